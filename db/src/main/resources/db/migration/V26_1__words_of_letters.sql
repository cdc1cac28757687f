-- The words of each letter as they were written, so that sales read the whole conversation.

create table letter (
  outbox_id  bigint primary key references outbox,
  subject    text not null,
  text       text not null,
  written_at timestamptz not null
);
comment on table letter is 'As plain text, with the customer''s words below it; also of one that was stopped or refused';
