-- What credit a customer has with us, and how a quote is to be paid for.

create table customer_credit (
  customer_id  bigint primary key references customer,
  currency     varchar(3) not null,
  credit_limit numeric not null check (credit_limit >= 0),
  days         int not null check (days between 0 and 365),
  open_balance numeric not null,
  balance_on   date not null,
  on_hold      boolean not null,
  told_by      text not null check (told_by <> ''),
  told_at      timestamptz not null
);
comment on column customer_credit.open_balance is 'What he owes us, overdue or not, at the end of that day';
comment on column customer_credit.on_hold is 'Finance gives him no more credit for now, whatever the limit says';

alter table quote_version add payment text not null default 'AS_AGREED'
  check (payment in ('AS_AGREED', 'PREPAID_OVER_LIMIT', 'PREPAID_ON_HOLD'));
comment on column quote_version.payment is 'As it was told with this version; papers are drawn by it again';
