-- What load a price was looked up for, so that buyers know what a lane without a rate would carry.

alter table timeline
  add column mode text not null default '',
  add column load json;
comment on column timeline.load is 'Of a lane that was looked up, what was to be carried; null for all else';
create index timeline_unserved on timeline (happened_at) where kind = 'SEARCHED_UNSERVED_LANE';
