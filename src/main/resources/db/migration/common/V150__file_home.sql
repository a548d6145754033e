-- When the file that these data are in was made, as its disk tells. A copy, however it was made, is
-- in a file of its own, and so it is known for one. Empty on a server, which has data_home.
create table file_home (
  one integer primary key check (one = 1),
  made_at bigint not null
);
