-- How many containers a customer has agreed to ship on a lane, such as under a contract: told once, ended, never changed.

create table agreed_volume (
  id          bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  contract    text not null,
  origin      varchar(5) not null references place,
  destination varchar(5) not null references place,
  containers  int not null check (containers > 0),
  first_day   date not null,
  last_day    date not null check (last_day >= first_day),
  told_by     text not null,
  told_at     timestamptz not null,
  ended_by    text,
  ended_at    timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
comment on column agreed_volume.contract is 'Its number or name; empty where there is none';
create index agreed_volume_customer on agreed_volume (customer_id, id desc);
