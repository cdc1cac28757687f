-- Customers are told what becomes of their shipments. The database itself marks a shipment of which
-- something was told, in the transaction in which it was: no store can forget it, and none waits for
-- whoever reads the marks. One row for each call; whoever tells takes all of a shipment's.

create table shipment_news (
  id          bigint generated always as identity primary key,
  shipment_id bigint not null references shipment,
  since       timestamptz not null,
  due_at      timestamptz not null,
  freed       boolean not null default false
);
comment on column shipment_news.since is 'What came before it, its readers know';
comment on column shipment_news.freed is 'What keeps it from being handed out has changed, and no event';
create index shipment_news_due on shipment_news (due_at);
create index shipment_news_shipment on shipment_news (shipment_id);

create table shipment_told (
  shipment_id bigint not null references shipment,
  address     text not null,
  known       jsonb not null,
  told        int not null default 0,
  told_at     timestamptz,
  message_id  text,
  primary key (shipment_id, address)
);
comment on table shipment_told is 'What each reader knows of a shipment, so that he is told what is new, once';
comment on column shipment_told.message_id is 'Of the last letter that told him';

create table news_refused (
  address    text primary key check (address = lower(address)),
  refused_at timestamptz not null
);
comment on table news_refused is 'Who has stopped news of his shipments by the link in one, user of ours or not';

alter table app_user
  add arrival_days int not null default 1 check (arrival_days between 1 and 30),
  add news_daily   boolean not null default false;
comment on column app_user.arrival_days is 'By how many days an arrival must move before he is told';
comment on column app_user.news_daily is 'He is told of his shipments once a day, in the morning';

-- News of a shipment answers no mail.
alter table outbox alter column inquiry_id drop not null;
comment on column outbox.inquiry_id is 'Which it answers; null: none';
create index outbox_news on outbox (id)
  where inquiry_id is null and sent_at is null and given_up_at is null;

-- What is told together, such as discharge and release, becomes one letter: it is looked at later.
create function news_on_events() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  insert into shipment_news (shipment_id, since, due_at)
    select t.shipment_id, min(t.received_at), min(t.received_at) + interval '5 minutes'
    from told t group by t.shipment_id;
  return null;
end
$on$;
create trigger news after insert on shipment_event
  referencing new table as told for each statement execute function news_on_events();

create function news_on_bars() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  insert into shipment_news (shipment_id, since, due_at, freed)
    values (new.shipment_id, 'infinity', '-infinity', true);
  return null;
end
$on$;
create trigger news after update of bars on shipment_party
  for each row when (old.bars <> new.bars) execute function news_on_bars();
