-- What is carried from where to where, by which the same cargo is known again whoever asks.

alter table quote_version add cargo text not null default '';
comment on column quote_version.cargo is 'SameCargo: lane, load, weight and goods in one line; empty for versions older than this column';
alter table quote_version add same_as text not null default '';
comment on column quote_version.same_as is 'The standing quote of the customer whose price this is; empty for a price of its own';
create index quote_version_cargo on quote_version (cargo, valid_until) where cargo <> '';
