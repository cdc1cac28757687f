-- What hangs on a shipment, a quote, a paper or an invoice is somebody's if that is his. Asked by
-- "exists", the planner may collect all shipments of a customer first, in order to look at the ten
-- events of one: a tenth of a second for a large customer. A question of its own for each row, with a
-- limit, cannot be collected.

create index paper_file on paper (file_id);

do $wall$
begin
  if not exists (select from pg_policies where tablename = 'shipment' and policyname = 'own') then
    return;
  end if;
  alter policy own on shipment using (
    (select true from shipment_party p where p.shipment_id = shipment.id limit 1));
  alter policy own on shipment_event using (
    (select true from shipment_party p where p.shipment_id = shipment_event.shipment_id limit 1));
  alter policy own on shipment_key using (
    customer_id = any (quayside_own())
    and (quayside_address() is null or (select true from shipment_party p
      where p.shipment_id = shipment_key.shipment_id and p.customer_id = shipment_key.customer_id)));
  alter policy own on paper using (
    (owner is null or owner = any (quayside_own()))
    and (select true from shipment_party p where p.shipment_id = paper.shipment_id limit 1));
  alter policy own on bl_step using (
    (select true from shipment_party p where p.shipment_id = bl_step.shipment_id limit 1));
  alter policy own on stored_file using (
    (select true from paper p where p.file_id = stored_file.id limit 1));
  alter policy own on stored_piece using (
    (select true from paper p where p.file_id = stored_piece.file_id limit 1));
  alter policy own on invoice using (
    customer_id = any (quayside_own())
    and (select true from shipment_party p where p.shipment_id = invoice.shipment_id limit 1));
  alter policy own on payment using (
    (select true from invoice i where i.id = payment.invoice_id));
  alter policy own on release_step using (
    (customer_id is null or customer_id = any (quayside_own()))
    and (select true from shipment_party p where p.shipment_id = release_step.shipment_id limit 1));

  alter policy own on quote_version using (
    (select true from quote q where q.id = quote_id));
  alter policy own on document using (
    customer_id = any (quayside_own())
    and (quayside_address() is null or (select true from quote q where q.id = quote_id)));
  alter policy own on inquiry using (
    (select true from quote q where q.inquiry_id = inquiry.id limit 1));
exception
  when insufficient_privilege then
    raise warning 'The wall between customers asks as it did before (%)', sqlerrm;
end
$wall$;
