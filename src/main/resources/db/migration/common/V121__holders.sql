-- Who fetches a file or makes one: what a dead instance had in hand is free as soon as that is known.
alter table evidence add column holder text;
alter table file_order add column holder text;
