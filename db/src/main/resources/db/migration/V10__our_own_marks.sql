-- What a letter of ours is known again by: in its Message-ID, its envelope sender and its last line.

create table house_secret (
  name   text primary key,
  secret bytea not null
);
comment on table house_secret is 'Made once, by whoever needs it first; shown nowhere';

alter table outbox add mark varchar(16);
comment on column outbox.mark is 'OwnMark: keyed, so that nobody can guess another''s';
create unique index outbox_mark on outbox (mark);
