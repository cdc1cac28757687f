-- Other programs are told what happens. The database itself puts what is to be told into their queues, in the
-- transaction in which it happens: no store can forget it, and what is taken back was told to nobody.

create table webhook (
  id            bigint generated always as identity primary key,
  url           text not null,
  events        text[] not null check (cardinality(events) > 0),
  customer_id   bigint references customer,
  secret        bytea not null,
  former_secret bytea,
  former_until  timestamptz,
  made_by       text not null,
  made_at       timestamptz not null,
  failures      int not null default 0,
  failing_since timestamptz,
  busy_until    timestamptz not null default '-infinity',
  ended_at      timestamptz,
  ended_why     text check (ended_why in ('BY_HAND', 'GONE', 'FAILING', 'FULL')),
  check ((ended_at is null) = (ended_why is null)),
  check ((former_secret is null) = (former_until is null))
);
comment on column webhook.customer_id is 'Whose own facts alone are told; null: all of the house''s';
comment on column webhook.secret is 'Both ends sign with it, so it is kept as it is';
comment on column webhook.failures is 'In a row';
comment on column webhook.busy_until is 'Until then one instance tells it something, or it rests after a failure';

create table webhook_message (
  id           bigint generated always as identity primary key,
  key          text not null unique default 'msg_' || replace(cast(gen_random_uuid() as text), '-', ''),
  webhook_id   bigint not null references webhook,
  event        text not null,
  happened_at  timestamptz not null,
  body         text not null,
  tries        int not null default 0,
  due_at       timestamptz not null,
  delivered_at timestamptz,
  given_up_at  timestamptz,
  last_error   text not null default '',
  check (delivered_at is null or given_up_at is null)
);
comment on column webhook_message.key is 'By which the other program knows what it was told before';
comment on column webhook_message.body is 'The very bytes that are signed, the same at every try';
create index webhook_message_waiting on webhook_message (webhook_id, due_at, id)
  where delivered_at is null and given_up_at is null;
create index webhook_message_when on webhook_message (webhook_id, happened_at);
create index webhook_message_old on webhook_message (happened_at);

create function webhook_body(what text, at timestamptz, data json) returns text language sql stable return
  cast(json_build_object(
    'type', what,
    'timestamp', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'data', json_strip_nulls(data)) as text);

-- Puts it into the queue of whoever wants to be told. Of what belongs to no customer, and of what is the
-- house's own business, no customer's program is told.
create function webhook_tell(what text, whose bigint, at timestamptz, data json) returns void
language plpgsql security definer set search_path from current as $tell$
begin
  insert into webhook_message (webhook_id, event, happened_at, body, due_at)
    select w.id, what, at, webhook_body(what, at, data), at
    from webhook w
    where w.ended_at is null and what = any (w.events)
      and (w.customer_id is null or w.customer_id = whose);
  if found then
    perform pg_notify('quayside_webhooks', '');
  end if;
end
$tell$;

create function webhook_code(whose bigint) returns text language sql stable return
  (select c.code from customer c where c.id = whose);

create function webhook_on_letter() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  perform webhook_tell('quote.sent', q.customer_id, new.sent_at, json_build_object(
      'quote', q.number, 'version', v.version, 'customer', webhook_code(q.customer_id),
      'origin', v.origin, 'destination', v.destination, 'mode', v.mode,
      'total', cast(v.total as text), 'currency', v.currency, 'validUntil', v.valid_until))
    from (
      select jsonb_array_elements_text(new.notice -> 'quotes') as number, 1 as version
      where new.notice ->> 'is' in ('QuotesGiven', 'OwnPrices')
      union all
      select new.notice ->> 'quote', cast(new.notice ->> 'version' as int)
      where new.notice ->> 'is' = 'QuoteRevised') as given
    join quote q on q.number = given.number
    join quote_version v on v.quote_id = q.id and v.version = given.version;
  return null;
end
$on$;
create trigger webhook after update of sent_at on outbox
  for each row when (old.sent_at is null and new.sent_at is not null) execute function webhook_on_letter();

create function webhook_on_decision() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  perform webhook_tell(
      case new.kind when 'ACCEPTED' then 'quote.accepted' else 'quote.declined' end,
      q.customer_id, new.decided_at, json_build_object(
        'quote', q.number, 'version', new.version, 'customer', webhook_code(q.customer_id),
        'option', new.option_nth, 'reason', new.reason, 'way', new.way))
    from quote q where q.id = new.quote_id;
  return null;
end
$on$;
create trigger webhook after insert on quote_decision for each row execute function webhook_on_decision();

create function webhook_on_order() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  perform webhook_tell('order.drafted', new.customer_id, new.made_at, json_build_object(
      'order', new.number, 'quote', q.number, 'version', new.version,
      'customer', webhook_code(new.customer_id)))
    from quote q where q.id = new.quote_id;
  return null;
