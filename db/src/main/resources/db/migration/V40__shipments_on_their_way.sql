-- Where cargo is, from what was told of it. The history is only ever added to; how a shipment
-- stands is derived from it, and kept beside it for lists alone.

create sequence shipment_number start 1001;

alter table shipment drop column words;
alter table shipment alter column bl_number drop not null;
alter table shipment
  add number       text not null unique default 'S' || nextval('shipment_number'),
  add booking      text,
  add orders       text[] not null default '{}',
  add shipper_refs text[] not null default '{}',
  add legs         jsonb not null default '[]',
  add closed       boolean not null default false;
alter sequence shipment_number owned by shipment.number;
update shipment set legs = jsonb_build_array(jsonb_build_object(
  'means', 'VESSEL', 'from', origin, 'to', destination, 'vessel', vessel, 'voyage', ''));
alter table shipment drop column vessel;
comment on column shipment.customer_id is 'Who booked with us';
comment on column shipment.orders is 'Numbers of the consignee''s purchase orders';
comment on column shipment.shipper_refs is 'What the shipper calls it';
comment on column shipment.legs is 'The way as it is booked now, leg by leg; none: straight from origin to destination';
comment on column shipment.closed is 'Its containers are back: an event that names but a container means another shipment';
create index shipment_booking on shipment (booking);
create index shipment_containers on shipment using gin (containers);

alter table shipment add column words tsvector generated always as (
  search_words(number || ' ' || coalesce(bl_number, '') || ' ' || coalesce(booking, '')
    || ' ' || coalesce(legs #>> '{0,vessel}', '') || ' ' || coalesce(legs #>> '{1,vessel}', '')
    || ' ' || search_listed(orders) || ' ' || search_listed(containers))) stored;

create table shipment_party (
  customer_id bigint not null references customer,
  shipment_id bigint not null references shipment,
  roles       text[] not null check (cardinality(roles) > 0
    and roles <@ array['PRINCIPAL', 'SHIPPER', 'CONSIGNEE', 'NOTIFY', 'AGENT']),
  stage       text not null default 'BOOKED',
  late_from   timestamptz,
  primary key (customer_id, shipment_id)
);
comment on table shipment_party is 'Who sees a shipment, as what, and how it stands for him: derived, kept for lists';
comment on column shipment_party.late_from is 'From then on it is late, until it arrives';
create index shipment_party_shipment on shipment_party (shipment_id);
create index shipment_party_stage on shipment_party (customer_id, stage, shipment_id);
create index shipment_party_late on shipment_party (customer_id, late_from, shipment_id) where late_from is not null;

create table shipment_key (
  customer_id bigint not null references customer,
  key         text collate "C" not null,
  shipment_id bigint not null references shipment,
  primary key (customer_id, key, shipment_id)
);
comment on table shipment_key is 'What a customer finds a shipment by: numbers in capitals without signs, and codes of ports';
create index shipment_key_shipment on shipment_key (shipment_id);

create table shipment_event (
  id          bigint generated always as identity primary key,
  shipment_id bigint not null references shipment,
  key         uuid not null unique,
  content     uuid not null,
  milestone   text not null,
  classifier  text not null check (classifier in ('PLN', 'EST', 'ACT')),
  happens_at  timestamptz not null,
  utc_offset  int not null,
  place       text,
  container   text,
  vessel      text,
  reason      text,
  remark      text not null,
  source      text not null,
  told_at     timestamptz not null,
  received_at timestamptz not null
);
comment on column shipment_event.key is 'By source and event id, else by content: what is told twice is kept once';
comment on column shipment_event.utc_offset is 'Seconds, of the clock of the place';
create index shipment_event_shipment on shipment_event (shipment_id, id);

create table parked_event (
  id          bigint generated always as identity primary key,
  key         uuid not null unique,
  content     uuid not null,
  refs        text[] not null,
  why         text not null check (why in ('UNKNOWN', 'SEVERAL')),
  event       jsonb not null,
  received_at timestamptz not null,
  shipment_id bigint references shipment
);
comment on table parked_event is 'Told of a shipment that nobody knows yet; it is attached when the shipment is filed';
create index parked_event_refs on parked_event using gin (refs) where shipment_id is null;
create index parked_event_waiting on parked_event (id) where shipment_id is null;

insert into shipment_event (shipment_id, key, content, milestone, classifier, happens_at, utc_offset,
    remark, source, told_at, received_at)
  select shipment_id, gen_random_uuid(), gen_random_uuid(), code, classifier, happens_at, 0,
    coalesce(reason, ''), 'earlier', recorded_at, recorded_at
  from milestone order by id;
drop table milestone;

insert into shipment_party (customer_id, shipment_id, roles)
  select customer_id, id, array['PRINCIPAL'] from shipment;
insert into shipment_key (customer_id, key, shipment_id)
  select customer_id, upper(regexp_replace(key, '[^A-Za-z0-9]', '', 'g')), id
  from shipment, unnest(containers || array[number, bl_number, origin, destination]) as key
  where key is not null
  on conflict do nothing;
