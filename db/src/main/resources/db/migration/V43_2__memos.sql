-- What the house tells its own people by mail: each once, however many instances there are.

create table memo (
  id          bigint generated always as identity primary key,
  key         text not null unique,
  name        text not null,
  address     text not null,
  language    text not null,
  memo        json not null,
  put_at      timestamptz not null,
  due_at      timestamptz not null,
  sent_at     timestamptz,
  given_up_at timestamptz,
  last_error  text not null default ''
);
comment on column memo.key is 'Which memo of which day or week it is, and for whom';
create index memo_waiting on memo (due_at) where sent_at is null and given_up_at is null;
