-- In which order mails are dealt with: the newest first, but no two of one conversation out of order.

alter table message add thread_id text;
comment on column message.thread_id is 'Its RFC 5322 Message-ID, read before it is opened';
create index message_thread on message (thread_id);

alter table message add line text;
update message set line = id::text;
alter table message alter column line set not null;
alter table message alter column line set default gen_random_uuid()::text;
comment on column message.line is 'Mails of one line are dealt with in the order they were taken in';
create index message_line on message (line, id) where handled_at is null and parked_at is null;

alter table message add files boolean not null default false;
comment on column message.files is 'It holds files to be read, which takes long: such mails wait apart';

alter table message add arrived_at timestamptz;
comment on column message.arrived_at is 'When it came into our mailbox, by the server''s word (RFC 3501 INTERNALDATE); it may have lain there';

drop index message_waiting;
create index message_waiting on message (files, id) where handled_at is null and parked_at is null;
