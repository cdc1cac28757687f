-- What keeps a table searchable is put away while it is filled, and made again as it was.
create temporary table put_away on commit drop as
select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
from pg_index i join pg_class t on t.oid = i.indrelid
where t.relname in ('shipment', 'shipment_party', 'shipment_key', 'shipment_event')
  and not exists (select from pg_constraint c where c.conindid = i.indexrelid);
do $$
declare one record;
begin
  for one in select * from put_away loop
    execute 'drop index ' || one.name;
  end loop;
end
$$;
alter table shipment_event drop constraint shipment_event_key_key;
alter table shipment_key drop constraint shipment_key_pkey;
set session_replication_role = replica;
set jit = off;
set maintenance_work_mem = '512MB';
set work_mem = '128MB';

insert into customer (code, name, language)
select 'T' || n, 'Trader ' || n, case n % 2 when 0 then 'zh' else 'en' end
from generate_series(1, :customers) n;
insert into app_user (email, name, role, customer_id, language, password_hash)
select 'user' || n || '@trader' || n || '.example', 'User ' || n, 'CUSTOMER', c.id, c.language, ''
from generate_series(1, :customers) n join customer c on c.code = 'T' || n;
insert into app_user (email, name, role, language, password_hash)
values ('desk@house.example', 'Desk', 'ADMIN', 'en', '');

-- Who booked, and who gets it: the third power of a share that is spread evenly.
create temporary table trial_fleet on commit drop as
select n,
       1 + floor(:customers * power((hashint4(n)::bigint + 2147483648) / 4294967296.0, 3))::bigint as booked_by,
       1 + floor(:customers * power((hashint4(n + 7)::bigint + 2147483648) / 4294967296.0, 3))::bigint as gets,
       now() - make_interval(secs => (63072000.0 / :shipments * (:shipments - n))) as booked,
       (array['CNSHA', 'CNNGB', 'CNYTN', 'CNTAO', 'CNXMN'])[1 + n % 5] as origin,
       (array['USLAX', 'DEHAM', 'NLRTM', 'BEANR', 'GBFXT', 'USNYC', 'AUSYD'])[1 + n % 7] as destination,
       'QSYU' || lpad(n::text, 7, '0') as container,
       case when n % 3 = 0 then n % 7 else 0 end as days_late
from generate_series(1, :shipments) n;
create temporary table trial_customer on commit drop as
select row_number() over (order by id) as n, id from customer;
analyze trial_fleet, trial_customer;

insert into shipment (id, customer_id, number, bl_number, booking, carrier, origin, destination, containers,
    orders, shipper_refs, legs, closed)
overriding system value
select f.n, c.id, 'S' || 1000 + f.n, 'QSBL' || lpad(f.n::text, 8, '0'), 'BKG' || lpad(f.n::text, 8, '0'), 'COSU',
       f.origin, f.destination, array[f.container], array['PO-' || f.n], array[]::text[],
       jsonb_build_array(jsonb_build_object('means', 'VESSEL', 'from', f.origin, 'to', f.destination,
         'vessel', 'TRIAL STAR ' || f.n % 90, 'voyage', lpad((f.n % 400)::text, 3, '0') || 'W')), false
from trial_fleet f join trial_customer c on c.n = f.booked_by;
select setval(pg_get_serial_sequence('shipment', 'id'), :shipments);
select setval('shipment_number', 1000 + :shipments);

insert into shipment_party (customer_id, shipment_id, roles, stage, late_from)
select c.id, f.n, case when f.booked_by = f.gets then array['PRINCIPAL', 'CONSIGNEE'] else p.roles end,
       case when now() < f.booked + interval '7 days' then 'BOOKED'
            when now() < f.booked + interval '10 days' then 'AT_PORT'
            when now() < f.booked + make_interval(days => 40 + f.days_late) then 'UNDER_WAY'
            when now() < f.booked + make_interval(days => 42 + f.days_late) then 'ARRIVED'
            when now() < f.booked + make_interval(days => 45 + f.days_late) then 'TO_COLLECT'
            else 'DELIVERED' end,
       case when now() >= f.booked + make_interval(days => 40 + f.days_late) then null
            when f.days_late > 0 and now() >= f.booked + interval '12 days' then f.booked + interval '12 days'
            else f.booked + interval '41 days' end
from trial_fleet f
cross join lateral (values (f.booked_by, array['PRINCIPAL', 'SHIPPER']), (f.gets, array['CONSIGNEE'])) p (n, roles)
join trial_customer c on c.n = p.n
where p.n = f.booked_by and p.roles[1] = 'PRINCIPAL' or p.n <> f.booked_by;

insert into shipment_key (customer_id, key, shipment_id)
select distinct p.customer_id, k.key, p.shipment_id
from shipment_party p
join trial_fleet f on f.n = p.shipment_id
cross join lateral unnest(array['S' || 1000 + f.n, 'QSBL' || lpad(f.n::text, 8, '0'), lpad(f.n::text, 8, '0'),
  'BKG' || lpad(f.n::text, 8, '0'), f.container, lpad(f.n::text, 7, '0'), 'PO' || f.n, f.n::text,
  f.origin, f.destination]) as k (key);

-- The plan is told with the booking; on the twelfth day the day of arrival is told anew.
insert into shipment_event (shipment_id, key, content, milestone, classifier, happens_at, utc_offset, place,
    container, vessel, reason, remark, source, told_at, received_at)
select f.n, md5(f.n || 'k' || e.milestone || e.classifier)::uuid, md5(f.n || 'c' || e.milestone || e.classifier)::uuid,
       e.milestone, e.classifier, f.booked + make_interval(days => e.happens), 0,
       case when e.there then f.destination else f.origin end,
       case when e.milestone in ('BOOKED', 'DEPARTED', 'ARRIVED') then null else f.container end, null,
       case when e.classifier = 'EST' and f.days_late > 0 then 'CONGESTION' end, '', 'trial',
       f.booked + make_interval(days => e.told), f.booked + make_interval(days => e.told)
from trial_fleet f
cross join lateral (values
  (1, 'BOOKED', 'ACT', 0, 0, false),
  (2, 'DEPARTED', 'PLN', 10, 0, false),
  (3, 'ARRIVED', 'PLN', 40, 0, true),
  (4, 'GATE_IN', 'ACT', 7, 7, false),
  (5, 'LOADED', 'ACT', 9, 9, false),
  (6, 'DEPARTED', 'ACT', 10, 10, false),
  (7, 'ARRIVED', 'EST', 40 + f.days_late, 12, true),
  (8, 'ARRIVED', 'ACT', 40 + f.days_late, 40 + f.days_late, true),
  (9, 'DISCHARGED', 'ACT', 41 + f.days_late, 41 + f.days_late, true),
  (10, 'AVAILABLE', 'ACT', 42 + f.days_late, 42 + f.days_late, true),
  (11, 'GATE_OUT', 'ACT', 45 + f.days_late, 45 + f.days_late, true)) e (step, milestone, classifier, happens, told, there)
where f.booked + make_interval(days => e.told) <= now()
order by f.n, e.step;

alter table shipment_event add constraint shipment_event_key_key unique (key);
alter table shipment_key add constraint shipment_key_pkey primary key (customer_id, key, shipment_id);
do $$
declare one record;
begin
  for one in select * from put_away loop
    execute one.made;
  end loop;
end
$$;
set session_replication_role = default;
