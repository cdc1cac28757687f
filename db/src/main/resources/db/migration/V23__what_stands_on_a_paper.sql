-- What a paper said beside its quote, so that it can be drawn and read again.
alter table document
  add column accept_at text,
  add column changes text not null default '';
