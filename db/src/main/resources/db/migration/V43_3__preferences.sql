-- What a customer always wants, as he said it or sales know it.

create table customer_preference (
  id          bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  kind        text not null,
  value       text not null,
  sentence    text not null,
  inquiry_id  bigint references inquiry,
  noticed_at  timestamptz not null,
  state       text not null check (state in ('PROPOSED', 'CONFIRMED', 'DISMISSED')),
  decided_by  text,
  decided_at  timestamptz,
  unique (customer_id, kind, value),
  check ((state = 'PROPOSED') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null))
);
comment on column customer_preference.value is 'A line''s SCAC, or what sales wrote; empty where the kind says it all';
comment on column customer_preference.sentence is 'His own words; empty where sales told it';
