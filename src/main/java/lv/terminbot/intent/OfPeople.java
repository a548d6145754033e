package lv.terminbot.intent;

import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;

/** What a coordinator wants of the people who were let in, and of the links that let people in. */
public sealed interface OfPeople extends Intent {

  Family<OfPeople> FAMILY =
      new Family<>(OfPeople.class, PeopleButtons::fields, PeopleButtons.SHAPES);

  @Override
  default Family<OfPeople> family() {
    return FAMILY;
  }

  /** "cilvēki", "cilvēki VARAM": who is here, in which roles, in which state. */
  record AskPeople(OfPeople.Filter filter, int page) implements OfPeople {}

  /** One of them, with a button for each role that can be taken away. */
  record AskPerson(long person) implements OfPeople {}

  /**
   * "noņem Jāni no VARAM": who is meant is found by whoever keeps the people.
   *
   * @param words a part of the name, empty for none
   */
  record RemovePerson(String words, Optional<InstitutionCode> institution) implements OfPeople {}

  /**
   * What would happen if this role were taken away.
   *
   * @param institution none for a role that is of no institution
   */
  record AskRemoval(long person, Post post, Optional<InstitutionCode> institution)
      implements OfPeople {}

  /** Takes it away. */
  record Remove(long person, Post post, Optional<InstitutionCode> institution)
      implements OfPeople {}

  /** The join links that may still let somebody in. */
  record AskLinks(int page) implements OfPeople {}

  /** What a link would let somebody do, before it is revoked. */
  record AskRevoking(long link) implements OfPeople {}

  /** Makes a link dead. */
  record Revoke(long link) implements OfPeople {}

  /** Which people are listed. */
  sealed interface Filter {

    record All() implements Filter {}

    /** Of an institution, in any role. */
    record Of(InstitutionCode institution) implements Filter {}

    /** In a role. */
    record As(Post post) implements Filter {}

    /** In a state. */
    record In(Standing standing) implements Filter {}
  }

  /** How somebody stands to the bot. */
  enum Standing {
    /** Was made a coordinator and has never written. */
    INVITED,
    ACTIVE,
    /** Has stopped the bot. */
    BLOCKED,
    /** Has no role any more. */
    LEFT
  }

  /** A role as a button names it. */
  enum Post {
    CONTACT,
    DEPUTY,
    HEAD,
    COORDINATOR,
    OBSERVER
  }
}
