-- Who works on a mail, so that he finds it again when he comes back; and of which only the head was kept.

alter table message add claimed_by text;
comment on column message.claimed_by is 'The instance that began it last; it takes its own up again at its start, others when its lease ends';

alter table message add head_only boolean not null default false;
comment on column message.head_only is 'Too large to be taken in: it cannot be dealt with again from here';
