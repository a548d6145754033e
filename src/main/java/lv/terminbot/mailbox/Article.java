package lv.terminbot.mailbox;

import lv.terminbot.text.Html;

/**
 * One of the answers to an inline query.
 *
 * @param title by which it is chosen
 * @param description a few words more, empty for none
 * @param text what is put into the chat when it is chosen; at most {@link #LONGEST} characters as a
 *     reader counts
 */
public record Article(String title, String description, Html text) {
  /** As long as a message may be: it cannot be sent in parts. */
  public static final int LONGEST = 4096;

  public Article {
    if (title.isBlank() || text.isEmpty() || text.visible().length() > LONGEST) {
      throw new IllegalArgumentException("an article of " + text.visible().length());
    }
  }
}
