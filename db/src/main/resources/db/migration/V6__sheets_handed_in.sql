-- Rate sheets handed in at the desk: kept while somebody answers their questions and looks at what they would do.

create table sheet_draft (
  id           bigint generated always as identity primary key,
  file         text not null,
  content      bytea not null,
  answers      jsonb not null,
  user_id      bigint not null references app_user,
  handed_in_at timestamptz not null
);
comment on table sheet_draft is 'Gone once the sheet is published, or after three days';

-- A line has a SCAC of four letters; a co-loader or a haulier goes by its name.
alter table rate alter column carrier type varchar(40);
