-- A quote that waits in a letter was given to nobody: it is no case yet, and a version that waits does not hide the one
-- that was given.

create or replace view quoted_case as
select q.id as quote_id, q.number, q.inquiry_id, q.customer_id, v.version, v.mode, v.origin, v.destination, v.valid_until,
  v.total, v.currency, v.margin, v.margin_currency, v.freight, v.freight_currency, decided.kind as decided, decided.reason
from quote q
join quote_version v on v.quote_id = q.id
  and v.version = (select max(n.version) from quote_version n where n.quote_id = q.id and not n.unsent)
left join lateral (
  select d.kind, d.reason from quote_decision d where d.quote_id = q.id
  order by d.kind, d.version desc limit 1) decided on true;
