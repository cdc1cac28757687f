-- Customers sign in by a link that is mailed to them. What was tried is counted for all instances.

create table sign_in_link (
  id         bigint generated always as identity primary key,
  user_id    bigint references app_user on delete cascade,
  browser    bytea not null,
  next_page  text not null,
  expires_at timestamptz not null,
  token_hash bytea unique,
  due_at     timestamptz,
  used_at    timestamptz
);
comment on column sign_in_link.user_id is 'Null: nobody has that address; it is kept all the same, so that asking takes as long';
comment on column sign_in_link.browser is 'SHA-256 of what the browser that asked holds';
comment on column sign_in_link.token_hash is 'SHA-256 of the link''s token, which is made when the letter is written and stands in it alone';
comment on column sign_in_link.due_at is 'When its letter is to be sent; null: it is sent, or there is none';
create index sign_in_link_due on sign_in_link (due_at) where due_at is not null;
create index sign_in_link_expires on sign_in_link (expires_at);
create index sign_in_link_user on sign_in_link (user_id);

create table sign_in_try (
  counted text not null,
  whom    bytea not null,
  times   int not null,
  ends_at timestamptz not null,
  primary key (counted, whom)
);
comment on column sign_in_try.whom is 'SHA-256: people type passwords where an address belongs';
create index sign_in_try_ends on sign_in_try (ends_at);
