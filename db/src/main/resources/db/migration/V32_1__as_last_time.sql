-- "Same as last time": what a quote has from an earlier one of the same customer, named in its letter.

alter table quote_version add taken_over json;
comment on column quote_version.taken_over is 'The earlier quote, its day, and which parts were taken over from it; null where all was said';
