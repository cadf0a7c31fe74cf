-- Joint projects with existing stakeholders: proposed, talked over, answered (mission J13)
create sequence stakeholder.joint_project_seq start with 50 increment by 50;

create table stakeholder.joint_project (
  id             bigint primary key,
  version        bigint       not null,
  stakeholder_id bigint       not null references stakeholder.stakeholder on delete cascade,
  title          varchar(400) not null,
  what           text         not null,
  form           text,
  state          varchar(8)   not null,
  proposed_on    date         not null,
  outcome        text,
  answered_on    date,
  changed_at     timestamptz  not null,
  changed_by     bigint,
  check ((answered_on is null) = (state in ('PROPOSED', 'IN_TALKS')))
);
create index joint_project_of on stakeholder.joint_project (stakeholder_id, proposed_on desc, id desc);

create table stakeholder.joint_project_talk (
  project_id bigint      not null references stakeholder.joint_project on delete cascade,
  noted_at   timestamptz not null,
  noted_by   bigint,
  text       text        not null
);
create index joint_project_talk_of on stakeholder.joint_project_talk (project_id, noted_at);
