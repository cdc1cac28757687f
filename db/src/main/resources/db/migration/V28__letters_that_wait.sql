-- How much sales leave to the robot, and the letters that wait for somebody of sales to send them.

create table autonomy_rule (
  id          bigint generated always as identity primary key,
  customer_id bigint references customer,
  origin      varchar(5),
  destination varchar(5),
  kind        text check (kind in ('QUOTE', 'BARGAIN', 'ASK_BACK', 'HAND_OVER', 'ORDER', 'REMINDER')),
  level       text not null check (level in ('OFF', 'CO_PILOT', 'SUPERVISED', 'AUTONOMOUS')),
  moves       text not null default 'PROPOSED' check (moves in ('PROPOSED', 'AUTOMATIC')),
  set_by      text not null check (set_by <> ''),
  set_at      timestamptz not null,
  why         text not null,
  ended_by    text,
  ended_at    timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
comment on table autonomy_rule is 'A rule is ended by the next one for the same, never changed: all of them are its history';
comment on column autonomy_rule.customer_id is 'null for all; so are the ends of the lane and the kind of letter';
comment on column autonomy_rule.origin is 'A UN/LOCODE, or a country''s two letters';
comment on column autonomy_rule.moves is 'Whether it goes up by itself once sales agree often enough; down it always goes by itself';
create unique index autonomy_rule_once on autonomy_rule
  (coalesce(customer_id, 0), coalesce(origin, ''), coalesce(destination, ''), coalesce(kind, ''))
  where ended_at is null;

create table autonomy_limit (
  id       bigint generated always as identity primary key,
  what     text not null check (what in ('AMOUNT', 'ANSWERS_AN_HOUR')),
  most     numeric not null check (most >= 0),
  set_by   text not null check (set_by <> ''),
  set_at   timestamptz not null,
  why      text not null,
  ended_by text,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
comment on column autonomy_limit.most is 'Of AMOUNT: in the currency of the house, what a quote that leaves by itself comes to at the most';
create unique index autonomy_limit_once on autonomy_limit (what) where ended_at is null;

create table house_freeze (
  id        bigint generated always as identity primary key,
  frozen_by text not null check (frozen_by <> ''),
  frozen_at timestamptz not null,
  why       text not null,
  thawed_by text,
  thawed_at timestamptz,
  check ((thawed_by is null) = (thawed_at is null))
);
comment on table house_freeze is 'While one of them is not thawed, nothing that the robot writes leaves';
create unique index house_freeze_once on house_freeze ((thawed_at is null)) where thawed_at is null;

alter table outbox add held boolean not null default false;
comment on column outbox.held is 'It waits for somebody of sales, or waited in vain; nobody takes it out';
alter table outbox add released boolean not null default false;
comment on column outbox.released is 'Somebody of sales sends it: it leaves a frozen house, too';
drop index outbox_waiting;
create index outbox_waiting on outbox (due_at) where sent_at is null and given_up_at is null and not held;
drop index outbox_waiting_box;
create index outbox_waiting_box on outbox (box, due_at) where sent_at is null and given_up_at is null and not held;
drop index outbox_first;
create index outbox_first on outbox (worth, id) where sent_at is null and given_up_at is null and not held;

create table letter_draft (
  outbox_id  bigint primary key references outbox,
  inquiry_id bigint not null references inquiry,
  hold       text not null check (hold in ('OFF', 'CO_PILOT', 'FROZEN', 'AMOUNT', 'ANSWERS_AN_HOUR')),
  detail     text not null,
  cell       text not null default '',
  since      timestamptz not null,
  state      text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DISCARDED', 'OVERTAKEN')),
  decided_by text not null default '',
  decided_at timestamptz,
  reason     text not null default ''
);
comment on column letter_draft.hold is 'Why it did not leave by itself';
comment on column letter_draft.cell is 'For whom, where and for which letters the rule holds by which it waits; empty where none does';
comment on column letter_draft.state is 'OVERTAKEN: a newer mail of the conversation, or a newer answer, made it out of date';
create index letter_draft_inquiry on letter_draft (inquiry_id);
create index letter_draft_waiting on letter_draft (since) where state = 'WAITING';

alter table quote_version add unsent boolean not null default false;
comment on column quote_version.unsent is 'It stands in a letter that has not left: it was given to nobody, and nobody may accept it';
