package lv.terminbot.intent;

import lv.terminbot.plan.InstitutionCode;

/** Which people are listed. */
public sealed interface PeopleFilter {

  record All() implements PeopleFilter {}

  /** Of an institution, in any role. */
  record Of(InstitutionCode institution) implements PeopleFilter {}

  /** In a role. */
  record As(OfPeople.Post post) implements PeopleFilter {}

  /** In a state. */
  record In(Standing standing) implements PeopleFilter {}

  /** How somebody stands to the bot. */
  enum Standing {
    /** A link was made for them and not used yet. */
    INVITED,
    ACTIVE,
    /** Has stopped the bot. */
    BLOCKED,
    /** Has no role any more. */
    LEFT
  }
}
