-- A backlog is fetched, and read, from its newest mail.

create table box_backlog (
  mailbox      text not null,
  uid_validity bigint not null,
  up_to        bigint not null,
  primary key (mailbox, uid_validity)
);
comment on table box_backlog is 'A mailbox of which later mails were fetched before earlier ones; gone when none is left in between';
comment on column box_backlog.up_to is 'All up to this UID were looked at';

drop index message_waiting;
create index message_waiting on message (files, (least(arrived_at, taken_in_at)), id)
  where handled_at is null and parked_at is null;
