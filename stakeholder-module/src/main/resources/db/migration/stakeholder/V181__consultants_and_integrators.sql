-- Consultants and integrators are named beside agents and managers (mission J18)
alter table stakeholder.responsible drop constraint responsible_role_check;
alter table stakeholder.responsible alter column role type varchar(10);
alter table stakeholder.responsible
  add constraint responsible_role_check check (role in ('AGENT', 'MANAGER', 'CONSULTANT', 'INTEGRATOR'));
