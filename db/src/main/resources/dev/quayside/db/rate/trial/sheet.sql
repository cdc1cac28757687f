-- One line's sheet of one half month: a rate on each lane; of ten lanes eight for full containers,
-- one for loose cargo, one by air. Prices follow from the numbers of lane, line and half.
with given as (
  select ?::int as version, ?::int as line, ?::int as half, ?::int as lanes),
days as (
  select given.*, case when half % 2 = 0 then first else first + 14 end as valid_from,
         case when half % 2 = 0 then first + 13 else (first + interval '1 month')::date - 1 end as valid_to
  from given, lateral (select (date '2026-06-01' + make_interval(months => floor(half / 2.0)::int))::date as first) month),
lane as (
  select days.*, n, abs(hashint4(n * 31 + line * 7 + half)) as dice,
         'XA' || chr(65 + n % 500 / 676) || chr(65 + n % 500 / 26 % 26) || chr(65 + n % 500 % 26) as origin,
         'XB' || chr(65 + n / 500 / 676) || chr(65 + n / 500 / 26 % 26) || chr(65 + n / 500 % 26) as destination
  from days, generate_series(0, lanes - 1) n)
insert into rate (import_id, since_version, mode, origin, destination, carrier, agreed, valid_from,
                  valid_to, source_file, source_place, body)
select version, version, case n % 10 when 8 then 'LCL' when 9 then 'AIR' else 'FCL' end, origin, destination,
       (array['COSU', 'MAEU', 'MSCU', 'ONEY', 'HLCU'])[line + 1], 'TARIFF', valid_from, valid_to, 'sheet-' || version || '.xlsx', 'row ' || n + 2,
       (case n % 10
          when 8 then format(
            '{"freight":{"cbm":"USD %s","ton":"USD %s","kgPerCbm":1000,"leastTons":1},"charges":['
            '{"ORIGIN":"CFS","REVENUE_TON":"CNY %s"},'
            '{"ORIGIN":"DOC","bl":"CNY 350"},'
            '{"ORIGIN":"CUS","SHIPMENT":"CNY 180"},'
            '{"FREIGHT":"LSS","REVENUE_TON":"USD 6","least":"USD 6"},'
            '{"FREIGHT":"AMS","bl":"USD 25"},'
            '{"DESTINATION":"DDC","REVENUE_TON":"USD 35","least":"USD 70"},'
            '{"DESTINATION":"DDO","bl":"USD 65"},'
            '{"FREIGHT":"PSS","is":"subject to"}]',
            dice % 60 + 10, dice % 60 + 12, dice % 40 + 60)
          when 9 then format(
            '{"freight":{"least":"CNY 430","perKg":"CNY 0=%s 45=%s 100=%s '
            '300=%s 500=%s 1000=%s","cm3PerKg":6000},"charges":['
            '{"FREIGHT":"FSC","KG_CHARGEABLE":"CNY 3.85"},'
            '{"FREIGHT":"SSC","KG_CHARGEABLE":"CNY 1.2"},'
            '{"ORIGIN":"AWB","bl":"CNY 50"},'
            '{"ORIGIN":"CUS","SHIPMENT":"CNY 300"},'
            '{"ORIGIN":"THC","KG_GROSS":"CNY 0.6","least":"CNY 80"},'
            '{"FREIGHT":"AMS","bl":"CNY 150"},'
            '{"DESTINATION":"DTH","is":"at cost"}]',
            dice % 30 + 40, dice % 30 + 32, dice % 30 + 26, dice % 30 + 24, dice % 30 + 22, dice % 30 + 20.5)
          else format(
            '{"freight":{"each":"USD GP20=%s GP40=%s HC40=%s"},"charges":['
            '{"ORIGIN":"THC","each":"CNY GP20=750 GP40=1250 HC40=1250"},'
            '{"ORIGIN":"DOC","bl":"CNY 450"},'
            '{"ORIGIN":"SEAL","each":"CNY GP20=50 GP40=50 HC40=50"},'
            '{"FREIGHT":"LSS","TEU":"USD %s"},'
            '{"FREIGHT":"BAF","each":"USD GP20=150 GP40=300 HC40=300"},'
            '{"FREIGHT":"ENS","bl":"USD 35"},'
            '{"FREIGHT":"GRI","is":"subject to"},'
            '{"DESTINATION":"DTHC","each":"USD GP20=220 GP40=310 HC40=310"}]',
            dice % 900 + 400, dice % 900 + 900, dice % 900 + 950, dice % 40 + 10)
        end || format(
          ',"sailing":{"service":"S%s","routing":"%s","days":[%s,%s],"leaves":[{"on":"MONDAY","closed":"SATURDAY"}]},"free":{"combined":14}}',
          line, case when dice % 2 = 0 then 'DIRECT' else 'TRANSSHIPPED' end, dice % 20 + 12, dice % 20 + 14))::json
from lane
