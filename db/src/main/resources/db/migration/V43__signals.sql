-- What customers look at on our pages, and what their doings tell sales.

-- What he only looked at is forgotten after a while: a sweep finds it by its day.
create index timeline_looks on timeline (happened_at)
  where kind in ('SIGNED_IN', 'SEARCHED_LANE', 'SEARCHED_UNSERVED_LANE', 'LOOKED_AT_QUOTE');

create table signal_rule (
  rule   text not null,
  tier   text not null,
  times  int not null check (times > 0),
  days   int not null check (days > 0),
  live   boolean not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (rule, tier)
);
comment on column signal_rule.tier is 'The price level of the customers it is for; empty for all that have no line of their own';
comment on column signal_rule.live is 'Whether it opens tasks; else it is only tried on what has been';

create table customer_signal (
  id          bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  rule        text not null,
  subject     text not null,
  evidence    json not null,
  task_id     bigint not null unique references task,
  opened_at   timestamptz not null,
  outcome     text check (outcome in ('RIGHT', 'FALSE_ALARM')),
  outcome_by  text,
  outcome_at  timestamptz,
  check ((outcome is null) = (outcome_by is null)),
  check ((outcome is null) = (outcome_at is null))
);
comment on column customer_signal.subject is 'A lane or a quote; empty for the customer as a whole';
comment on column customer_signal.evidence is 'What he did, the oldest first';
create index customer_signal_of on customer_signal (customer_id, rule, subject);
