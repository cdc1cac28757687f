-- A customer's own people: who among them invites colleagues, and who no longer comes in.

alter table app_user alter column password_hash drop not null;
alter table app_user
  add company_admin boolean not null default false,
  add access        text not null default 'OPEN' check (access in ('OPEN', 'SUSPENDED', 'ENDED')),
  add check (role = 'CUSTOMER' or (not company_admin and access = 'OPEN'));
comment on column app_user.password_hash is 'Null: signs in by mailed links alone';
comment on column app_user.company_admin is 'Invites colleagues of his company, and shows them out';
comment on column app_user.access is 'ENDED: shown out; the row stays, for what he did bears his name';
create index app_user_customer on app_user (customer_id) where customer_id is not null;

create table invitation (
  id            bigint generated always as identity primary key,
  customer_id   bigint not null references customer,
  email         text not null check (email = lower(email)),
  company_admin boolean not null,
  language      varchar(2) not null check (language in ('en', 'zh')),
  invited_by    bigint not null references app_user,
  invited_at    timestamptz not null,
  expires_at    timestamptz not null,
  ended_at      timestamptz,
  user_id       bigint references app_user
);
comment on column invitation.ended_at is 'Accepted, withdrawn, or replaced by a newer one';
comment on column invitation.user_id is 'Who came of it; null: nobody';
create unique index invitation_open on invitation (customer_id, email) where ended_at is null;

alter table sign_in_link add invitation_id bigint references invitation;
comment on column sign_in_link.invitation_id is 'It leads to an invitation, and opens no other page; whoever has it may be in any browser';
create index sign_in_link_invitation on sign_in_link (invitation_id) where invitation_id is not null;
