package lv.terminbot.people;

/** Which menu of commands each person was given last. */
public interface ShownMenus {

  /**
   * True where it is another than the last, which it then is; part of the caller's commit.
   *
   * @param menu its language and its commands
   */
  boolean claim(PersonId person, String menu);
}
