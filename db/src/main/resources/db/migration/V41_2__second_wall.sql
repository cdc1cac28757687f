-- The second wall between customers: what a customer's page reads is read as a role that sees the rows
-- of the customers it was told of (quayside.customers), and no other table. Nobody else is held up by
-- it: the owner of a table is not asked.

create function quayside_own() returns bigint[] language sql stable return
  cast(string_to_array(nullif(current_setting('quayside.customers', true), ''), ',') as bigint[]);

do $wall$
begin
  if not exists (select from pg_roles where rolname = 'quayside_customer') then
    begin
      create role quayside_customer nologin;
    exception
      when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'quayside_customer', 'member') then
    execute format('grant quayside_customer to %I', current_user);
  end if;

  grant usage on schema public to quayside_customer;
  grant select on quote, quote_version, document, customer,
    shipment, shipment_party, shipment_key, shipment_event to quayside_customer;
  grant select (id, sender_name, sender) on inquiry to quayside_customer;
  grant insert on timeline to quayside_customer;

  alter table quote enable row level security;
  create policy own on quote to quayside_customer
    using (customer_id = any (quayside_own()));
  alter table quote_version enable row level security;
  create policy own on quote_version to quayside_customer
    using (exists (select from quote q where q.id = quote_id));
  alter table document enable row level security;
  create policy own on document to quayside_customer
    using (customer_id = any (quayside_own()));
  alter table inquiry enable row level security;
  create policy own on inquiry to quayside_customer
    using (exists (select from quote q where q.inquiry_id = inquiry.id));
  alter table customer enable row level security;
  create policy own on customer to quayside_customer
    using (id = any (quayside_own()));
  alter table shipment_party enable row level security;
  create policy own on shipment_party to quayside_customer
    using (customer_id = any (quayside_own()));
  alter table shipment_key enable row level security;
  create policy own on shipment_key to quayside_customer
    using (customer_id = any (quayside_own()));
  alter table shipment enable row level security;
  create policy own on shipment to quayside_customer
    using (exists (select from shipment_party p where p.shipment_id = shipment.id));
  alter table shipment_event enable row level security;
  create policy own on shipment_event to quayside_customer
    using (exists (select from shipment_party p where p.shipment_id = shipment_event.shipment_id));
  alter table timeline enable row level security;
  create policy own on timeline to quayside_customer
    with check (customer_id = any (quayside_own()));
exception
  when insufficient_privilege then
    raise warning 'This database user may not make roles: customers are kept apart by the stores alone (%)', sqlerrm;
end
$wall$;
