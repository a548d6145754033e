-- Plan files that were not taken, as the coordinators were last told of each: a restart does not
-- tell the same again.
create table told_plan_fault (
  file text not null,
  faults text not null,
  told_at bigint not null,
  primary key (file)
);
