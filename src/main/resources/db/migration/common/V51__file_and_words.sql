-- Which message a file came in, and the words under it: they may be changed, and until it is known
-- of which measure the file is, they wait with it. Such a file belongs to draft 0.
alter table evidence add column message bigint not null default 0;
alter table evidence add column caption text not null default '';
create index evidence_of_message on evidence (sent_by, message);
