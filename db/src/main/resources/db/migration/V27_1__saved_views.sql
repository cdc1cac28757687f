-- Filters of the desk's lists that somebody keeps under a name.

create table saved_view (
  user_id bigint not null references app_user on delete cascade,
  list    text not null check (list in ('INQUIRIES', 'TASKS')),
  name    text not null check (name <> ''),
  query   text not null,
  primary key (user_id, list, name)
);
comment on column saved_view.query is 'What stands behind the question mark of the list''s address';
