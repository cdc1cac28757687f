-- What sales read of a customer's story is in their own language, as tasks are.
alter table timeline add about_zh text not null default '';
comment on column timeline.about_zh is 'The same in Chinese; empty where it is the same in any language';
