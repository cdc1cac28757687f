-- A session ends where nobody does anything in it, long before its twelve hours are over.

alter table login_session add seen_at timestamptz not null default now();
comment on column login_session.seen_at is 'When something was done in it last, to some minutes';
