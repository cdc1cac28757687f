-- Each message of a letter that leaves by chat, under the id that WeCom knows it by.
create table chat_part (
  msgid text primary key check (length(msgid) <= 32),
  letter text not null,
  address text not null references chat_person,
  nth integer not null,
  claimed_at timestamptz not null,
  sent_at timestamptz,
  failed text
);
create index chat_part_letter on chat_part (letter);
create index chat_part_unsent on chat_part (address) where sent_at is null;
