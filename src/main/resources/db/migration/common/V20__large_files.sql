-- A file that is to go out may be larger than memory: it lies here in pieces, laid down before the
-- message that takes it along, whose number it then bears.
create table outbox_file_new (
  id ${identity},
  outgoing bigint,
  name text not null,
  media_type text not null,
  size bigint not null,
  laid_at bigint not null
);
create table outbox_file_part (
  file bigint not null,
  part integer not null,
  content ${bytes} not null,
  primary key (file, part)
);
insert into outbox_file_new (outgoing, name, media_type, size, laid_at)
  select outgoing, name, media_type, length(content), 0 from outbox_file;
insert into outbox_file_part (file, part, content)
  select n.id, 0, o.content from outbox_file_new n join outbox_file o on o.outgoing = n.outgoing;
drop table outbox_file;
alter table outbox_file_new rename to outbox_file;
create unique index outbox_file_of on outbox_file (outgoing);

-- The name of a message within its chat, by which it can be shown anew before its number is known:
-- an edit without a message is of the newest one of that name.
alter table outbox add column slot text;
create index outbox_of_slot on outbox (chat, slot, id) where slot is not null;

-- How often the making of a file was begun: one that ends the program each time is given up.
alter table file_order add column tries integer not null default 0;
