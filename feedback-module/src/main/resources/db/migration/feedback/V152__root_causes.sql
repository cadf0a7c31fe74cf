-- Why things went wrong (C12): a list that the house keeps, what was named on closing, and records of causes that
-- came too often, with what is done about them and whether that helped.
create table feedback.causes (
  id           bigint primary key,
  version      integer      not null,
  name_english varchar(100) not null,
  name_chinese varchar(100) not null,
  retired      boolean      not null
);
insert into feedback.causes (id, version, name_english, name_chinese, retired) values
  (1, 1, 'Information missing or unclear', '信息缺失或不清楚', false),
  (2, 1, 'Agreement or promise not kept', '未履行约定或承诺', false),
  (3, 1, 'Too late or too slow', '延误或过慢', false),
  (4, 1, 'Conduct towards people', '待人方式不当', false),
  (5, 1, 'Process not followed', '未按流程办理', false),
  (6, 1, 'Rule or process unsuitable', '规则或流程不合适', false),
  (7, 1, 'Not enough people or means', '人手或资源不足', false),
  (8, 1, 'Systems, devices or premises', '系统、设备或场所', false),
  (9, 1, 'Outside our control', '非本机构可控', false);

create table feedback.case_causes (
  reference varchar(12)  primary key,
  version   integer      not null,
  cause_id  bigint       not null references feedback.causes,
  pattern   varchar(10)  not null check (pattern in ('SINGLE', 'RECURRING', 'SYSTEMIC')),
  -- the service as a case names it, in small letters; empty where it names none
  service   varchar(300) not null,
  named_on  date         not null,
  named_by  bigint
);
create index case_causes_same on feedback.case_causes (cause_id, service, named_on);
create index case_causes_named on feedback.case_causes (named_on);

create table feedback.cause_records (
  id         bigint primary key,
  version    integer      not null,
  cause_id   bigint       not null references feedback.causes,
  service    varchar(300) not null,
  state      varchar(6)   not null check (state in ('OPEN', 'CLOSED')),
  owner_id   bigint,
  opened_on  date         not null,
  counted_from date       not null,
  reopened   integer      not null,
  analysis   text,
  conclusion text,
  closed_on  date,
  changed_at timestamptz  not null,
  changed_by bigint,
  constraint cause_records_same unique (cause_id, service),
  check ((state = 'CLOSED') = (closed_on is not null))
);
create index cause_records_opened on feedback.cause_records (state desc, opened_on desc);

create table feedback.cause_actions (
  id         bigint primary key,
  version    integer       not null,
  record_id  bigint        not null references feedback.cause_records on delete cascade,
  number     integer       not null,
  what       varchar(1000) not null,
  owner_id   bigint        not null,
  due_on     date          not null,
  done_what  varchar(1000),
  done_on    date,
  check_on   date,
  effect     varchar(13) check (effect in ('EFFECTIVE', 'NOT_EFFECTIVE')),
  reasons    varchar(1000),
  checked_on date,
  checked_by bigint,
  constraint cause_actions_number unique (record_id, number),
  check ((done_on is null) = (done_what is null)),
  check (effect is null or done_on is not null and checked_by <> owner_id)
);
