-- The words that are to follow a button, for each update that was asked about: a reply to the prompt
-- is about its update, whatever was asked about since.
create table awaited_words_new (
  person bigint not null references person (id),
  what text not null check (what in ('returned', 'note')),
  progress_update bigint not null,
  words text not null,
  asked_at bigint not null,
  primary key (person, progress_update)
);
insert into awaited_words_new (person, what, progress_update, words, asked_at)
  select person, what, progress_update, words, asked_at from awaited_words;
drop table awaited_words;
alter table awaited_words_new rename to awaited_words;
