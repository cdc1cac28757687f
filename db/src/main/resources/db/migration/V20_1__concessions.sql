-- What a customer who bargains may be let off, step by step.

create table concession_rule (
  id           bigint generated always as identity primary key,
  name         text not null,
  step         int not null check (step > 0),
  mode         text check (mode in ('FCL', 'LCL', 'AIR', 'ROAD', 'CUSTOMS')),
  origin       varchar(5) references place,
  destination  varchar(5) references place,
  customer_id  bigint references customer,
  price_level  text check (price_level <> ''),
  volume_per   text,
  volume_least numeric check (volume_least > 0),
  percent      numeric check (percent between 0 and 100),
  amount       numeric check (amount > 0),
  currency     varchar(3),
  per          text check (per in ('CONTAINER', 'TEU', 'REVENUE_TON', 'KG_CHARGEABLE', 'SHIPMENT')),
  owner        text not null default '',
  expires      date,
  check ((origin is null) = (destination is null)),
  check ((volume_per is null) = (volume_least is null)),
  check ((percent is null) <> (amount is null)),
  check ((amount is null) = (currency is null)),
  check ((amount is null) = (per is null))
);
comment on column concession_rule.step is 'Which time he asks; what a later step lets off holds in all, not on top';
