-- Customers of one group, and what of theirs each of their people sees. The second wall (V41_2)
-- follows: it is told several customers, and the address of whoever sees his own things alone.

alter table customer add parent_id bigint references customer check (parent_id <> id);
comment on column customer.parent_id is 'Whose subsidiary it is; there is no circle';
create index customer_parent on customer (parent_id) where parent_id is not null;

alter table app_user add sees text not null default 'COMPANY'
  check (sees in ('OWN', 'COMPANY', 'SUBSIDIARIES'));
comment on column app_user.sees is 'Of a customer''s: what he himself takes part in, all of the company''s, or of its subsidiaries'' as well';

alter table shipment_party add people text[] not null default '{}';
comment on column shipment_party.people is 'Addresses, lower case, of those of the party whose shipment it is';

create function quayside_group(top bigint) returns setof bigint language sql stable as $$
  with recursive under(id) as (
    select top union select c.id from customer c join under u on c.parent_id = u.id)
  select id from under
$$;
comment on function quayside_group is 'A customer and all that are under him';

create function quayside_takes_part(inquiry bigint, address text) returns boolean
  language sql stable security definer set search_path from current as $$
  select exists (
    select from inquiry i where i.id = $1 and (lower(i.sender) = $2 or exists (
      select from conversation_participant p
      where p.conversation_id = i.conversation_id and p.address = $2)))
$$;
comment on function quayside_takes_part is 'Whether somebody asked for it, or took part in its conversation';

create function quayside_address() returns text language sql stable return
  nullif(current_setting('quayside.address', true), '');

do $wall$
begin
  if not exists (select from pg_policies where tablename = 'quote' and policyname = 'own') then
    return;
  end if;
  alter policy own on quote using (
    customer_id = any (quayside_own())
    and (quayside_address() is null or quayside_takes_part(inquiry_id, quayside_address())));
  alter policy own on document using (
    customer_id = any (quayside_own())
    and (quayside_address() is null or exists (select from quote q where q.id = quote_id)));
  alter policy own on shipment_party using (
    customer_id = any (quayside_own())
    and (quayside_address() is null or quayside_address() = any (people)));
  alter policy own on shipment_key using (
    customer_id = any (quayside_own())
    and (quayside_address() is null or exists (select from shipment_party p
      where p.shipment_id = shipment_key.shipment_id and p.customer_id = shipment_key.customer_id)));

  grant select on timeline, habit_off to quayside_customer;
  alter policy own on timeline using (customer_id = any (quayside_own()));
  alter table habit_off enable row level security;
  create policy own on habit_off to quayside_customer
    using (customer_id = any (quayside_own()));
exception
  when insufficient_privilege then
    raise warning 'What each sees of a group is kept by the stores alone (%)', sqlerrm;
end
$wall$;
