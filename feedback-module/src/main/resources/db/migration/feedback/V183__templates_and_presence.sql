-- Texts that staff insert into messages, with placeholders in braces (C14).
create table feedback.reply_template (
  id           bigint primary key,
  version      integer     not null,
  name_english varchar(60) not null,
  name_chinese varchar(60) not null,
  text_english text        not null,
  text_chinese text        not null,
  ended        boolean     not null,
  saved_at     timestamptz not null,
  saved_by     bigint
);

-- Who is looking at a case right now; worth nothing after a crash.
create unlogged table feedback.case_presence (
  reference varchar(12) not null,
  staff_id  bigint      not null,
  writing   boolean     not null,
  seen_at   timestamptz not null,
  primary key (reference, staff_id)
);
