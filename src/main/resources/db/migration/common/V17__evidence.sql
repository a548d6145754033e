-- Files that were sent as evidence, and what is in them once they are fetched.
create table evidence (
  id ${identity},
  sent_by bigint not null references person (id),
  draft bigint not null,
  progress_update bigint,
  file_id text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  album text,
  sent_at bigint not null,
  state text not null check (state in ('waiting', 'kept', 'failed')),
  reason text,
  tries integer not null,
  not_before bigint not null,
  sha256 text,
  content ${bytes}
);
create index evidence_of_draft on evidence (draft);
create index evidence_of_update on evidence (progress_update);
create index evidence_waiting on evidence (not_before) where state = 'waiting';
