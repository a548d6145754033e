-- A pause that nobody has begun: the one after the data were put back from a copy.
create table pause_new (
  version integer primary key,
  since bigint not null,
  paused_by bigint references person (id),
  ended_at bigint,
  ended_by bigint references person (id)
);
insert into pause_new (version, since, paused_by, ended_at, ended_by)
  select version, since, paused_by, ended_at, ended_by from pause;
drop table pause;
alter table pause_new rename to pause;
