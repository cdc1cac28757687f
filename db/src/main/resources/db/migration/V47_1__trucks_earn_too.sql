-- What is earned with the trucks of a quote's first option, for the figures; each truck may be in a currency of its own.

alter table quote_version add column hauled jsonb generated always as (offer #> '{options,0,hauled}') stored;

create or replace view quoted_case as
select q.id as quote_id, q.number, q.inquiry_id, q.customer_id, v.version, v.mode, v.origin, v.destination, v.valid_until,
  v.total, v.currency, v.margin, v.margin_currency, v.freight, v.freight_currency, decided.kind as decided, decided.reason,
  v.hauled
from quote q
join quote_version v on v.quote_id = q.id
  and v.version = (select max(n.version) from quote_version n where n.quote_id = q.id and not n.unsent)
left join lateral (
  select d.kind, d.reason from quote_decision d where d.quote_id = q.id
  order by d.kind, d.version desc limit 1) decided on true;

-- Cargo of any kind is one cargo, by whatever name it was asked for; what has ended is compared with nothing.
update quote_version
set cargo = regexp_replace(cargo, ' kg (fak|freight all kinds|general goods|general merchandise|普货|普通货物|一般货物|普通货)$', ' kg general cargo')
where valid_until >= current_date and cargo ~ ' kg (fak|freight all kinds|general goods|general merchandise|普货|普通货物|一般货物|普通货)$';
