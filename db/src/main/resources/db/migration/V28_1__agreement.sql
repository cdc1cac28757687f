-- How often sales agree with what the robot writes, by which it is left more or less.

create table agreement (
  id         bigint generated always as identity primary key,
  cell       text not null check (cell <> ''),
  outbox_id  bigint not null unique references outbox,
  inquiry_id bigint not null references inquiry,
  agreed     boolean not null,
  said_by    text not null,
  said_at    timestamptz not null
);
comment on column agreement.cell is 'For whom, where and for which letters the rule holds by which the letter went';
create index agreement_cell on agreement (cell, id);

create table answer_look (
  outbox_id  bigint primary key references outbox,
  inquiry_id bigint not null references inquiry,
  cell       text not null,
  since      timestamptz not null,
  looked_by  text,
  looked_at  timestamptz,
  agreed     boolean,
  check ((looked_at is null) = (looked_by is null)),
  check ((looked_at is null) = (agreed is null))
);
comment on table answer_look is 'Letters that left by themselves and that somebody of sales looks at afterwards';
create index answer_look_inquiry on answer_look (inquiry_id);
