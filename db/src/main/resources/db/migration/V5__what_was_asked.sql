-- What inquiries asked for, where it could be priced as it stood, with a price or without: a new rate sheet is tried on it.

create table inquiry_request (
  inquiry_id bigint not null references inquiry,
  nth        int not null,
  request    json not null,
  primary key (inquiry_id, nth)
);

insert into inquiry_request
select q.inquiry_id, row_number() over (partition by q.inquiry_id order by q.id) - 1, v.offer -> 'request'
from quote q join quote_version v on v.quote_id = q.id and v.version = 1;
