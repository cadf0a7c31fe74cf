-- Narrowed inboxes under names, in the words of an address (C14).
create table feedback.saved_view (
  id       bigint primary key,
  owner_id bigint       not null,
  shared   boolean      not null,
  name     varchar(60)  not null,
  state    varchar(20)  not null,
  type     varchar(20)  not null,
  severity varchar(20)  not null,
  assignee varchar(20)  not null,
  due      varchar(20)  not null,
  text     varchar(200) not null,
  label    varchar(200) not null
);
create index saved_view_owner on feedback.saved_view (owner_id);
create index saved_view_shared on feedback.saved_view (shared) where shared;

-- What was done to many cases at once and what each was before, to undo it.
create table feedback.many_act (
  id       bigint primary key,
  staff_id bigint      not null,
  act      varchar(10) not null,
  label    varchar(60),
  done_at  timestamptz not null,
  undone   boolean     not null
);
create table feedback.many_act_case (
  act_id    bigint      not null references feedback.many_act on delete cascade,
  reference varchar(12) not null,
  was       varchar(20),
  version   integer     not null,
  primary key (act_id, reference)
);
