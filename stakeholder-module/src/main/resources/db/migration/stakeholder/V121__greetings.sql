-- Letters to many (mission J14)
create sequence stakeholder.greeting_seq start with 50 increment by 50;

create table stakeholder.greeting (
  id              bigint primary key,
  version         bigint        not null,
  occasion        varchar(16)   not null,
  -- ids, separated by blanks
  group_ids       text          not null,
  status          varchar(16),
  quadrant        varchar(16),
  step            varchar(12),
  mine            boolean       not null,
  due             boolean       not null,
  english_subject varchar(150)  not null,
  english_text    text          not null,
  chinese_subject varchar(150)  not null,
  chinese_text    text          not null,
  state           varchar(8)    not null,
  job_id          bigint,
  made_by         bigint        not null,
  changed_at      timestamptz   not null,
  sent_at         timestamptz
);
create index greeting_latest on stakeholder.greeting (changed_at desc, id desc);
create index greeting_of on stakeholder.greeting (made_by, changed_at desc, id desc);

-- Whom it goes to, decided when it is their turn; each once
create table stakeholder.greeting_recipient (
  greeting_id    bigint not null references stakeholder.greeting on delete cascade,
  stakeholder_id bigint not null references stakeholder.stakeholder on delete cascade,
  done_at        timestamptz,
  obstacle       varchar(16),
  primary key (greeting_id, stakeholder_id)
);
create index greeting_recipient_waiting on stakeholder.greeting_recipient (greeting_id, stakeholder_id) where done_at is null;
create index greeting_recipient_of on stakeholder.greeting_recipient (stakeholder_id, done_at desc);

create table stakeholder.greeting_template (
  occasion        varchar(16)  primary key,
  english_subject varchar(150) not null,
  english_text    text         not null,
  chinese_subject varchar(150) not null,
  chinese_text    text         not null,
  changed_at      timestamptz  not null,
  changed_by      bigint
);
insert into stakeholder.greeting_template values
('NEW_YEAR', 'Happy New Year', E'{salutation},\n\na new year begins, and we are glad to begin it with you. Thank you for the past one. We wish you and everybody at {organization} health and success.\n\n{agent}\n{us}',
 '新年快乐', E'{salutation}：\n\n新的一年开始了，感谢您过去一年的支持，祝您和{organization}新年快乐、万事顺意。\n\n{agent}\n{us}', now(), null),
('SPRING', 'Happy Spring Festival', E'{salutation},\n\nfor the Spring Festival we wish you and everybody at {organization} a happy reunion with those dear to you, and a good year.\n\n{agent}\n{us}',
 '新春快乐', E'{salutation}：\n\n值此新春佳节，祝您和{organization}阖家团圆、新春快乐、吉祥如意。\n\n{agent}\n{us}', now(), null),
('LANTERN', 'Happy Lantern Festival', E'{salutation},\n\nwe wish you a bright Lantern Festival and an evening with your family.\n\n{agent}\n{us}',
 '元宵节快乐', E'{salutation}：\n\n元宵佳节，祝您阖家团圆、幸福美满。\n\n{agent}\n{us}', now(), null),
('DRAGON_BOAT', 'Greetings for the Dragon Boat Festival', E'{salutation},\n\nwe wish you a peaceful and healthy Dragon Boat Festival.\n\n{agent}\n{us}',
 '端午安康', E'{salutation}：\n\n端午佳节，祝您和家人平安健康。\n\n{agent}\n{us}', now(), null),
('MID_AUTUMN', 'Happy Mid-Autumn Festival', E'{salutation},\n\nthe moon is full again: we wish you and everybody at {organization} a happy Mid-Autumn Festival.\n\n{agent}\n{us}',
 '中秋快乐', E'{salutation}：\n\n月圆中秋，祝您和{organization}中秋快乐、幸福安康。\n\n{agent}\n{us}', now(), null),
('DOUBLE_NINTH', 'Greetings for the Double Ninth Festival', E'{salutation},\n\nfor the Double Ninth Festival we wish you and the older people close to you health and long years.\n\n{agent}\n{us}',
 '重阳安康', E'{salutation}：\n\n九九重阳，祝您和家中长辈健康长寿。\n\n{agent}\n{us}', now(), null),
('KEY_DATE', 'Congratulations', E'{salutation},\n\nthis is a special day for {organization}, and we think of you. Congratulations from all of us.\n\n{agent}\n{us}',
 '祝贺', E'{salutation}：\n\n在这对{organization}有特别意义的日子里，谨致祝贺与问候。\n\n{agent}\n{us}', now(), null),
('INVITATION', 'An invitation', E'{salutation},\n\nwe would be glad to welcome you. Please tell us whether you can come.\n\n{agent}\n{us}',
 '邀请函', E'{salutation}：\n\n诚挚邀请您前来参加活动，请告知您是否方便出席。\n\n{agent}\n{us}', now(), null),
('NEWS', 'News from us', E'{salutation},\n\nhere is what is new with us and may matter to {organization}.\n\n{agent}\n{us}',
 '近期动态', E'{salutation}：\n\n现将我们的近期动态告知您和{organization}，供您参考。\n\n{agent}\n{us}', now(), null);
