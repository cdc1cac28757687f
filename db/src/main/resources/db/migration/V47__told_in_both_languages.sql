-- What our own people are told stands in English and in Chinese, each made when it is told: who does it later reads
-- his own language, and search finds it in either. What was told before stands in one language alone, and is read in it.

alter table task add column about_zh text not null default '';
comment on column task.about_zh is 'about in Chinese; empty where it was said in one language alone, which stands in about';
alter table task drop column words;
alter table task add column words tsvector generated always as (
  search_words(about || ' ' || case when about_zh = about then '' else about_zh end || ' ' || quote)) stored;
create index task_words on task using gin (words) with (gin_pending_list_limit = 1024);

alter table inquiry add column outcome_reason_zh text not null default '';
alter table case_step add column outcome_zh text not null default '';
alter table letter_draft add column detail_zh text not null default '';
