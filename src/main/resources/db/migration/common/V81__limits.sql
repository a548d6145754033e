-- Whether whoever said it was let in by then: others leave one row, and hear one sentence, a while.
alter table inbox add column of_stranger boolean not null default false;
create index inbox_of_sender on inbox (sender, received_at);

-- A file that is kept already is sent from there and not copied.
alter table outbox_file add column evidence bigint;

-- In which language a file was ordered: the same one in another language is another file.
alter table file_order add column language text not null default '';
create index file_order_of_person on file_order (person, asked_at);

-- Who took how much lately, and whether anything has changed since.
create index trail_by_person on trail (by_person, at);
create index trail_in_time on trail (at);

-- On which days coordinators were told that room becomes scarce.
create table space_warning (
  day text primary key
);
