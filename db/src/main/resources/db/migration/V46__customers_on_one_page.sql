-- One customer's part of everything is read by an index, the newest first.

create index task_customer on task (customer_id, id desc);
create index quote_customer_newest on quote (customer_id, id desc);
drop index quote_customer;
create index order_draft_customer_newest on order_draft (customer_id, id desc);
drop index order_draft_customer;
create index timeline_customer_newest on timeline (customer_id, happened_at desc, id desc);
drop index timeline_customer;
create index customer_by_name on customer (name, id);
create index customer_words on customer using gin (words);
create index contact_words on contact using gin (words);
