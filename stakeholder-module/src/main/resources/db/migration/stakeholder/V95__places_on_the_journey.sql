-- Where each relationship stands and how far it came, so that all of them are counted without their visits (mission J11)
alter table stakeholder.relationship
  add column step     varchar(12) not null default 'EXPLORE',
  add column furthest varchar(12) not null default 'EXPLORE';

with way as (
  select relationship_id, (array_agg(step order by entered_at desc))[1] as step,
    max(array_position(array['EXPLORE', 'CONNECT', 'ENGAGE', 'NEGOTIATE', 'OFFER', 'AGREE', 'ONBOARD', 'COOPERATE',
      'CO_CREATE', 'REVIEW', 'REALIZE']::varchar[], step)) as furthest
  from stakeholder.step_visit
  group by relationship_id
)
update stakeholder.relationship r
set step = way.step,
  furthest = (array['EXPLORE', 'CONNECT', 'ENGAGE', 'NEGOTIATE', 'OFFER', 'AGREE', 'ONBOARD', 'COOPERATE',
    'CO_CREATE', 'REVIEW', 'REALIZE'])[way.furthest]
from way
where way.relationship_id = r.id;

create index relationship_place on stakeholder.relationship (kind, step, furthest, phase, stakeholder_id);
create index relationship_here on stakeholder.relationship (kind, step, id) where phase <> 'ENDED';
