-- Where these data are at home: the server, the database on it, and the table that Flyway keeps. In
-- a dump that is put back these are others than stand here, and so it is known for one.
create table if not exists data_home (
  one integer primary key check (one = 1),
  server bigint not null,
  base bigint not null,
  relation bigint not null
);
