-- All that was ever told of a customer's credit; customer_credit keeps the last of it.

create table credit_history (
  id           bigint generated always as identity primary key,
  customer_id  bigint not null references customer,
  currency     varchar(3) not null,
  credit_limit numeric not null,
  days         int not null,
  open_balance numeric not null,
  balance_on   date not null,
  on_hold      boolean not null,
  told_by      text not null,
  told_at      timestamptz not null
);
comment on table credit_history is 'Written whenever something else is told than before, from this version on; never changed';
create index credit_history_customer on credit_history (customer_id, id);

insert into credit_history (customer_id, currency, credit_limit, days, open_balance, balance_on, on_hold, told_by, told_at)
select customer_id, currency, credit_limit, days, open_balance, balance_on, on_hold, told_by, told_at
from customer_credit order by told_at, customer_id;
