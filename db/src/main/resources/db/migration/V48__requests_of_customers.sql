-- What customers want of us beside prices: a change, a paper, an answer to a complaint. A request is a
-- conversation: what was said in it by mail and on the page, and how far it has come, is read there.

create sequence care_number start 1001;

create table care_request (
  id              bigint generated always as identity primary key,
  number          text not null unique default 'R' || nextval('care_number'),
  customer_id     bigint not null references customer,
  conversation_id bigint references conversation,
  kind            text not null,
  shipment        text not null,
  subject         text not null,
  by_name         text not null,
  address         text not null check (address = lower(address)),
  opened_at       timestamptz not null,
  waits_since     timestamptz,
  closed_at       timestamptz,
  reopened_at     timestamptz,
  closed_by       text,
  outcome         text check (outcome in ('SETTLED', 'MADE_GOOD', 'TURNED_DOWN', 'WITHDRAWN')),
  check ((closed_at is null) = (outcome is null))
);
comment on column care_request.conversation_id is 'Null until the robot has read what was written on the page';
comment on column care_request.shipment is 'Our number; empty where it is about none';
comment on column care_request.waits_since is 'We have asked him something since; what he says later ends that';
comment on column care_request.reopened_at is 'What he says after it was closed opens it again';
create index care_request_customer on care_request (customer_id, id desc);
create index care_request_conversation on care_request (conversation_id);
create index care_request_open on care_request (id) where closed_at is null;

create table care_words (
  request_id bigint not null references care_request,
  digest     text not null unique,
  message_id text not null,
  words      text not null,
  by_name    text not null,
  written_at timestamptz not null
);
comment on table care_words is 'What was written on the page; each is a letter to us as well, known by its digest';
create index care_words_request on care_words (request_id);

create index task_inquiry_open on task (inquiry_id) where done_at is null;

create function quayside_talks(conversation bigint, address text) returns boolean
  language sql stable security definer set search_path from current as $$
  select exists (select from conversation_participant p
    where p.conversation_id = $1 and p.address = $2)
$$;
comment on function quayside_talks is 'Whether somebody takes part in a conversation';

do $wall$
begin
  if not exists (select from pg_roles where rolname = 'quayside_customer') then
    return;
  end if;
  grant select on care_request to quayside_customer;
  alter table care_request enable row level security;
  create policy own on care_request to quayside_customer
    using (
      customer_id = any (quayside_own())
      and (quayside_address() is null or address = quayside_address()
        or quayside_talks(conversation_id, quayside_address())));
exception
  when insufficient_privilege then
    raise warning 'Requests are kept apart by the stores alone (%)', sqlerrm;
end
$wall$;
