-- What somebody can still take back is found on a page of many cases, too.

create index case_step_lately on case_step (taken_at);
