-- Texts that go out, in the words of coordinators. Rows are added; of those that are used the newest
-- counts, and empty words are those that come with the program.
create table text_version (
  id ${identity},
  wording text not null,
  language text not null,
  words varchar(4000) not null,
  state text not null check (state in ('shown', 'used', 'dropped')),
  by_person bigint not null,
  at bigint not null
);
create index text_version_in_force on text_version (wording, language, state);
