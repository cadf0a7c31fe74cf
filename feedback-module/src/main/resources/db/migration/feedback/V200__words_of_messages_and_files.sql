-- A case is found by its messages and by what its files say, too (C14). In the words of a case, what they stand in
-- is their weight: A the subject, B what else was sent, C a message, D a file.

-- What a file says, as far as it was read.
create table feedback.file_texts (
  file_id bigint   primary key references feedback.attachments on delete cascade deferrable initially deferred,
  case_id bigint   not null references feedback.cases on delete cascade deferrable initially deferred,
  text    text     not null,
  words   tsvector not null default ''
);
create index file_texts_case on feedback.file_texts (case_id);

-- Files that nobody has read yet. What may tell who sent it without wanting to be known is none of them.
create table feedback.files_to_read (
  id      bigint      generated always as identity primary key,
  file_id bigint      not null references feedback.attachments on delete cascade deferrable initially deferred,
  tries   integer     not null default 0,
  next_at timestamptz not null default 'epoch'
);
create index files_to_read_next on feedback.files_to_read (next_at, id);
create index files_to_read_file on feedback.files_to_read (file_id);

-- Cases whose words are to be gathered anew; one may stand here more than once.
create table feedback.cases_to_index (
  id      bigint generated always as identity primary key,
  case_id bigint not null references feedback.cases on delete cascade deferrable initially deferred
);
create index cases_to_index_case on feedback.cases_to_index (case_id);

-- Whoever writes one of these, by whatever way, need not think of search.
create function feedback.case_to_index() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then -- which may be because the case goes
    insert into feedback.cases_to_index (case_id) select id from feedback.cases where id = old.case_id;
  else
    insert into feedback.cases_to_index (case_id) values (new.case_id);
  end if;
  return null;
end $$;
create trigger messages_to_index after insert or update of text on feedback.messages
  for each row execute function feedback.case_to_index();
create trigger file_texts_to_index after insert or update or delete on feedback.file_texts
  for each row execute function feedback.case_to_index();

create function feedback.file_to_read() returns trigger language plpgsql as $$
begin
  insert into feedback.files_to_read (file_id) values (new.file_id);
  return null;
end $$;
create trigger attachments_to_read after insert on feedback.attachments
  for each row when (not new.telling) execute function feedback.file_to_read();

-- Words of what was sent, by which cases are told to be alike; those from before have no weight.
create function feedback.sent_words(words tsvector) returns text[] language sql immutable as $$
  select array(select lexeme from unnest(words)
    where weights is null or 'A' = any (weights) or 'B' = any (weights))
$$;

insert into feedback.cases_to_index (case_id) select case_id from feedback.case_search;
insert into feedback.files_to_read (file_id) select file_id from feedback.attachments where not telling;
