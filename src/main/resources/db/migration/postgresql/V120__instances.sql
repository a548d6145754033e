-- Which instances of the program run on this database, and until when, by the clock of the
-- database, the others take each of them to be alive.
create table instance (
  id text primary key,
  name text not null,
  started_at bigint not null,
  alive_until bigint not null
);

-- What one of them does at a time, such as asking Telegram for updates.
create table lease (
  name text primary key,
  holder text not null,
  held_until bigint not null
);
