-- Tasks about a shipment: of each kind one of a customer's is open at a time.
alter table task add shipment text not null default '';
comment on column task.shipment is 'Our number; empty where it is about no shipment';
create unique index task_shipment on task (kind, customer_id, shipment) where shipment <> '' and done_at is null;
