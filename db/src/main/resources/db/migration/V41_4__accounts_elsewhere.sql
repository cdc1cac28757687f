-- People sign in by accounts they have elsewhere (OpenID Connect).

create table account_elsewhere (
  user_id bigint not null references app_user on delete cascade,
  issuer  text not null,
  subject text not null,
  since   timestamptz not null,
  primary key (user_id, issuer),
  unique (issuer, subject)
);
comment on table account_elsewhere is 'By which account of a provider somebody first signed in: an address can be given to another person there, an account cannot';
comment on column account_elsewhere.subject is 'The account, as the provider names it for good (OpenID Connect Core 1.0: sub)';
