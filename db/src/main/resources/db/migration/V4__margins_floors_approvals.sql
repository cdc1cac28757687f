-- What a margin rule says beyond percent and amount, floors below which nothing leaves, and who let a quote below one.

alter table margin_rule
  add column mode           text check (mode in ('FCL', 'LCL', 'AIR', 'ROAD', 'CUSTOMS')),
  add column price_level    text check (price_level <> ''),
  add column volume_per     text,
  add column volume_least   numeric check (volume_least > 0),
  add column per            text check (per in ('CONTAINER', 'TEU', 'REVENUE_TON', 'KG_CHARGEABLE', 'SHIPMENT')),
  add column discount       numeric check (discount between 0 and 100),
  add column discount_taken text check (discount_taken in ('BEFORE_MARGIN', 'AFTER_MARGIN')),
  add column owner          text not null default '',
  add column expires        date,
  add check ((volume_per is null) = (volume_least is null)),
  add check ((discount is null) = (discount_taken is null));
update margin_rule set per = 'CONTAINER' where amount is not null;
alter table margin_rule add check ((amount is null) = (per is null));
comment on column margin_rule.expires is 'The last day on which it holds. A rule is ended, never deleted; null for good';

create table floor_rule (
  id           bigint generated always as identity primary key,
  name         text not null,
  mode         text check (mode in ('FCL', 'LCL', 'AIR', 'ROAD', 'CUSTOMS')),
  origin       varchar(5) references place,
  destination  varchar(5) references place,
  customer_id  bigint references customer,
  price_level  text check (price_level <> ''),
  volume_per   text,
  volume_least numeric check (volume_least > 0),
  percent      numeric,
  amount       numeric,
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
comment on table floor_rule is 'How much margin there must be left at least';

create table approval (
  id          bigint generated always as identity primary key,
  seal        varchar(64) not null,
  approved_by text not null check (approved_by <> ''),
  day         date not null,
  unique (seal, approved_by)
);
comment on column approval.seal is 'SHA-256 of the request, the chosen rate and all its prices: another price, another quote';

comment on column customer.price_level is 'Such as VIP; '''' for the general one. Rates, margins and floors may be for a level';
