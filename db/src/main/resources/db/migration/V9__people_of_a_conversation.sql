-- Who takes part in a conversation, and what goes to one of them alone.

create table conversation_participant (
  conversation_id bigint not null references conversation,
  address         text not null,
  primary key (conversation_id, address)
);
comment on column conversation_participant.address is 'lower case, without a subaddress (RFC 5233)';
create index conversation_participant_address on conversation_participant (address);

insert into conversation_participant (conversation_id, address)
select id, lower(participant) from conversation where participant <> '';

alter table conversation add suggested_id bigint references conversation;
comment on column conversation.suggested_id is 'where it may belong, for a person to judge';

-- A letter of ours is also found by the key in its Message-ID, whatever stands behind it.
create index thread_message_key on thread_message (message_id text_pattern_ops);

alter table outbox add reader text not null default 'ALL' check (reader in ('ALL', 'ALONE'));
comment on column outbox.reader is 'ALL: the answer. ALONE: what of it is for one person only';
alter table outbox drop constraint outbox_once;
alter table outbox add constraint outbox_once unique (inquiry_id, follow_up, reader);
