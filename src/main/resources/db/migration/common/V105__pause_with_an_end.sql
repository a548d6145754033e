-- A pause that ends by itself, at this moment; null for one that somebody ends.
alter table pause add column ends_at bigint;
