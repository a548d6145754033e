-- The head who signed an update off, where the institution requires that before it is submitted.
alter table progress_update add column signed_by bigint references person (id);
