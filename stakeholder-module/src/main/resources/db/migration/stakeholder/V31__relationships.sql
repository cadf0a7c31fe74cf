-- Courses of working with a stakeholder, from getting to know each other to the end (mission J3-J11, J17)
create sequence stakeholder.relationship_seq start with 50 increment by 50;

create table stakeholder.relationship (
  id                    bigint primary key,
  version               bigint       not null,
  stakeholder_id        bigint       not null references stakeholder.stakeholder on delete cascade,
  kind                  varchar(10)  not null,
  model_version_id      bigint,
  phase                 varchar(16)  not null,
  mode                  varchar(16)  not null,
  met_on                date,
  assessed_on           date,
  need                  text,
  need_confirmed        boolean,
  matches_functions     boolean,
  willing               boolean,
  shared_view           boolean,
  assessment_note       text,
  decision              varchar(8),
  decided_on            date,
  agreement_form        varchar(8),
  agreement_goal        text,
  agreement_constraints text,
  agreement_scope       text,
  agreement_quality     text,
  agreed_from           date,
  agreed_until          date,
  ended_on              date,
  end_reason            varchar(40),
  ending_kind           varchar(20),
  referred_to           varchar(300),
  referred_formally     boolean,
  ending_note           text,
  begun_on              date         not null,
  changed_on            date         not null,
  changed_at            timestamptz  not null,
  changed_by            bigint
);
create unique index relationship_open on stakeholder.relationship (stakeholder_id) where phase <> 'ENDED';
create index relationship_of on stakeholder.relationship (stakeholder_id, begun_on desc, id desc);
create index relationship_follows on stakeholder.relationship (model_version_id, id) where phase <> 'ENDED';

create table stakeholder.shared_goal (
  relationship_id bigint not null references stakeholder.relationship on delete cascade,
  position        int    not null,
  goal            text   not null,
  primary key (relationship_id, position)
);

create table stakeholder.ending_help (
  relationship_id bigint not null references stakeholder.relationship on delete cascade,
  position        int    not null,
  help            text   not null,
  primary key (relationship_id, position)
);

create table stakeholder.ending_cause (
  relationship_id bigint      not null references stakeholder.relationship on delete cascade,
  cause           varchar(24) not null,
  primary key (relationship_id, cause)
);

create table stakeholder.step_visit (
  relationship_id bigint      not null references stakeholder.relationship on delete cascade,
  step            varchar(12) not null,
  entered_at      timestamptz not null,
  entered_by      bigint
);
create index step_visit_of on stakeholder.step_visit (relationship_id, entered_at);

create sequence stakeholder.value_goal_seq start with 50 increment by 50;

create table stakeholder.value_goal (
  id              bigint primary key,
  relationship_id bigint       not null references stakeholder.relationship on delete cascade,
  value           text         not null,
  beneficiary     varchar(400) not null,
  measure         text,
  due_on          date
);
create index value_goal_of on stakeholder.value_goal (relationship_id);

create table stakeholder.value_reading (
  goal_id bigint not null references stakeholder.value_goal on delete cascade,
  read_on date   not null,
  reached int    not null,
  note    text   not null
);
create index value_reading_of on stakeholder.value_reading (goal_id);
