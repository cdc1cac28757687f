-- What a customer has told us not to keep of what he does on our pages.
create table habit_off (
  customer_id bigint not null references customer,
  habit       text not null,
  since       timestamptz not null,
  by_user     bigint not null references app_user,
  primary key (customer_id, habit)
);
