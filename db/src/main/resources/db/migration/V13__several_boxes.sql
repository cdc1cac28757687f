-- A house with several mailboxes: which of them a mail came to, and by which its answer leaves.

alter table message add box text not null default '';
comment on column message.box is 'Its name in the settings; empty for the one that has none';

alter table outbox add box text not null default '';
comment on column outbox.box is 'Where the mail that is answered came to: the answer leaves by its mail server';
create index outbox_waiting_box on outbox (box, due_at) where sent_at is null and given_up_at is null;

create table box_reader (
  mailbox   text primary key,
  instance  text not null,
  heard_at  timestamptz not null,
  until     timestamptz not null
);
comment on table box_reader is 'Who reads a mailbox at present, by the clock of the database; others stand by';

create table letter_copy (
  message_id text primary key,
  came_at    timestamptz not null
);
comment on table letter_copy is 'Copies of our letters that a mail server handed to us: these went out; apart from the outbox, whose row is held while a letter is on its way';
