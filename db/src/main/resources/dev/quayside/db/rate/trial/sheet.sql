-- One line's sheet of one half month: a rate on each lane; of ten lanes eight for full containers,
-- one for loose cargo, one by air. Prices follow from the numbers of lane, line and half.
with given as (
  select ?::int as version, ?::int as line, ?::int as half),
days as (
  select given.*, case when half % 2 = 0 then first else first + 14 end as valid_from,
         case when half % 2 = 0 then first + 13 else (first + interval '1 month')::date - 1 end as valid_to
  from given, lateral (select (date '2026-06-01' + make_interval(months => floor(half / 2.0)::int))::date as first) month)
insert into rate (import_id, since_version, mode, origin, destination, carrier, agreed, valid_from,
                  valid_to, source_file, source_place, body)
select version, version, lane.mode, origin, destination,
       (array['COSU', 'MAEU', 'MSCU', 'ONEY', 'HLCU'])[line + 1], 'TARIFF', valid_from, valid_to,
       'sheet-' || version || '.xlsx', 'row ' || n + 2, body
from days, trial_lane lane
join trial_body on trial_body.mode = lane.mode
  and trial_body.dice = (n * 31 + (select line * 7 + half * 13 + 5000 from days)) % 1000
