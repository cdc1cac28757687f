-- The book of record. Times are timestamptz; money is numeric with its ISO 4217 currency beside it.

create table place (
  code       varchar(5) primary key,
  name_en    text not null,
  name_zh    text not null,
  country    varchar(2) not null
);
comment on table place is 'Places that rates are filed under: Place.code of the rate engine';

create table customer (
  id         bigint generated always as identity primary key,
  code       text not null unique,
  name       text not null,
  language   varchar(2) not null check (language in ('en', 'zh')),
  created_at timestamptz not null default now()
);

create table contact (
  id          bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  name        text not null,
  email       text not null unique check (email = lower(email)),
  language    varchar(2) not null check (language in ('en', 'zh'))
);
create index contact_customer on contact (customer_id);

create table app_user (
  id            bigint generated always as identity primary key,
  email         text not null unique check (email = lower(email)),
  name          text not null,
  role          text not null check (role in ('CUSTOMER', 'SALES', 'ADMIN')),
  customer_id   bigint references customer,
  language      varchar(2) not null check (language in ('en', 'zh')),
  password_hash text not null,
  created_at    timestamptz not null default now(),
  check ((role = 'CUSTOMER') = (customer_id is not null))
);

alter table customer add account_manager bigint references app_user;

create table login_session (
  token_hash bytea primary key,
  user_id    bigint not null references app_user on delete cascade,
  csrf_token text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index login_session_user on login_session (user_id);

create table message (
  id           bigint generated always as identity primary key,
  digest       varchar(64) not null unique,
  mailbox      text not null,
  uid_validity bigint,
  uid          bigint,
  raw          bytea not null,
  taken_in_at  timestamptz not null,
  tries        int not null default 0,
  due_at       timestamptz not null,
  handled_at   timestamptz,
  parked_at    timestamptz,
  park_reason  text,
  check (handled_at is null or parked_at is null)
);
comment on column message.digest is 'SHA-256 of the content without trace headers: one answer per content';
create index message_waiting on message (due_at) where handled_at is null and parked_at is null;
create index message_uid on message (mailbox, uid_validity, uid);

create table conversation (
  id          bigint generated always as identity primary key,
  customer_id bigint references customer,
  participant text not null,
  subject     text not null,
  opened_at   timestamptz not null
);
create index conversation_customer on conversation (customer_id);

create table thread_message (
  message_id      text not null,
  conversation_id bigint not null references conversation,
  primary key (message_id, conversation_id)
);
comment on table thread_message is 'RFC 5322 Message-IDs, theirs and ours, by which a reply finds its conversation';

create table inquiry (
  id              bigint generated always as identity primary key,
  message_id      bigint not null unique references message,
  conversation_id bigint not null references conversation,
  customer_id     bigint references customer,
  sender_name     text not null,
  sender          text not null,
  subject         text not null,
  text            text not null,
  sent_at         timestamptz not null,
  taken_in_at     timestamptz not null,
  intent          text not null,
  intent_reason   text not null,
  language        text not null,
  understood      jsonb not null,
  outcome         text not null check (outcome in ('QUOTED', 'ASKED', 'HANDED_OVER', 'NOT_ANSWERED')),
  outcome_reason  text not null,
  decided_at      timestamptz not null
);
create index inquiry_newest on inquiry (taken_in_at desc);
create index inquiry_customer on inquiry (customer_id, taken_in_at desc);
create index inquiry_conversation on inquiry (conversation_id);
create index inquiry_sender on inquiry (sender, taken_in_at desc);

create table rate_import (
  id          bigint generated always as identity primary key,
  file        text not null,
  imported_at timestamptz not null
);

create table rate (
  id           bigint generated always as identity primary key,
  import_id    bigint not null references rate_import,
  origin       varchar(5) not null references place,
  destination  varchar(5) not null references place,
  carrier      varchar(4) not null,
  customer_id  bigint references customer,
  currency     varchar(3) not null,
  freight      jsonb not null,
  charges      jsonb not null,
  valid_from   date not null,
  valid_to     date not null check (valid_to >= valid_from),
  transit_from int,
  transit_to   int,
  free_days    int,
  source_place text not null
);
-- The index ends in valid_to, so a read leads past everything that has expired.
create index rate_lane on rate (origin, destination, valid_to);

create table margin_rule (
  id          bigint generated always as identity primary key,
  name        text not null,
  customer_id bigint references customer,
  origin      varchar(5) references place,
  destination varchar(5) references place,
  percent     numeric,
  amount      numeric,
  currency    varchar(3),
  check ((origin is null) = (destination is null)),
  check ((percent is null) <> (amount is null)),
  check ((amount is null) = (currency is null))
);

create table exchange_rate (
  from_currency varchar(3) not null,
  to_currency   varchar(3) not null,
  day           date not null,
  factor        numeric not null check (factor > 0),
  source        text not null,
  primary key (from_currency, to_currency, day)
);

create sequence quote_number start 1001;

create table quote (
  id              bigint generated always as identity primary key,
  number          text not null unique,
  inquiry_id      bigint not null references inquiry,
  customer_id     bigint references customer
);
create index quote_inquiry on quote (inquiry_id);
create index quote_customer on quote (customer_id);

create table quote_version (
  quote_id    bigint not null references quote,
  version     int not null check (version > 0),
  language    varchar(2) not null,
  offer       jsonb not null,
  valid_until date not null,
  given_at    timestamptz not null,
  primary key (quote_id, version)
);

create table document (
  id          bigint generated always as identity primary key,
  customer_id bigint references customer,
  quote_id    bigint not null,
  version     int not null,
  name        text not null,
  media_type  text not null,
  content     bytea not null,
  filed_at    timestamptz not null,
  unique (quote_id, version),
  foreign key (quote_id, version) references quote_version (quote_id, version)
);

create table outbox (
  id          bigint generated always as identity primary key,
  inquiry_id  bigint not null references inquiry,
  message_id  text not null unique,
  notice      jsonb not null,
  tries       int not null default 0,
  due_at      timestamptz not null,
  put_at      timestamptz not null,
  sent_at     timestamptz,
  given_up_at timestamptz,
  last_error  text,
  unique (inquiry_id),
  check (sent_at is null or given_up_at is null)
);
comment on column outbox.message_id is 'our own RFC 5322 Message-ID, written before anything is sent';
create index outbox_waiting on outbox (due_at) where sent_at is null and given_up_at is null;

create table timeline (
  id          bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  kind        text not null,
  about       text not null,
  happened_at timestamptz not null
);
create index timeline_customer on timeline (customer_id, happened_at);

create table task (
  id          bigint generated always as identity primary key,
  kind        text not null,
  customer_id bigint references customer,
  inquiry_id  bigint references inquiry,
  about       text not null,
  owner       bigint references app_user,
  due_at      timestamptz not null,
  opened_at   timestamptz not null,
  done_at     timestamptz
);
create unique index task_once on task (kind, inquiry_id) where inquiry_id is not null;
create index task_open on task (due_at) where done_at is null;

create table shipment (
  id          bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  bl_number   text not null unique,
  carrier     varchar(4) not null,
  vessel      text not null,
  origin      varchar(5) not null references place,
  destination varchar(5) not null references place,
  containers  text[] not null
);
create index shipment_customer on shipment (customer_id);

create table milestone (
  id          bigint generated always as identity primary key,
  shipment_id bigint not null references shipment,
  code        text not null,
  classifier  text not null check (classifier in ('PLN', 'EST', 'ACT')),
  happens_at  timestamptz not null,
  recorded_at timestamptz not null,
  reason      text
);
comment on table milestone is 'DCSA track and trace: planned, estimated and actual are kept apart';
create index milestone_shipment on milestone (shipment_id, happens_at);
