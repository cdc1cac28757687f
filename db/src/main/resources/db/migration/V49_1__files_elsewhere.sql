-- Contents of papers may lie outside of the database. Which they are, and what each piece of them must be, stays here.

alter table stored_file add column place text not null default '' check (place in ('', 'FOLDER', 'S3'));
comment on column stored_file.place is 'Empty: in stored_piece; else where it lies under its digest';

alter table stored_piece add column digest bytea;
update stored_piece set digest = sha256(content);
alter table stored_piece alter column digest set not null, alter column content drop not null;
comment on column stored_piece.digest is 'SHA-256 of the piece, compared whenever it is read';
comment on column stored_piece.content is 'Null where the file lies elsewhere';
create index stored_file_digest on stored_file (digest);
