-- The id by which Telegram gives a file out may change while the file stays, and another file may
-- have the same name and size: by this one it is known again.
alter table evidence add column unique_id text not null default '';
