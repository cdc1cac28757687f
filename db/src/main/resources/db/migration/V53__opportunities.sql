-- Business that is more than one price: a year's volume, a tender, a project. What is said of one is a line of
-- its own and never rewritten: the newest is how it stands, and the newest of an earlier day how it stood then.

create sequence opportunity_number start 1001;

create table opportunity (
  id              bigint generated always as identity primary key,
  number          text not null unique default 'P' || nextval('opportunity_number'),
  kind            text not null check (kind in ('ANNUAL', 'TENDER', 'PROJECT')),
  customer_id     bigint references customer,
  who             text not null,
  conversation_id bigint unique references conversation,
  subject         text not null,
  opened_at       timestamptz not null
);
alter sequence opportunity_number owned by opportunity.number;
comment on column opportunity.customer_id is 'Null as long as nobody has said whose it is';
comment on column opportunity.who is 'Whoever wrote, or is to be spoken to';
comment on column opportunity.conversation_id is 'Null where it was opened by hand; of one conversation there is one';
create index opportunity_customer on opportunity (customer_id, id desc);

create table opportunity_step (
  opportunity_id bigint not null references opportunity,
  changed        int not null,
  stage          text not null check (stage in ('OPEN', 'QUALIFIED', 'OFFERED', 'WON', 'LOST')),
  lost           text,
  lanes          text not null,
  volume         text not null,
  starts_on      date,
  owner          bigint references app_user,
  next_step      text not null,
  next_due       date,
  taken_back     boolean not null,
  by_user        bigint references app_user,
  at             timestamptz not null,
  primary key (opportunity_id, changed),
  check ((stage = 'LOST') = (lost is not null)),
  check ((next_step = '') = (next_due is null))
);
comment on column opportunity_step.changed is 'The first is 1; a page that shows an earlier one is out of date';
comment on column opportunity_step.lanes is 'One a line, such as CNSHA-USLAX, or as it was written';
comment on column opportunity_step.taken_back is 'Whether it says again what held before the one before it';
comment on column opportunity_step.by_user is 'Null where the robot opened it';

alter table task add opportunity text not null default '';
comment on column task.opportunity is 'The opportunity whose next step it is; empty where it is of none';
create unique index task_opportunity on task (opportunity) where opportunity <> '' and done_at is null;
