-- A wish for more time that wants its reason yet, in the next words of whoever wished it.
create table awaited_reason (
  person bigint primary key references person (id),
  institutions text not null,
  measures text not null,
  until text not null,
  asked_at bigint not null
);

-- The words that were said with an order about a report, until the order is confirmed; empty while
-- they are to follow.
alter table awaited_words add column words text not null default '';
