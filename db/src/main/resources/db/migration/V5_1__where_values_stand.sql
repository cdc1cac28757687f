-- In which cell of a sheet each value of a rate stands. Rows of a table share it, so it is kept once for all of them.

create table sheet_cells (
  id        bigint generated always as identity primary key,
  import_id bigint not null references rate_import,
  cells     text not null
);

alter table rate add column cells_id bigint;
comment on column rate.cells_id is 'Which sheet_cells; null where it was not kept. No foreign key: it would be looked up for each rate of a sheet';
