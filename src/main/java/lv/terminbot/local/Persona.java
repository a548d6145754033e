package lv.terminbot.local;

/**
 * Somebody whom the reader of the chat page can be.
 *
 * @param institution code of the institution of a contact, empty for all others
 * @param languageTag language of this person's Telegram
 */
public record Persona(
    long id, String firstName, String lastName, String languageTag, Part part, String institution) {

  /** What somebody is to the bot. */
  public enum Part {
    COORDINATOR,
    CONTACT,
    OBSERVER,
    STRANGER
  }

  /** The name as Telegram shows it. */
  public String name() {
    return lastName.isEmpty() ? firstName : firstName + " " + lastName;
  }
}
