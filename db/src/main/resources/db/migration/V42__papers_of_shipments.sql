-- The papers of a shipment, each version for good, and all that happened to its bill of lading.

create table stored_file (
  id      bigint generated always as identity primary key,
  size    bigint not null,
  digest  text not null
);
comment on column stored_file.digest is 'SHA-256 of the content, in hexadecimal';

create table stored_piece (
  file_id bigint not null references stored_file,
  number  int not null,
  content bytea not null,
  primary key (file_id, number)
);
comment on table stored_piece is 'Content, piece by piece, so that nothing of it need be in memory as a whole';
alter table stored_piece alter column content set storage external;

create table paper (
  id          bigint generated always as identity primary key,
  shipment_id bigint not null references shipment,
  kind        text not null,
  owner       bigint references customer,
  reference   text not null,
  version     int not null,
  name        text not null,
  media_type  text not null,
  file_id     bigint not null references stored_file,
  filed_by    text not null,
  filed_at    timestamptz not null,
  unique nulls not distinct (shipment_id, kind, owner, reference, version)
);
comment on column paper.owner is 'Whose business alone it is: whom an invoice is billed to, who handed it in';
comment on column paper.reference is 'Tells papers of one kind apart, such as an invoice''s number; a paper with the same one replaces it';
comment on column paper.name is 'As its sender calls the file';

create table bl_step (
  id          bigint generated always as identity primary key,
  shipment_id bigint not null references shipment,
  step        text not null check (step in
    ('DRAFTED', 'CONFIRMED', 'CHANGES_ASKED', 'ISSUED', 'SURRENDERED', 'TELEX_RELEASED')),
  version     int not null,
  customer_id bigint references customer,
  words       text not null,
  told_by     text not null,
  told_at     timestamptz not null
);
comment on table bl_step is 'What happened to a bill of lading; only ever added to, and how it stands is derived from it';
comment on column bl_step.version is 'Of the draft it is about; 0 where it is about none';
comment on column bl_step.words is 'What a customer wants changed';
create index bl_step_shipment on bl_step (shipment_id, id);
