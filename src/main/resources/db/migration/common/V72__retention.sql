-- On which days the daily deletion of what was kept long enough was done: the key is what makes it
-- once, whatever runs at the same time.
create table retention (
  day text primary key
);
