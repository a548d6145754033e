package lv.terminbot.people;

/** Which menu of commands each person was given last. */
public interface ShownMenus {

  /**
   * True where it is another than the last, which it then is; part of the caller's commit.
   *
   * @param menu its language and its commands
   */
  boolean claim(PersonId person, String menu);

  /** Whether it is the last; the same as a claim of it that was made before. */
  boolean isShown(PersonId person, String menu);
}
