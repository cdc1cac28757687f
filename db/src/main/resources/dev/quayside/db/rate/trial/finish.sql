set maintenance_work_mem = '512MB';
create index rate_live on rate (mode, origin, destination, valid_to) where until_version is null;
create index rate_ended on rate (mode, origin, destination, valid_to) where until_version is not null;
create index rate_until on rate (until_version) where until_version is not null;
create index rate_copy on rate (copy_of) where copy_of is not null;
create index rate_since on rate using brin (since_version);
