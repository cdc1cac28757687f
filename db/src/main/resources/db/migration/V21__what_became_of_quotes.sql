-- What customers made of their quotes: accepted or declined, once; and the order drafted from it.

create table quote_decision (
  quote_id   bigint not null references quote,
  version    int not null,
  kind       text not null check (kind in ('ACCEPTED', 'DECLINED')),
  option_nth int check (option_nth > 0),
  reason     text,
  who        text not null,
  way        text not null check (way in ('LINK', 'REPLY', 'PORTAL', 'LETTER')),
  words      text not null,
  decided_at timestamptz not null,
  primary key (quote_id, version, kind),
  foreign key (quote_id, version) references quote_version (quote_id, version),
  check ((kind = 'ACCEPTED') = (option_nth is not null)),
  check ((kind = 'DECLINED') = (reason is not null))
);
comment on column quote_decision.option_nth is 'Which of the options, the first is 1';
comment on column quote_decision.who is 'A name or an address, as he gave it';
create unique index quote_accepted_once on quote_decision (quote_id) where kind = 'ACCEPTED';

create sequence order_number start 1001;

create table order_draft (
  id          bigint generated always as identity primary key,
  number      text not null unique,
  quote_id    bigint not null unique references quote,
  version     int not null,
  customer_id bigint references customer,
  draft       json not null,
  made_at     timestamptz not null,
  foreign key (quote_id, version) references quote_version (quote_id, version)
);
create index order_draft_customer on order_draft (customer_id);

-- One inquiry may be answered by several quotes; what is to be done about each is a task of its own.
alter table task add column quote text not null default '';
drop index task_once;
create unique index task_once on task (kind, inquiry_id, quote) where inquiry_id is not null;

-- Letters that follow a quote: each goes once.
alter table outbox add column about text not null default '';
comment on column outbox.about is 'Which of the letters that follow a quote it is, with the number of the quote; empty for an answer';
alter table outbox drop constraint outbox_once;
alter table outbox add constraint outbox_once unique (inquiry_id, follow_up, reader, about);

alter table inquiry drop constraint inquiry_outcome_check;
alter table inquiry add constraint inquiry_outcome_check check (outcome ~ '^[A-Z_]+$');
comment on column inquiry.outcome is 'Outcome, which the book reads nothing else into';

alter table customer add column zone text;
comment on column customer.zone is 'IANA time zone of his office, such as Europe/Hamburg; where it is not known, the house''s counts';
