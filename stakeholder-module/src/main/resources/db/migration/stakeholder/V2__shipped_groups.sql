-- The groups that ship with Rapport (mission R6); people change, add and retire them on the screen.
insert into stakeholder.stakeholder_group
  (id, version, english_name, chinese_name, internal, service, retired, position, changed_at)
values
  (1, 1, 'Internal teams', '内部团队', true, false, false, 10, now()),
  (2, 1, 'Team members', '团队成员', true, false, false, 20, now()),
  (3, 1, 'Managers', '管理人员', true, false, false, 30, now()),
  (4, 1, 'Executives', '高层领导', true, false, false, 40, now()),
  (5, 1, 'Auditors and controllers', '审计与监察人员', false, false, false, 50, now()),
  (6, 1, 'Owners', '所有者', false, false, false, 60, now()),
  (7, 1, 'Shareholders', '股东', false, false, false, 70, now()),
  (8, 1, 'Customers', '客户', false, true, false, 80, now()),
  (9, 1, 'Users', '用户', false, true, false, 90, now()),
  (10, 1, 'Sponsors', '赞助方', false, true, false, 100, now()),
  (11, 1, 'Investors', '投资方', false, false, false, 110, now()),
  (12, 1, 'Government and regulators', '政府与主管部门', false, false, false, 120, now()),
  (13, 1, 'Competitors', '同业竞争者', false, false, false, 130, now()),
  (14, 1, 'Partners', '合作伙伴', false, true, false, 140, now()),
  (15, 1, 'Suppliers', '供应商', false, true, false, 150, now()),
  (16, 1, 'Trade unions', '工会', false, false, false, 160, now()),
  (17, 1, 'Industry bodies', '行业组织', false, false, false, 170, now()),
  (18, 1, 'Social groups', '社会团体', false, false, false, 180, now()),
  (19, 1, 'Communities', '社区', false, false, false, 190, now()),
  (20, 1, 'Professional communities', '专业社群', false, false, false, 200, now()),
  (21, 1, 'Media', '媒体', false, false, false, 210, now());
