-- What the second wall (V41_2) lets a customer's page read of papers: those of his shipments that are nobody else's alone.

do $wall$
begin
  if not exists (select from pg_roles where rolname = 'quayside_customer') then
    return;
  end if;
  grant select on paper, bl_step, stored_file, stored_piece to quayside_customer;

  alter table paper enable row level security;
  create policy own on paper to quayside_customer
    using (
      exists (select from shipment_party p where p.shipment_id = paper.shipment_id)
      and (owner is null or owner = any (quayside_own())));
  alter table bl_step enable row level security;
  create policy own on bl_step to quayside_customer
    using (exists (select from shipment_party p where p.shipment_id = bl_step.shipment_id));
  alter table stored_file enable row level security;
  create policy own on stored_file to quayside_customer
    using (exists (select from paper p where p.file_id = stored_file.id));
  alter table stored_piece enable row level security;
  create policy own on stored_piece to quayside_customer
    using (exists (select from paper p where p.file_id = stored_piece.file_id));
exception
  when insufficient_privilege then
    raise warning 'Papers are kept apart by the stores alone (%)', sqlerrm;
end
$wall$;
