-- 500 places to leave from, 500 to go to; on each lane one way of carriage. Indexes come when all rates are there.
insert into place
select 'X' || side || chr(65 + n / 676) || chr(65 + n / 26 % 26) || chr(65 + n % 26), 'Port ' || n, '港', 'X' || side
from generate_series(0, 499) n, unnest(array['A', 'B']) side;
-- Both are empty; what is written into a table that this transaction emptied is flushed, not logged (wal_level minimal).
truncate rate;
drop index rate_live, rate_ended, rate_until, rate_copy, rate_since;
set session_replication_role = replica;
set jit = off;

create temporary table trial_lane on commit drop as
select n, (case n % 10 when 8 then 'LCL' when 9 then 'AIR' else 'FCL' end)::text as mode,
       ('XA' || chr(65 + n % 500 / 676) || chr(65 + n % 500 / 26 % 26) || chr(65 + n % 500 % 26))::varchar(5) as origin,
       ('XB' || chr(65 + n / 500 / 676) || chr(65 + n / 500 / 26 % 26) || chr(65 + n / 500 % 26))::varchar(5) as destination
from generate_series(0, :lanes - 1) n;

-- What rates say: a thousand different ones for each way of carriage, so that only the first thousand must be written.
create temporary table trial_body on commit drop as
select mode, dice,
       (case mode
          when 'LCL' then format(
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
          when 'AIR' then format(
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
          dice % 9, case when dice % 2 = 0 then 'DIRECT' else 'TRANSSHIPPED' end, dice % 20 + 12, dice % 20 + 14))::json as body
from generate_series(0, 999) dice, unnest(array['FCL', 'LCL', 'AIR']) mode;
analyze trial_lane, trial_body;
