-- The zone in which a person's office hours are; none for that of the program.
alter table person add column zone text;

-- When the person said that they have seen a reminder.
alter table reminder add column seen_at bigint;
