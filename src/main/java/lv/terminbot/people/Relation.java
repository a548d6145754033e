package lv.terminbot.people;

/** How a person stands to a thing; a {@link Right} is given to these, and to nobody else. */
enum Relation {
  /** Whoever reads along where the bot answers before others: nobody knows who that is. */
  READER_OF_A_GROUP,
  /** Whoever was let in, in whatever role. */
  LET_IN,
  /** A contact of the institution that the thing is of. */
  CONTACT,
  /** A deputy of that institution. */
  DEPUTY,
  /** The head of that institution. */
  HEAD,
  /** Whoever it is about, let in or let in once. */
  SELF,
  /** Whose own it is, as long as they may still report for its institution. */
  OWNER,
  COORDINATOR;

  boolean isThatOf(Person person, Thing thing) {
    return switch (this) {
      case READER_OF_A_GROUP -> true;
      case LET_IN -> !person.memberships().isEmpty();
      case CONTACT -> holds(person, Role.CONTACT, thing);
      case DEPUTY -> holds(person, Role.DEPUTY, thing);
      case HEAD -> holds(person, Role.HEAD, thing);
      case SELF -> thing.owner().map(person.id()::equals).orElse(true);
      case OWNER ->
          thing.owner().filter(person.id()::equals).isPresent() && isStillIn(person, thing);
      case COORDINATOR -> person.is(Role.COORDINATOR);
    };
  }

  /** For no institution in particular: for any. */
  private static boolean holds(Person person, Role role, Thing thing) {
    var its = person.institutions(role);
    return thing.institution().map(its::contains).orElse(!its.isEmpty());
  }

  private static boolean isStillIn(Person person, Thing thing) {
    return COORDINATOR.isThatOf(person, thing)
        || CONTACT.isThatOf(person, thing)
        || DEPUTY.isThatOf(person, thing);
  }
}
