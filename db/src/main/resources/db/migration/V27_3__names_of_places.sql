-- What this house's customers call a port: proposed by a correction or by somebody, tried on past mails, and approved
-- by name before the bot reads by it.

create table place_name (
  id          bigint generated always as identity primary key,
  name        text not null check (name <> ''),
  key         text not null check (key <> ''),
  place       varchar(5) not null,
  kind        text not null,
  inquiry_id  bigint references inquiry,
  step_id     bigint references case_step,
  words       text not null default '',
  proposed_by text not null,
  proposed_at timestamptz not null,
  try_at      timestamptz,
  tries       int not null default 0,
  trial       int not null default 0,
  tried_at    timestamptz,
  tried_mails int not null default 0,
  tried_all   boolean not null default true,
  approved    boolean,
  decided_by  text not null default '',
  decided_at  timestamptz,
  reason      text not null default '',
  ended_by    text not null default '',
  ended_at    timestamptz,
  end_reason  text not null default '',
  check ((approved is null) = (decided_at is null)),
  check (ended_at is null or approved is not false)
);
comment on column place_name.key is 'The name without case, accents and blanks, which all writings of it have in common';
comment on column place_name.step_id is 'The correction it came from; where that is taken back, the name is withdrawn (ended without a decision)';
comment on column place_name.try_at is 'When the bot is to try it, or, while it does, when somebody else may; empty where it was tried';
create unique index place_name_once on place_name (key, place, kind)
  where ended_at is null and (approved is null or approved);
create unique index place_name_meaning on place_name (key, kind) where approved and ended_at is null;
create index place_name_to_try on place_name (try_at) where try_at is not null;
create index place_name_inquiry on place_name (inquiry_id) where inquiry_id is not null;
create index place_name_step on place_name (step_id) where step_id is not null;

create table place_name_effect (
  name_id    bigint not null references place_name,
  trial      int not null,
  inquiry_id bigint not null references inquiry,
  effect     text not null,
  gain       boolean not null,
  was_read   text not null,
  would_read text not null,
  primary key (name_id, trial, inquiry_id)
);
comment on table place_name_effect is 'Mails that would be read otherwise by the name; those of older trials are what somebody saw before';
