-- Days that a coordinator said are free, or worked, by decree: the last word on a day.
create table decreed_day (
  day text primary key,
  worked boolean not null,
  decreed_by bigint not null references person (id),
  decreed_at bigint not null
);

-- Who was told in which languages the bot speaks.
create table told_languages (
  person bigint primary key references person (id),
  told_at bigint not null
);

-- The question that a chat was shown last, by the codes of its buttons.
create table open_question (
  chat bigint primary key,
  yes text not null,
  no text not null,
  asked_at bigint not null
);

-- Which menu of commands a person was given last.
create table shown_menu (
  person bigint primary key,
  menu text not null
);
