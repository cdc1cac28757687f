-- The rate library: every way of carriage, every agreement, every version of it that ever was.

create table library_version (
  number    bigint primary key,
  what      text not null check (what in ('PUBLISHED', 'WITHDRAWN')),
  import_id bigint not null references rate_import,
  withdraws bigint unique references library_version,
  rates_in  bigint not null,
  rates_out bigint not null,
  made_by   text not null,
  made_at   timestamptz not null,
  check ((what = 'WITHDRAWN') = (withdraws is not null))
);
comment on table library_version is 'A sheet that came in, or was taken back; numbered without gaps';

alter table rate_import add column series text not null default '';
comment on column rate_import.series is
  'A newer sheet of one series replaces the older where both hold; '''' for a sheet that stands alone';

-- What a rate is found and chosen by stands in columns, the rest in its body.
alter table rate
  add column mode          text not null default 'FCL' check (mode in ('FCL', 'LCL', 'AIR', 'ROAD', 'CUSTOMS')),
  add column agreed        text not null default 'TARIFF' check (agreed in ('CONTRACT', 'PRICE_LEVEL', 'TARIFF', 'SPOT')),
  add column price_level   text not null default '',
  add column contract      text not null default '',
  add column since_version bigint,
  add column until_version bigint,
  add column copy_of       bigint,
  add column source_file   text not null default '',
  add column body          json;
comment on column rate.until_version is 'The library version that ended it; null while it is live';
comment on column rate.copy_of is 'The rate that came back under this number when a sheet was withdrawn';

insert into library_version
select row_number() over (order by i.id), 'PUBLISHED', i.id, null, count(r.id), 0, '', i.imported_at
from rate_import i left join rate r on r.import_id = i.id
group by i.id;

update rate set
  source_file = (select file from rate_import where rate_import.id = import_id),
  since_version = (select number from library_version v where v.import_id = rate.import_id),
  agreed = case when customer_id is null then 'TARIFF' else 'CONTRACT' end,
  body = json_build_object(
    'freight', json_build_object('each', (
      select string_agg(rate.currency || ' ' || type || '=' || (amount #>> '{}'), ' ')
      from jsonb_each(rate.freight) as each (type, amount))),
    'charges', (
      select coalesce(json_agg(
          jsonb_build_object(charge ->> 'leg', charge -> 'code')
          || case charge -> 'basis' ->> 'is'
               when 'PerContainer' then jsonb_build_object('each', (
                 select string_agg((money ->> 'currency') || ' ' || type || '=' || (money ->> 'amount'), ' ')
                 from jsonb_each(charge -> 'basis' -> 'amounts') as each (type, money)))
               when 'PerBillOfLading' then jsonb_build_object('bl',
                 (charge #>> '{basis,amount,currency}') || ' ' || (charge #>> '{basis,amount,amount}'))
               when 'PercentOfFreight' then jsonb_build_object('percent', charge #> '{basis,percent}')
               when 'Included' then '{"is": "included"}'
               when 'SubjectTo' then '{"is": "subject to"}'
               when 'AtCost' then '{"is": "at cost"}'
             end
          order by nth), '[]')
      from jsonb_array_elements(rate.charges) with ordinality as listed (charge, nth)),
    'sailing', case when transit_from is null then '{}' else
      json_build_object('days', json_build_array(transit_from, coalesce(transit_to, transit_from))) end,
    'free', case when free_days is null then '{}' else json_build_object('combined', free_days) end);

alter table rate
  alter column body set not null,
  alter column since_version set not null,
  add check (until_version > since_version),
  drop column currency,
  drop column freight,
  drop column charges,
  drop column transit_from,
  drop column transit_to,
  drop column free_days;

-- Live rates: the index ends in valid_to, so a read leads past everything that has expired.
drop index rate_lane;
create index rate_live on rate (mode, origin, destination, valid_to) where until_version is null;
-- Rates of older versions, for replaying a quote and for taking a sheet back.
create index rate_ended on rate (mode, origin, destination, valid_to) where until_version is not null;
create index rate_until on rate (until_version) where until_version is not null;
create index rate_copy on rate (copy_of) where copy_of is not null;
-- Versions lie one after the other on the disk.
create index rate_since on rate using brin (since_version);

alter table customer add column price_level text not null default '';

-- Offers given before: their request, options and lines in the words of today.
update quote_version set offer = jsonb_build_object(
  'request', (offer -> 'request') - 'customer' - 'containers'
    || jsonb_build_object(
      'buyer', jsonb_build_object('customer', offer #> '{request,customer}', 'level', ''),
      'mode', 'FCL',
      'load', (offer #> '{request,containers}') || '{"is": "Containers"}',
      'goods', (offer #> '{request,goods}') || '{"dangerous": false}'),
  'options', (
    select jsonb_agg(
      option - 'contract' - 'transit' - 'freeDays'
      || jsonb_build_object(
        'agreed', case when (option -> 'contract')::boolean then 'CONTRACT' else 'TARIFF' end,
        'validity', (option -> 'validity') || '{"by": "DEPARTURE"}',
        'sailing', jsonb_build_object(
          'service', '', 'routing', 'NOT_STATED', 'via', '[]'::jsonb,
          'transit', option -> 'transit', 'departures', '[]'::jsonb),
        'freeTime', jsonb_build_object(
          'demurrage', null, 'detention', null, 'combined', option -> 'freeDays',
          'counted', 'CALENDAR_DAYS'),
        'lines', (
          select jsonb_agg(
            line - 'count' || jsonb_build_object(
              'per', case when line -> 'equipment' = 'null' then 'BILL_OF_LADING' else 'CONTAINER' end,
              'quantity', line -> 'count', 'least', null)
            order by nth)
          from jsonb_array_elements(option -> 'lines') with ordinality as listed (line, nth)),
        'services', '[]'::jsonb,
        'margin', jsonb_build_object(
          'rule', option #> '{margin,rule}',
          'total', (
            select jsonb_build_object(
              'currency', coalesce(min(money ->> 'currency'), 'USD'),
              'amount', coalesce(sum((money ->> 'amount')::numeric
                * (offer #> array['request', 'containers', 'counts', type])::numeric), 0))
            from jsonb_each(option #> '{margin,perContainer}') as each (type, money)
            where offer #> '{request,containers,counts}' ? type)))
      order by nth)
    from jsonb_array_elements(offer -> 'options') with ordinality as listed (option, nth)),
  'ledger', offer -> 'ledger');

-- What a quote was priced from, so that it can be priced again, years later.
create table house_terms (
  digest varchar(64) primary key,
  terms  json not null
);
comment on table house_terms is 'Margins, floors and exchange rates as they once were, by SHA-256';

alter table quote_version
  add column query           json,
  add column library_version bigint,
  add column terms           varchar(64) references house_terms,
  add column pricing         int,
  add check (num_nulls(query, library_version, terms, pricing) in (0, 4));
comment on column quote_version.library_version is 'The newest version of the rate library when it was priced; 0 for an empty one';
comment on column quote_version.pricing is 'The generation of the pricing rules it was priced by';

-- What a paper was drawn with, so that it can be drawn again.
create table stationery (
  digest  varchar(64) primary key,
  content json not null
);
comment on table stationery is 'Letterhead, logo, terms and time zone as they once were, by SHA-256';

alter table document
  add column stationery varchar(64) references stationery,
  add column buyer      text,
  add check ((stationery is null) = (buyer is null));
