-- What a customer was asked, with the choices that were offered: his "1b 2a" is read against it, and nothing is asked twice.

create table asked (
  inquiry_id bigint primary key references inquiry,
  questions  json not null,
  files      json not null
);
comment on column asked.files is 'What the files say that came with his mail';
