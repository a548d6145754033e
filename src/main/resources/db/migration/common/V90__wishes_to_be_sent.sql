-- A wish for more time is shown before it is sent: its reason, empty while it is wanted yet.
alter table awaited_reason add column reason varchar(4000) not null default '';
