-- What the figures count, read out of the offers as they were given.

alter table quote_version
  add column mode             text generated always as (offer #>> '{request,mode}') stored,
  add column total            numeric generated always as (cast(offer #>> '{options,0,totals,inAll,amount,amount}' as numeric)) stored,
  add column currency         text generated always as (offer #>> '{options,0,totals,inAll,amount,currency}') stored,
  add column margin           numeric generated always as (cast(offer #>> '{options,0,margin,total,amount}' as numeric)) stored,
  add column margin_currency  text generated always as (offer #>> '{options,0,margin,total,currency}') stored,
  add column freight          numeric generated always as (
    cast(jsonb_path_query_first(offer, '$.options[0].lines[*] ? (@.leg == "FREIGHT").each.amount') #>> '{}' as numeric)) stored,
  add column freight_currency text generated always as (
    jsonb_path_query_first(offer, '$.options[0].lines[*] ? (@.leg == "FREIGHT").each.currency') #>> '{}') stored;
comment on column quote_version.total is 'Of the first option, as the margin and the freight: for one container, ton or kilogram';

-- Each quote in the version that counts, and that it was accepted, else declined, else neither.
create view quoted_case as
select q.id as quote_id, q.number, q.inquiry_id, q.customer_id, v.version, v.mode, v.origin, v.destination, v.valid_until,
  v.total, v.currency, v.margin, v.margin_currency, v.freight, v.freight_currency, decided.kind as decided, decided.reason
from quote q
join quote_version v on v.quote_id = q.id
  and v.version = (select max(n.version) from quote_version n where n.quote_id = q.id)
left join lateral (
  select d.kind, d.reason from quote_decision d where d.quote_id = q.id
  order by d.kind, d.version desc limit 1) decided on true;

-- By how many percent our freight lay above what the customer named as his price, newest mail first; null where he
-- named none in our currency.
create view quoted_gap as
select c.quote_id, round(100 * (c.freight - named.amount) / named.amount, 1) as percent
from quoted_case c
join inquiry asked on asked.id = c.inquiry_id
left join lateral (
  select cast(target.price ->> 'amount' as numeric) as amount, target.price ->> 'currency' as currency
  from inquiry said
    cross join lateral jsonb_path_query(said.understood, '$.requests[*].targetPrice') as target (price)
  where said.conversation_id = asked.conversation_id
    and target.price ->> 'currency' = c.freight_currency and cast(target.price ->> 'amount' as numeric) > 0
  order by said.id desc limit 1) named on true;
