-- One timeline per stakeholder over all features (mission R16): written once, never changed
create sequence stakeholder.timeline_line_seq start with 50 increment by 50;

create table stakeholder.timeline_line (
  id             bigint primary key,
  stakeholder_id bigint       not null references stakeholder.stakeholder on delete cascade,
  kind           varchar(16)  not null,
  happened_at    timestamptz  not null,
  module         varchar(20)  not null,
  message_key    varchar(80)  not null,
  -- of the sentence, separated by U+001F
  arguments      text         not null,
  text           text,
  path           varchar(300),
  told_by        bigint
);
create index timeline_line_of on stakeholder.timeline_line (stakeholder_id, happened_at desc, id desc);

-- Who is responsible for a stakeholder (mission J18): several people, several roles each
create table stakeholder.responsible (
  stakeholder_id bigint      not null references stakeholder.stakeholder on delete cascade,
  account_id     bigint      not null,
  role           varchar(8)  not null check (role in ('AGENT', 'MANAGER')),
  -- what the stakeholder knows them as; empty where the group's own title says it
  title          varchar(80) not null,
  primary key (stakeholder_id, account_id, role)
);
create index responsible_of on stakeholder.responsible (account_id);

-- Whose relationships a manager sees besides their own
create table stakeholder.team_member (
  manager_id bigint not null,
  member_id  bigint not null,
  primary key (manager_id, member_id),
  check (manager_id <> member_id)
);
