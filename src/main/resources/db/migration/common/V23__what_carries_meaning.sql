-- What carries meaning beside the words: when they were written, in which topic, in whose name, and
-- what is said about the words themselves: the addresses behind them, the album, the message that
-- they reply to. A message from before has none of these.
alter table inbox add column written_at bigint;
alter table inbox add column topic bigint;
alter table inbox add column in_name_of bigint;
alter table inbox add column details text;
