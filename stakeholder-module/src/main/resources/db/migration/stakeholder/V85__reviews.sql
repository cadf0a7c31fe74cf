-- Reviews of relationships, of models and of the approach as a whole (mission J16)
create sequence stakeholder.review_seq start with 50 increment by 50;

create table stakeholder.review (
  id               bigint primary key,
  version          bigint      not null,
  subject          varchar(12) not null check (subject in ('RELATIONSHIP', 'MODEL', 'APPROACH')),
  stakeholder_id   bigint references stakeholder.stakeholder on delete cascade,
  relationship_id  bigint references stakeholder.relationship on delete cascade,
  model_line_id    bigint,
  occasion         varchar(8)  not null check (occasion in ('CHANGE', 'ENDING', 'EVENT', 'INTERVAL')),
  why              text,
  state            varchar(9)  not null check (state in ('DUE', 'RUNNING', 'COMPLETED')),
  due_on           date        not null,
  leader_id        bigint,
  period_from      date,
  period_until     date,
  nothing_to_learn text,
  model_change     text,
  completed_on     date,
  completed_by     bigint,
  opened_at        timestamptz not null,
  opened_by        bigint,
  changed_at       timestamptz not null,
  changed_by       bigint,
  check ((subject = 'RELATIONSHIP') = (relationship_id is not null)),
  check ((relationship_id is null) = (stakeholder_id is null)),
  check ((subject = 'MODEL') = (model_line_id is not null)),
  check ((state = 'COMPLETED') = (completed_on is not null))
);
-- what else calls for a review while one is open is taken up by that one
create unique index review_open_of_relationship on stakeholder.review (relationship_id) where state <> 'COMPLETED';
create unique index review_open_of_model on stakeholder.review (model_line_id) where state <> 'COMPLETED';
create unique index review_open_of_approach on stakeholder.review (subject)
  where subject = 'APPROACH' and state <> 'COMPLETED';
create index review_due on stakeholder.review (state, due_on, id) where state <> 'COMPLETED';
create index review_completed on stakeholder.review (completed_on, id) where state = 'COMPLETED';
create index review_of_relationship on stakeholder.review (relationship_id, id);
create index review_of_stakeholder on stakeholder.review (stakeholder_id, id);
create index review_of_model on stakeholder.review (model_line_id, id) where model_line_id is not null;

create table stakeholder.review_call (
  review_id bigint      not null references stakeholder.review on delete cascade,
  cause     varchar(20) not null,
  called_on date        not null
);
create index review_call_of on stakeholder.review_call (review_id);

create table stakeholder.review_participant (
  review_id  bigint       not null references stakeholder.review on delete cascade,
  position   int          not null,
  kind       varchar(12)  not null check (kind in ('STAFF', 'CONTACT', 'TEAM_MEMBER')),
  reference  bigint,
  name       varchar(200) not null
);
create index review_participant_of on stakeholder.review_participant (review_id, position);

create table stakeholder.review_finding (
  review_id bigint      not null references stakeholder.review on delete cascade,
  topic     varchar(16) not null,
  text      text        not null,
  internal  boolean     not null
);
create index review_finding_of on stakeholder.review_finding (review_id);

create sequence stakeholder.review_lesson_seq start with 50 increment by 50;

create table stakeholder.review_lesson (
  id         bigint primary key,
  review_id  bigint  not null references stakeholder.review on delete cascade,
  text       text    not null,
  internal   boolean not null,
  -- the day its review was completed; until then nobody looks it up
  learned_on date
);
create index review_lesson_of on stakeholder.review_lesson (review_id, id);
create index review_lesson_learned on stakeholder.review_lesson (learned_on, id) where learned_on is not null;

create table stakeholder.review_addendum (
  review_id bigint      not null references stakeholder.review on delete cascade,
  text      text        not null,
  internal  boolean     not null,
  added_at  timestamptz not null,
  added_by  bigint
);
create index review_addendum_of on stakeholder.review_addendum (review_id, added_at);

create table stakeholder.review_sending (
  review_id  bigint       not null references stakeholder.review on delete cascade,
  contact_id bigint       not null,
  name       varchar(200) not null,
  language   varchar(8)   not null,
  sent_at    timestamptz  not null,
  sent_by    bigint
);
create index review_sending_of on stakeholder.review_sending (review_id, sent_at);

create sequence stakeholder.review_action_seq start with 50 increment by 50;

create table stakeholder.review_action (
  id             bigint primary key,
  version        bigint      not null,
  review_id      bigint      not null references stakeholder.review on delete cascade,
  what           text        not null,
  owner_id       bigint      not null,
  due_on         date        not null,
  internal       boolean     not null,
  planned_by     bigint,
  planned_on     date        not null,
  follows_id     bigint references stakeholder.review_action on delete cascade,
  state          varchar(8)  not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  done_on        date,
  done_what      text,
  dropped_reason text,
  check_due_on   date,
  checker_id     bigint,
  effect         varchar(13) check (effect in ('EFFECTIVE', 'NOT_EFFECTIVE', 'CANNOT_TELL')),
  effect_reason  text,
  checked_on     date,
  checked_by     bigint,
  -- the day nothing was left to do about it: dropped, or its effect checked
  closed_on      date,
  changed_at     timestamptz not null,
  changed_by     bigint,
  check ((state = 'DONE') = (done_on is not null)),
  check ((state = 'DROPPED') = (dropped_reason is not null)),
  check (effect is null or state = 'DONE' and checked_by is distinct from owner_id)
);
create index review_action_of on stakeholder.review_action (review_id, id);
create index review_action_open on stakeholder.review_action (due_on, id) where state = 'OPEN';
create index review_action_open_own on stakeholder.review_action (owner_id, due_on, id) where state = 'OPEN';
create index review_action_to_check on stakeholder.review_action (check_due_on, id) where state = 'DONE' and effect is null;
create index review_action_closed on stakeholder.review_action (closed_on, id) where closed_on is not null;
create index review_action_follows on stakeholder.review_action (follows_id) where follows_id is not null;

-- how many months lie between two reviews of those that follow a model; line 0 stands for the approach as a whole
create table stakeholder.review_interval (
  line_id    bigint primary key,
  months     int         not null check (months between 1 and 60),
  changed_at timestamptz not null,
  changed_by bigint
);

-- when the next review by interval is due: of relationships by their id, of models by their line, of the approach by 0
create table stakeholder.review_schedule (
  subject    varchar(12) not null check (subject in ('RELATIONSHIP', 'MODEL', 'APPROACH')),
  subject_id bigint      not null,
  since      date        not null,
  due_on     date        not null,
  called     boolean     not null,
  primary key (subject, subject_id)
);
create index review_schedule_due on stakeholder.review_schedule (due_on) where not called;

-- relationships that are formal already are due after a year, and not all of them tomorrow
insert into stakeholder.review_schedule (subject, subject_id, since, due_on, called)
select 'RELATIONSHIP', id, coalesce(agreed_from, begun_on),
  greatest(cast(coalesce(agreed_from, begun_on) + interval '1 year' as date), current_date + 30), false
from stakeholder.relationship where phase = 'FORMAL';
