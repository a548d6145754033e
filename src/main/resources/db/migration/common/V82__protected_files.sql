-- What names people goes out, where the operator wants it so, as what Telegram lets nobody pass on.
alter table outbox_file add column guarded boolean not null default false;
