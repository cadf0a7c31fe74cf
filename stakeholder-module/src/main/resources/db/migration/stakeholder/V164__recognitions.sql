-- How the contribution of a stakeholder was recognized, where and when it was shown (mission J13)
create sequence stakeholder.recognition_seq start with 50 increment by 50;

create table stakeholder.recognition (
  id             bigint primary key,
  stakeholder_id bigint      not null references stakeholder.stakeholder on delete cascade,
  form           varchar(16) not null,
  place          varchar(400),
  what           text        not null,
  shown_on       date        not null,
  noted_at       timestamptz not null,
  noted_by       bigint
);
create index recognition_of on stakeholder.recognition (stakeholder_id, shown_on desc, id desc);
