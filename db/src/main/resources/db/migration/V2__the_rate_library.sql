-- Every way of carriage, every agreement. What a rate is not searched by lies in its body.

alter table rate
  add column mode        text not null default 'FCL' check (mode in ('FCL', 'LCL', 'AIR', 'ROAD', 'CUSTOMS')),
  add column price_level text not null default '',
  add column body        jsonb;

update rate set body = jsonb_build_object(
  'freight', jsonb_build_object('is', 'PerContainer', 'amounts', (
    select jsonb_object_agg(type, jsonb_build_object('amount', amount, 'currency', rate.currency))
    from jsonb_each(rate.freight) as each (type, amount))),
  'charges', (
    select coalesce(jsonb_agg(charge || jsonb_build_object(
      'condition', jsonb_build_object('dangerous', false, 'reefer', false,
                                      'ports', '[]'::jsonb, 'equipment', '[]'::jsonb))), '[]')
    from jsonb_array_elements(rate.charges) as charge),
  'validBy', 'DEPARTURE',
  'sailing', jsonb_build_object(
    'service', '', 'routing', 'NOT_STATED', 'via', '[]'::jsonb, 'departures', '[]'::jsonb,
    'transit', case when transit_from is null then null else
      jsonb_build_object('leastDays', transit_from, 'mostDays', coalesce(transit_to, transit_from)) end),
  'freeTime', jsonb_build_object('combined', free_days, 'counted', 'CALENDAR_DAYS'),
  'agreement', jsonb_build_object(
    'kind', case when customer_id is null then 'TARIFF' else 'CONTRACT' end,
    'customer', case when customer_id is null then null else jsonb_build_object('value', customer_id) end,
    'level', '', 'contract', ''),
  'scope', jsonb_build_object('commodities', '[]'::jsonb));

alter table rate
  alter column body set not null,
  drop column currency,
  drop column freight,
  drop column charges,
  drop column transit_from,
  drop column transit_to,
  drop column free_days;

-- The index ends in valid_to, so a read leads past everything that has expired.
drop index rate_lane;
create index rate_lane on rate (mode, origin, destination, valid_to);
