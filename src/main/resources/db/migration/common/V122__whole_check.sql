-- When the whole file of the embedded database was last looked through.
create table whole_check (
  one integer primary key check (one = 1),
  checked_at bigint not null
);
