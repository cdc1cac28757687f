-- What somebody wants to be told of, when not, and by which clock.

alter table app_user
  add zone        text,
  add quiet_from  time,
  add quiet_until time,
  add check ((quiet_from is null) = (quiet_until is null)),
  add check (quiet_from <> quiet_until);
comment on column app_user.zone is 'Of the clock on his wall, such as Asia/Shanghai; null: his customer''s, else the house''s';
comment on column app_user.quiet_from is 'From here to quiet_until, by that clock, he is told of nothing unasked';

create table notice_off (
  user_id  bigint not null references app_user on delete cascade,
  occasion text not null,
  channel  text not null,
  primary key (user_id, occasion, channel)
);
comment on table notice_off is 'What somebody is not told of by some way; he is told of all else';
