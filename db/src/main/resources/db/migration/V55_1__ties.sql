-- Whose WeChat account belongs to which contact: he came by a link that was made for him alone.
create table chat_tie (
  address text primary key,
  email text not null,
  link text not null unique,
  tied_at timestamptz not null
);
create index chat_tie_email on chat_tie (email);
comment on column chat_tie.address is 'By which the house knows the account; registered as a contact as long as this stands';
comment on column chat_tie.link is 'The one that it came by: each ties one account';
