-- The words of a chat that were not understood for certain, until a button says what they mean.
create table kept_words (
  chat bigint not null primary key,
  words text not null,
  kept_at bigint not null
);
