-- A letter whose handing over to the mail server was begun, and of which nobody knows yet how it ended.

create table outbox_sending (
  outbox_id bigint primary key references outbox,
  since     timestamptz not null,
  copied    boolean not null
);
comment on table outbox_sending is 'Committed before the mail server gets the letter; gone with the same commit that writes how it ended';
comment on column outbox_sending.copied is 'Whether our archive box is a recipient, so that it can be asked';
