-- 500 places to leave from, 500 to go to. Indexes and checks come when all rates are there.
insert into place
select 'X' || side || chr(65 + n / 676) || chr(65 + n / 26 % 26) || chr(65 + n % 26), 'Port ' || n, '港', 'X' || side
from generate_series(0, 499) n, unnest(array['A', 'B']) side;
drop index rate_live, rate_ended, rate_until, rate_copy, rate_since;
alter table rate set unlogged;
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
