-- Who answers for what (mission J18), the culture (J19), policies and strategic requirements (J19, J20)

create table stakeholder.responsibility (
  activity       varchar(24)   primary key,
  version        bigint        not null,
  -- names of roles with commas between them
  roles          varchar(300)  not null,
  -- letters of L, A, C, M, T, the weightiest first
  competences    varchar(5)    not null check (competences ~ '^[LACMT]{1,5}$'),
  english_skills varchar(1000) not null,
  chinese_skills varchar(1000) not null,
  changed_at     timestamptz   not null,
  changed_by     bigint
);
insert into stakeholder.responsibility
  (activity, version, roles, competences, english_skills, chinese_skills, changed_at)
values
  ('ANALYZE', 1, 'LEADERSHIP,HUMAN_RESOURCES,CULTURE_SPECIALIST,CONSULTANT', 'LC',
   'Knows the strategy, the culture and the stakeholders of the organization, and what kinds of relationships there are.',
   '熟悉机构的战略、文化和利益相关方，了解关系有哪些类型。', now()),
  ('SET_PRINCIPLES', 1, 'LEADERSHIP,HUMAN_RESOURCES,CULTURE_SPECIALIST,CONSULTANT,RELATIONSHIP_MANAGER', 'LMCA',
   'Knows strategy, culture and stakeholders; experienced in leading relationships by principles rather than by orders.',
   '熟悉战略、文化和利益相关方；善于以原则而非命令引导关系。', now()),
  ('SET_MODELS', 1, 'LEADERSHIP,CONSULTANT,RELATIONSHIP_MANAGER,LINE_MANAGER', 'MCA',
   'Knows the main stakeholders and what they care about; can turn strategy into steps, duties and behavior.',
   '熟悉主要利益相关方及其关切；能把战略变成步骤、职责和行为。', now()),
  ('EMBED', 1, 'LEADERSHIP,HUMAN_RESOURCES,RELATIONSHIP_MANAGER,LINE_MANAGER,COMMUNITY_LEADER', 'LCA',
   'Knows the models well, knows the people inside; leads by example and explains clearly.',
   '熟知各模型，了解内部人员；以身作则，讲解清楚。', now()),
  ('ADJUST', 1, 'LEADERSHIP,HUMAN_RESOURCES,CULTURE_SPECIALIST,CONSULTANT,RELATIONSHIP_MANAGER', 'AC',
   'Reads figures and reports critically; knows strategy, culture, stakeholders and kinds of relationships.',
   '能审慎解读数据和报告；熟悉战略、文化、利益相关方和关系类型。', now()),
  ('IDENTIFY', 1, 'RELATIONSHIP_MANAGER,RELATIONSHIP_AGENT,LINE_MANAGER,SPECIALIST,OUTREACH', 'C',
   'Knows our principles and who our main stakeholders are.',
   '了解我们的原则以及主要利益相关方是谁。', now()),
  ('VALIDATE', 1, 'RELATIONSHIP_MANAGER,RELATIONSHIP_AGENT', 'CA',
   'Knows the models for the main stakeholders, our people, and who answers for what.',
   '熟悉主要利益相关方的模型、我们的人员以及职责分工。', now()),
  ('FOLLOW', 1, 'RELATIONSHIP_MANAGER,RELATIONSHIP_AGENT,SPECIALIST', 'CAT',
   'Knows the model and the concerns of this stakeholder; speaks and writes well; knows the subject matter.',
   '熟悉该模型和对方的关切；善于沟通；懂业务。', now()),
  ('HANDLE_EXCEPTIONS', 1, 'HUMAN_RESOURCES,RELATIONSHIP_MANAGER,RELATIONSHIP_AGENT,TEAM_LEAD', 'CLA',
   'Mediates; understands both sides and their interests; has seen many relationships in good and bad days.',
   '善于调解；理解双方及其利益；见过许多关系的顺境与逆境。', now()),
  ('REVIEW', 1, 'RELATIONSHIP_MANAGER,RELATIONSHIP_AGENT,TEAM_LEAD,SPECIALIST', 'ACM',
   'Knows our principles and main stakeholders; analyzes soberly and tells results kindly.',
   '了解我们的原则和主要利益相关方；分析冷静，表达结果善意。', now());

create table stakeholder.group_titles (
  group_id        bigint      primary key references stakeholder.stakeholder_group,
  version         bigint      not null,
  english_manager varchar(60),
  chinese_manager varchar(60),
  english_agent   varchar(60),
  chinese_agent   varchar(60),
  changed_at      timestamptz not null,
  changed_by      bigint
);

create sequence stakeholder.culture_analysis_seq start with 50 increment by 50;
create table stakeholder.culture_analysis (
  id         bigint primary key,
  version    bigint        not null,
  on_day     date          not null unique,
  summary    varchar(4000) not null,
  changed_at timestamptz   not null,
  changed_by bigint
);
create table stakeholder.culture_finding (
  analysis_id bigint        not null references stakeholder.culture_analysis on delete cascade,
  element     varchar(16)   not null
              check (element in ('SHARED_GOALS', 'NO_BLAME', 'LEARNING', 'OPENNESS', 'PREVENTION')),
  mark        smallint      not null check (mark between 1 and 5),
  finding     varchar(2000),
  primary key (analysis_id, element)
);
create table stakeholder.culture_evidence (
  analysis_id bigint        not null references stakeholder.culture_analysis on delete cascade,
  element     varchar(16)   not null
              check (element in ('SHARED_GOALS', 'NO_BLAME', 'LEARNING', 'OPENNESS', 'PREVENTION')),
  on_day      date          not null,
  observed    varchar(1000) not null,
  link        varchar(500),
  noted_at    timestamptz   not null,
  noted_by    bigint
);
create index culture_evidence_of on stakeholder.culture_evidence (analysis_id);

create sequence stakeholder.policy_seq start with 50 increment by 50;
create table stakeholder.policy (
  id            bigint primary key,
  version       bigint        not null,
  kind          varchar(24)   not null
                check (kind in ('STRATEGIC_REQUIREMENT', 'EQUALITY', 'PROTECTED_GROUP')),
  title         varchar(200)  not null,
  text          varchar(8000) not null,
  in_force_from date          not null,
  in_force_to   date,
  review_due    date,
  follows_id    bigint references stakeholder.policy,
  changed_at    timestamptz   not null,
  changed_by    bigint,
  check (in_force_to is null or in_force_to >= in_force_from)
);
