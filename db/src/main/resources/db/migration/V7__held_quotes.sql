-- Quotes held back below a floor until somebody answers for them by name, and who may.

alter table app_user add column approver boolean not null default false;
comment on column app_user.approver is 'Of sales: may make rules and let a quote go below its floor, as an admin may';

create table held_inquiry (
  inquiry_id bigint primary key references inquiry,
  held_at    timestamptz not null,
  state      text not null check (state in ('WAITING', 'APPROVED', 'DECLINED', 'SENT', 'OVERTAKEN')),
  decided_by text not null default '',
  decided_at timestamptz,
  change     text not null default 'NONE',
  tries      int not null default 0,
  due_at     timestamptz
);
comment on column held_inquiry.change is 'What was found when an approved quote was priced again and not sent';
create index held_inquiry_approved on held_inquiry (due_at) where state = 'APPROVED';

create table held_quote (
  inquiry_id     bigint not null references held_inquiry,
  nth            int not null,
  seal           varchar(64) not null,
  request        json not null,
  option         json not null,
  reason         text not null,
  short_by       numeric not null,
  short_currency varchar(3) not null,
  approved       boolean not null default false,
  primary key (inquiry_id, nth, seal)
);
create index held_quote_seal on held_quote (seal);

-- The first answer may be that somebody will answer; the price then follows it in the same thread.
alter table outbox drop constraint outbox_inquiry_id_key;
alter table outbox add column follow_up boolean not null default false;
alter table outbox add constraint outbox_once unique (inquiry_id, follow_up);
