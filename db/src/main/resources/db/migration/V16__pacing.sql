-- How fast each mailbox may send, and which letter goes first when it may not send them all.

create table sending_box (
  box         text primary key,
  per_minute  int,
  per_day     int,
  rest_until  timestamptz,
  rest_reason text,
  rests       int not null default 0
);
comment on table sending_box is 'What each mailbox of ours may send, as its notifier was told; empty where nobody counts';
comment on column sending_box.rest_until is 'The provider found that it sends too fast';
comment on column sending_box.rests is 'How often in a row; each rest is twice as long';

create table sending (
  box text not null,
  at  timestamptz not null
);
comment on table sending is 'Letters handed to a provider that counts them, of the last 24 hours';
create index sending_at on sending (box, at);

alter table outbox add worth int not null default 0;
comment on column outbox.worth is 'When not all can go: prices go before questions, customers before strangers';
create index outbox_first on outbox (worth, id) where sent_at is null and given_up_at is null;
create index outbox_sent on outbox (sent_at);
create index message_handled on message (handled_at);
