-- What somebody asks the coordinators, and what one of them answers: once, whoever comes second.
create table contact_question (
  id ${identity},
  person bigint not null references person (id),
  institutions varchar(1000) not null,
  measure varchar(40) not null,
  words varchar(4000) not null,
  state varchar(10) not null check (state in ('begun', 'asked', 'answered')),
  at bigint not null,
  answer varchar(4000) not null default '',
  answered_by bigint references person (id),
  answered_at bigint
);
create index contact_question_of_person on contact_question (person);
create index contact_question_waiting on contact_question (state) where state = 'asked';

-- The answer that a coordinator was asked for; its words, empty while they are to follow.
create table awaited_answer (
  person bigint primary key references person (id),
  question bigint not null,
  words varchar(4000) not null default '',
  at bigint not null
);