end
$on$;
create trigger webhook after insert on order_draft for each row execute function webhook_on_order();

-- Many at once, and of a customer's program no more than every party of the shipment is shown of the way; who
-- else is a party it is not told.
create function webhook_on_events() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  insert into webhook_message (webhook_id, event, happened_at, body, due_at)
    select w.id, 'shipment.milestone', t.received_at,
      webhook_body('shipment.milestone', t.received_at, json_build_object(
        'shipment', s.number, 'customer', webhook_code(coalesce(w.customer_id, s.customer_id)),
        'event', t.key, 'milestone', t.milestone, 'classifier', t.classifier,
        'happensAt', to_char(t.happens_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'place', left(t.place, 100), 'container', left(t.container, 20),
        'vessel', left(t.vessel, 100), 'reason', t.reason)),
      t.received_at
    from webhook w cross join told t join shipment s on s.id = t.shipment_id
    where w.ended_at is null and 'shipment.milestone' = any (w.events)
      and (w.customer_id is null
        or t.milestone in ('BOOKED', 'GATE_IN', 'LOADED', 'DEPARTED', 'TS_ARRIVED', 'TS_DISCHARGED', 'TS_LOADED',
            'TS_DEPARTED', 'ARRIVED', 'DISCHARGED', 'RAIL_LOADED', 'RAIL_DEPARTED', 'BORDER', 'RAIL_ARRIVED',
            'GATE_OUT', 'EMPTY_IN', 'ROLLED')
          and exists (select from shipment_party p where p.shipment_id = s.id and p.customer_id = w.customer_id))
    order by t.id, w.id;
  if found then
    perform pg_notify('quayside_webhooks', '');
  end if;
  return null;
end
$on$;
create trigger webhook after insert on shipment_event
  referencing new table as told for each statement execute function webhook_on_events();

create function webhook_on_paper() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  perform webhook_tell('shipment.paper', null, new.filed_at, json_build_object(
      'shipment', s.number, 'customer', webhook_code(s.customer_id), 'paper', new.id, 'kind', new.kind,
      'reference', left(new.reference, 100), 'version', new.version, 'owner', webhook_code(new.owner)))
    from shipment s where s.id = new.shipment_id;
  return null;
end
$on$;
create trigger webhook after insert on paper for each row execute function webhook_on_paper();

-- A step of its bill of lading, or a word on handing it out.
create function webhook_on_step() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  perform webhook_tell(tg_argv[0], null, new.told_at, json_build_object(
      'shipment', s.number, 'customer', webhook_code(s.customer_id), 'step', new.step))
    from shipment s where s.id = new.shipment_id;
  return null;
end
$on$;
create trigger webhook after insert on bl_step for each row execute function webhook_on_step('shipment.bl');
create trigger webhook after insert on release_step
  for each row execute function webhook_on_step('shipment.release');

create function webhook_on_invoice() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  perform webhook_tell('invoice.filed', new.customer_id, new.filed_at, json_build_object(
      'invoice', new.number, 'shipment', s.number, 'customer', webhook_code(new.customer_id),
      'currency', new.currency, 'total', cast(new.total as text), 'due', new.due, 'onAccount', new.on_account))
    from shipment s where s.id = new.shipment_id;
  return null;
end
$on$;
create trigger webhook_new after insert on invoice for each row execute function webhook_on_invoice();
create trigger webhook_anew after update of filed_at on invoice
  for each row when (old.filed_at <> new.filed_at) execute function webhook_on_invoice();

create function webhook_on_payment() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  perform webhook_tell('payment.received', i.customer_id, new.told_at, json_build_object(
      'invoice', i.number, 'shipment', s.number, 'customer', webhook_code(i.customer_id),
      'reference', left(new.reference, 100), 'currency', i.currency, 'amount', cast(new.amount as text),
      'paidOn', new.paid_on, 'open', cast(i.total - i.paid as text)))
    from invoice i join shipment s on s.id = i.shipment_id where i.id = new.invoice_id;
  return null;
end
$on$;
create trigger webhook after insert on payment for each row execute function webhook_on_payment();

create function webhook_on_task() returns trigger
language plpgsql security definer set search_path from current as $on$
begin
  perform webhook_tell(tg_argv[0], null, case tg_argv[0] when 'task.opened' then new.opened_at else new.done_at end,
    json_build_object(
      'task', new.id, 'kind', new.kind, 'customer', webhook_code(new.customer_id),
      'quote', nullif(new.quote, ''), 'shipment', nullif(new.shipment, ''),
      'owner', (select email from app_user where id = new.owner),
      'due', to_char(new.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')));
  return null;
end
$on$;
create trigger webhook_new after insert on task for each row execute function webhook_on_task('task.opened');
create trigger webhook_done after update of done_at on task
  for each row when (old.done_at is null and new.done_at is not null) execute function webhook_on_task('task.done');
