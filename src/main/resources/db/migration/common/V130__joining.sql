-- Who is written to by e-mail. An address has a number as a chat has, above all that Telegram gives.
create table email_address (
  chat bigint primary key check (chat >= 4503599627370496),
  address varchar(254) not null,
  language text not null,
  added_at bigint not null
);

create table institution_address (
  institution text primary key,
  chat bigint not null unique references email_address (chat),
  name varchar(200) not null
);

-- Letters with join links that are to be made. Institutions are codes with a space between them;
-- none is an observer's letter.
create table invitation_order (
  id ${identity},
  person bigint not null references person (id),
  manner text not null check (manner in ('files', 'email')),
  role text not null,
  institutions text not null,
  replaces bigint,
  asked_at bigint not null,
  leased_until bigint not null,
  tries integer not null,
  done_at bigint
);
create index invitation_order_to_make on invitation_order (id) where done_at is null;

-- The days on which coordinators were told that the mail server takes nothing.
create table email_silence (
  day text primary key
);
