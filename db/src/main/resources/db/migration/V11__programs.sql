-- Keys by which programs call us, and their calls that may be sent twice and must be done once.

create table api_key (
  id         bigint generated always as identity primary key,
  name       text not null check (name <> ''),
  user_id    bigint not null references app_user,
  key_hash   bytea not null unique,
  hint       text not null,
  scopes     text[] not null,
  made_by    text not null,
  made_at    timestamptz not null,
  expires_at timestamptz,
  ended_at   timestamptz
);
comment on column api_key.key_hash is 'SHA-256 of the key, which is shown once and kept nowhere';
comment on column api_key.hint is 'The first letters of the key, by which a person knows it again';

create table api_call (
  user_id bigint not null references app_user,
  key     text not null,
  request bytea not null,
  status  int,
  answer  text,
  at      timestamptz not null,
  primary key (user_id, key)
);
comment on table api_call is 'Writes that carried an idempotency key, and what they were answered; kept for a day';
create index api_call_at on api_call (at);
