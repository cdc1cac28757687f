-- Chats with customers on WeCom (kf): WeCom knocks, we fetch what was written.

-- One knock for each signature: what comes a second time was here before.
create table chat_knock (
  signature text primary key,
  account text not null,
  token text not null,
  knocked_at timestamptz not null,
  fetched_at timestamptz
);
create index chat_knock_open on chat_knock (knocked_at) where fetched_at is null;

-- How far each account was read. WeCom hands out what is at most three days old.
create table chat_account (
  account text primary key,
  cursor text not null default '',
  fetched_at timestamptz
);

-- Who writes to one of our accounts, and the address by which the rest of the house knows him.
-- written_since: how many of our messages left, or may leave, since his last one.
create table chat_person (
  address text primary key,
  account text not null,
  person text not null,
  heard_at timestamptz not null,
  thread text[] not null,
  written_since integer not null default 0,
  unique (account, person)
);

-- What happened in a chat beside customers' messages: he came in, a message of ours failed, a colleague wrote.
create table chat_event (
  account text not null,
  msgid text not null,
  kind text not null,
  detail text not null,
  happened_at timestamptz not null,
  primary key (account, msgid)
);

-- The pass that WeCom gives for calls, for all instances together.
create table chat_pass (
  corp text primary key,
  word text not null,
  ends_at timestamptz not null
);
