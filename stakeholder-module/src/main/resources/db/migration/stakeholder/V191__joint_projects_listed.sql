-- Joint projects over all stakeholders, the latest proposed first, of every state or of one (mission J13)
create index joint_project_proposed on stakeholder.joint_project (proposed_on desc, id desc);
create index joint_project_in_state on stakeholder.joint_project (state, proposed_on desc, id desc);
