-- What a price on a customer's page is made of stands behind the second wall (V41_2): tariffs and rules
-- that are for all or for him, his credit, his kept lanes. So does what he erases of his own doings.

create function quayside_ours(person bigint) returns boolean
  language sql stable security definer set search_path from current as $$
  select exists (select from app_user u where u.id = $1 and u.customer_id = any (quayside_own()))
$$;
comment on function quayside_ours is 'Whether somebody is one of the people of the customers who are shown';

do $wall$
begin
  if not exists (select from pg_policies where tablename = 'quote' and policyname = 'own') then
    return;
  end if;
  grant select on rate, library_version, margin_rule, floor_rule, concession_rule, approval,
    exchange_rate, customer_credit, autonomy_rule, autonomy_limit, house_freeze
    to quayside_customer;
  grant select (customer_id, message_id, outcome) on inquiry to quayside_customer;
  grant select (id, digest) on message to quayside_customer;
  grant select, insert, update, delete on saved_view to quayside_customer;
  grant delete on timeline to quayside_customer;
  grant select, update (evidence, subject) on customer_signal to quayside_customer;
  grant select (id, done_at), update (done_at, about, about_zh) on task to quayside_customer;

  -- A level of prices is asked of the customer, who is seen behind the wall alone: once a query.
  alter table rate enable row level security;
  create policy own on rate for select to quayside_customer using (
    (customer_id is null or customer_id = any (quayside_own()))
    and (price_level = '' or price_level = any (array(select c.price_level from customer c))));
  alter table margin_rule enable row level security;
  create policy own on margin_rule for select to quayside_customer using (
    (customer_id is null or customer_id = any (quayside_own()))
    and (price_level is null or price_level = any (array(select c.price_level from customer c))));
  alter table floor_rule enable row level security;
  create policy own on floor_rule for select to quayside_customer using (
    (customer_id is null or customer_id = any (quayside_own()))
    and (price_level is null or price_level = any (array(select c.price_level from customer c))));
  alter table concession_rule enable row level security;
  create policy own on concession_rule for select to quayside_customer using (
    (customer_id is null or customer_id = any (quayside_own()))
    and (price_level is null or price_level = any (array(select c.price_level from customer c))));
  alter table autonomy_rule enable row level security;
  create policy own on autonomy_rule for select to quayside_customer using (
    customer_id is null or customer_id = any (quayside_own()));
  alter table customer_credit enable row level security;
  create policy own on customer_credit for select to quayside_customer using (
    customer_id = any (quayside_own()));

  -- What he wrote that has no quote yet, too; of a message no more than that it is his.
  alter policy own on inquiry using (
    (select true from quote q where q.inquiry_id = inquiry.id limit 1)
    or (customer_id = any (quayside_own())
      and (quayside_address() is null or quayside_takes_part(id, quayside_address()))));
  alter table message enable row level security;
  create policy own on message for select to quayside_customer using (
    (select true from inquiry i where i.message_id = message.id limit 1));

  alter table saved_view enable row level security;
  create policy own on saved_view to quayside_customer using (quayside_ours(user_id));

  -- Of his story he erases what he only looked at; what became of his quotes stays.
  create policy looks on timeline as restrictive for delete to quayside_customer using (
    kind in ('SIGNED_IN', 'SEARCHED_LANE', 'SEARCHED_UNSERVED_LANE', 'LOOKED_AT_QUOTE'));
  alter table customer_signal enable row level security;
  create policy own on customer_signal to quayside_customer using (
    customer_id = any (quayside_own()));
  alter table task enable row level security;
  create policy own on task to quayside_customer using (
    (select true from customer_signal s where s.task_id = task.id limit 1));
exception
  when insufficient_privilege then
    raise warning 'What prices are made of is kept apart by the stores alone (%)', sqlerrm;
end
$wall$;
