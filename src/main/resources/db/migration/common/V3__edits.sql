-- Tells an edit that changed no word: a digest of the words, since the words themselves do not stay.
alter table inbox add column digest text;
create index inbox_of_message on inbox (chat, message) where digest is not null;
