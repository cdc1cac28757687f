-- What is billed for a shipment, what came in for it, and what keeps it from being handed out.

create table invoice (
  id          bigint generated always as identity primary key,
  number      text not null unique,
  shipment_id bigint not null references shipment,
  customer_id bigint not null references customer,
  currency    varchar(3) not null,
  total       numeric not null,
  paid        numeric not null default 0 check (paid between least(total, 0) and greatest(total, 0)),
  due         date not null,
  on_account  boolean not null,
  lines       jsonb not null,
  filed_by    text not null,
  filed_at    timestamptz not null
);
comment on column invoice.customer_id is 'To whom it is billed; nobody else sees it';
comment on column invoice.paid is 'The sum of its payments, kept in the transaction that adds one';
comment on column invoice.on_account is 'The cargo is handed out before it is paid';
create index invoice_shipment on invoice (shipment_id);
create index invoice_open on invoice (customer_id, shipment_id) where paid < total;

create table payment (
  id         bigint generated always as identity primary key,
  invoice_id bigint not null references invoice,
  reference  text not null,
  amount     numeric not null,
  paid_on    date not null,
  told_by    text not null,
  told_at    timestamptz not null,
  unique (invoice_id, reference)
);
comment on column payment.reference is 'The bank''s, or another by which it is known again: told twice, it counts once';
comment on column payment.amount is 'In the invoice''s currency; below 0 where the bank took it back';

create table release_step (
  id          bigint generated always as identity primary key,
  shipment_id bigint not null references shipment,
  step        text not null check (step in ('HELD', 'FREED', 'RELEASED')),
  ground      text not null check (ground in ('PAPERS', 'CUSTOMS', 'OTHER')),
  customer_id bigint references customer,
  words       text not null,
  told_by     text not null,
  told_at     timestamptz not null
);
comment on table release_step is 'Words of colleagues on handing a shipment out; only ever added to, and the last one counts';
comment on column release_step.customer_id is 'Whose business the reason is; null: all who see that end of the way';
create index release_step_shipment on release_step (shipment_id, id);

alter table shipment_party add column bars text[] not null default '{}';
comment on column shipment_party.bars is 'What keeps the house from letting it be handed out, as this party may know it: derived, kept';

-- Of bills of lading that were told earlier: originals are out, and none has come back.
with last as (
  select distinct on (shipment_id) shipment_id, step from bl_step
  where step in ('ISSUED', 'SURRENDERED', 'TELEX_RELEASED')
  order by shipment_id, (step = 'ISSUED'), id)
update shipment_party p
set bars = array[case when p.roles && array['PRINCIPAL', 'SHIPPER', 'AGENT', 'CONSIGNEE']
  then 'ORIGINALS' else 'OTHERS' end]
from last where last.shipment_id = p.shipment_id and last.step = 'ISSUED';
-- And of whose credit is on hold.
update shipment_party p
set bars = array_append(p.bars, case when p.customer_id = s.customer_id then 'CREDIT' else 'OTHERS' end)
from shipment s join customer_credit k on k.customer_id = s.customer_id and k.on_hold
where s.id = p.shipment_id and not p.bars @> array['OTHERS'];

do $wall$
begin
  if not exists (select from pg_roles where rolname = 'quayside_customer') then
    return;
  end if;
  grant select on invoice, payment, release_step to quayside_customer;

  alter table invoice enable row level security;
  create policy own on invoice to quayside_customer
    using (
      customer_id = any (quayside_own())
      and exists (select from shipment_party p where p.shipment_id = invoice.shipment_id));
  alter table payment enable row level security;
  create policy own on payment to quayside_customer
    using (exists (select from invoice i where i.id = payment.invoice_id));
  alter table release_step enable row level security;
  create policy own on release_step to quayside_customer
    using (
      exists (select from shipment_party p where p.shipment_id = release_step.shipment_id)
      and (customer_id is null or customer_id = any (quayside_own())));
exception
  when insufficient_privilege then
    raise warning 'Charges are kept apart by the stores alone (%)', sqlerrm;
end
$wall$;
