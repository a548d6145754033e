package lv.terminbot.people;

/** The coordinators who want news in the digest only, not at once. */
public interface DigestReaders {
  boolean include(PersonId person);

  void add(PersonId person);

  void remove(PersonId person);
}
