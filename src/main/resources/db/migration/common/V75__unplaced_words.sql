-- What a person said of a measure before it is known of which: the words as they were said, or what
-- was understood of them where only the plan is asked about.
create table unplaced_words (
  person bigint primary key references person (id),
  words text not null,
  measures text not null,
  number text,
  state text,
  sheet text not null,
  institution text,
  asked_at bigint not null
);
