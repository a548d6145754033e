-- The codes of the buttons that a message goes out with: what is said in reply to it is about what
-- they name. A message of a version before has none.
alter table outbox add column codes text;
create index outbox_with_codes on outbox (chat, id) where codes is not null;
