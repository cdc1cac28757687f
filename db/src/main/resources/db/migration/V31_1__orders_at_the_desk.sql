-- Orders as those see them who go on with them.

create table bl_check (
  order_id   bigint not null references order_draft,
  nth        int not null check (nth in (1, 2)),
  checked_by bigint not null references app_user,
  checked_at timestamptz not null,
  primary key (order_id, nth),
  unique (order_id, checked_by)
);
comment on table bl_check is 'Two different people check the bill of lading of a first order before it is released';

alter table order_draft add earlier bigint references order_draft;
comment on column order_draft.earlier is 'The order that a colleague of his had made for the same cargo; null for none';
alter table order_draft add shipment text not null default 'OWN' check (shipment in ('OWN', 'ASKED', 'SAME'));
comment on column order_draft.shipment is 'ASKED: sales have to say whether it is the earlier order''s shipment. SAME: it is, and nothing is done for this one';
alter table order_draft add check (shipment = 'OWN' or earlier is not null);
create index order_draft_earlier on order_draft (earlier) where earlier is not null;

create index task_quote on task (quote) where quote <> '';
