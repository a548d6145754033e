-- The chat of an institution, or a topic of it, that gets a digest of what is of this institution.
create table institution_group (
  institution varchar(40) primary key,
  chat bigint not null,
  topic bigint,
  language varchar(10) not null
);
create index institution_group_of_chat on institution_group (chat);
