-- Agreements are corrected, changed, extended or renewed; what they said before is kept (mission J10)
alter table stakeholder.relationship add column agreement_amended_on date;

create sequence stakeholder.agreement_amendment_seq start with 50 increment by 50;

create table stakeholder.agreement_amendment (
  id                    bigint primary key,
  relationship_id       bigint      not null references stakeholder.relationship on delete cascade,
  kind                  varchar(12) not null,
  reason                text        not null,
  -- from this day on it says something else
  changed_on            date        not null,
  noted_at              timestamptz not null,
  noted_by              bigint,
  -- what it said before
  agreement_form        varchar(8)  not null,
  agreement_goal        text        not null,
  agreement_constraints text        not null,
  agreement_scope       text,
  agreement_quality     text,
  agreed_from           date        not null,
  agreed_until          date
);
create index agreement_amendment_of on stakeholder.agreement_amendment (relationship_id, id desc);
