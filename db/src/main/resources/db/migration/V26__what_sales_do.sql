-- What sales do with a case, step by step and by name; and who looks at one.

create table case_step (
  id         bigint generated always as identity primary key,
  inquiry_id bigint not null references inquiry,
  taken_by   bigint not null references app_user,
  taken_at   timestamptz not null,
  step       json not null,
  state      text not null check (state in ('HOLDS', 'WAITING', 'DONE', 'LEFT', 'TAKEN_BACK')),
  due_at     timestamptz,
  tries      int not null default 0,
  outcome    text not null default '',
  check (state <> 'WAITING' or due_at is not null)
);
comment on table case_step is 'A step that leads to a letter waits for the bot until it is due, and can be taken back as long';
comment on column case_step.outcome is 'Why nothing came of it, where the bot has left it';
create index case_step_inquiry on case_step (inquiry_id);
create index case_step_waiting on case_step (due_at) where state = 'WAITING';

create table case_look (
  conversation_id bigint not null references conversation,
  user_id         bigint not null references app_user,
  since           timestamptz not null,
  seen_at         timestamptz not null,
  primary key (conversation_id, user_id)
);
comment on table case_look is 'Who has a case open: since when, and when his page last said so';
