-- Kinds of rate sheets a person has confirmed once: what their columns hold, and the answers to what they leave open.

create table sheet_profile (
  fingerprint  text primary key,
  series       text not null default '',
  sample_file  text not null,
  columns      jsonb not null,
  answers      jsonb not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null
);
