-- The answers to the questions of a cycle besides the state and what was done, as pairs of the
-- question's code and the words.
alter table draft add column sheet text;
alter table draft add column pace text not null default 'quick';
alter table draft add column asked text;
alter table draft add column based_on bigint not null default 0;
alter table progress_update add column sheet text;
-- An update taken back is kept, and counts no more.
alter table progress_update add column withdrawn_at bigint;
create index progress_update_of_institution
  on progress_update (plan, measure, institution, number) where withdrawn_at is null;

-- A draft as it was before each change, so that every change can be taken back.
create table draft_step (
  draft bigint not null,
  version integer not null,
  institution text,
  state text,
  words text,
  sheet text,
  pace text not null,
  asked text,
  primary key (draft, version)
);

-- Which message gave which words of which answer, so that an edited message changes the answer.
-- Where several messages stand together in one answer, their order is that of their numbers.
create table spoken (
  person bigint not null references person (id),
  message bigint not null,
  plan text not null,
  measure text not null,
  question text not null,
  words text not null,
  said_at bigint not null,
  primary key (person, message)
);

-- What was decided on a submitted update, and what coordinators note for themselves.
create table review (
  id ${identity},
  progress_update bigint not null,
  verdict text not null check (verdict in ('accepted', 'returned', 'note')),
  words text not null,
  by_person bigint not null references person (id),
  at bigint not null
);
create index review_of_update on review (progress_update);

-- The words that are to follow a button: the question of a return, a note.
create table awaited_words (
  person bigint primary key references person (id),
  what text not null check (what in ('returned', 'note')),
  progress_update bigint not null,
  asked_at bigint not null
);

-- A challenge named in a report, until somebody says that it is none any more.
create table challenge (
  id ${identity},
  plan text not null,
  measure text not null,
  institution text not null,
  words text not null,
  raised_in bigint not null,
  raised_at bigint not null,
  closed_by bigint references person (id),
  closed_at bigint
);
create index challenge_open on challenge (plan, measure) where closed_at is null;
