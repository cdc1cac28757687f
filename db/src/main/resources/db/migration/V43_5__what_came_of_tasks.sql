-- What came of a task, until when it rests, and who did what with it: a page that was opened before
-- changes nothing, and what was done just now can be taken back.

alter table task
  add snoozed_until timestamptz,
  add outcome text check (outcome in ('DONE', 'NOT_REACHED', 'NO_INTEREST', 'FALSE_ALARM')),
  add changed int not null default 0;
comment on column task.snoozed_until is 'Until then it is in nobody''s way';
comment on column task.outcome is 'As sales said it; null also where a letter did it';
comment on column task.changed is 'How often it was; a page that shows it otherwise is out of date';

create function quayside_task_changed() returns trigger language plpgsql as $$
begin
  new.changed := old.changed + 1;
  return new;
end
$$;
create trigger task_changed before update on task
  for each row execute function quayside_task_changed();

create table task_step (
  task_id        bigint not null references task on delete cascade,
  changed        int not null,
  act            text not null check (act in ('ENDED', 'SNOOZED', 'GIVEN', 'TAKEN_BACK')),
  outcome        text,
  snoozed_until  timestamptz,
  owner          bigint references app_user,
  owner_before   bigint references app_user,
  snoozed_before timestamptz,
  by_user        bigint not null references app_user,
  at             timestamptz not null,
  primary key (task_id, changed)
);
comment on column task_step.changed is 'What the task''s count was after it; while it still is, nobody did anything since';
