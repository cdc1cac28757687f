-- Letters that follow a quote nobody has answered: each goes once.

create table quote_follow_up (
  quote_id bigint not null references quote,
  version  int not null,
  step     text not null check (step in ('ENDS_SOON', 'HAS_ENDED')),
  put_at   timestamptz not null,
  primary key (quote_id, version, step),
  foreign key (quote_id, version) references quote_version (quote_id, version)
);
create index quote_version_until on quote_version (valid_until);
