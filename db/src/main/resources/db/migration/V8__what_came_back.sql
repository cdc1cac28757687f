-- What mail servers and readers said about our answers, and how many answers may go out.

alter table outbox add bounced_at timestamptz;
alter table outbox add bounce_reason text;
comment on column outbox.bounced_at is 'When a mail server said that the answer failed (RFC 3464)';

alter table contact add bounced_at timestamptz;
alter table contact add bounce_reason text;
comment on column contact.bounced_at is 'When mail to this address last came back; sales ask for another';

create table comeback (
  id         bigint generated always as identity primary key,
  outbox_id  bigint not null references outbox,
  message_id bigint not null references message,
  fate       text not null check (fate in ('BOUNCED', 'LATE', 'ARRIVED', 'COMPLAINED')),
  address    text not null,
  reason     text not null,
  heard_at   timestamptz not null
);
comment on table comeback is 'Bounces, delays, receipts and complaints, each at the answer that it names';
create index comeback_answer on comeback (outbox_id);

-- The newest answers of a conversation and of the house are counted before each new one.
create index outbox_put on outbox (put_at);
