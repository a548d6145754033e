-- Deputies and heads of institutions; the tables are made anew since their roles are checked.
create table membership_new (
  person bigint not null references person (id),
  role text not null check (role in ('contact', 'deputy', 'head', 'coordinator', 'observer')),
  institution text not null,
  primary key (person, role, institution)
);
insert into membership_new (person, role, institution)
  select person, role, institution from membership;
drop table membership;
alter table membership_new rename to membership;
create index membership_of_role on membership (role, institution);

create table join_link_new (
  id ${identity},
  hash text not null unique,
  role text not null check (role in ('contact', 'deputy', 'head', 'coordinator', 'observer')),
  institution text not null,
  made_by bigint,
  expires_at bigint not null,
  opened_by bigint,
  used_at bigint
);
insert into join_link_new
  (id, hash, role, institution, made_by, expires_at, opened_by, used_at)
  select id, hash, role, institution, made_by, expires_at, opened_by, used_at from join_link;
drop table join_link;
alter table join_link_new rename to join_link;
${advance_join_link};

-- Who is away, on which local days, and who gets the reminders meanwhile.
create table absence (
  person bigint primary key references person (id),
  from_day text not null,
  until_day text not null,
  deputy bigint references person (id)
);
