-- Customers whose papers are in English and Chinese at once.

alter table customer add paper_in_both boolean not null default false;
comment on column customer.paper_in_both is 'Each paper says everything in both languages, whatever language he writes in';

alter table document add in_both boolean not null default false;
comment on column document.in_both is 'Whether it was drawn in both languages';
