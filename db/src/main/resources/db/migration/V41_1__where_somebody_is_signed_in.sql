-- By which somebody knows his sessions again.
alter table login_session
  add browser text not null default '',
  add caller  text not null default '';
comment on column login_session.browser is 'Such as Firefox, Windows';
comment on column login_session.caller is 'The address on the network it was opened from';
