-- A quote that was bargained over has a version for each answer; the newest counts.

alter table quote_version add column inquiry_id bigint references inquiry;
update quote_version set inquiry_id = quote.inquiry_id from quote where quote.id = quote_id;
alter table quote_version alter column inquiry_id set not null;
comment on column quote_version.inquiry_id is 'The mail which this version answers';
