package lv.terminbot.intent;

/** What somebody wants to know of, or have done with, what is kept about themselves. */
public sealed interface OfPrivacy extends Intent {

  Family<OfPrivacy> FAMILY =
      new Family<>(OfPrivacy.class, PrivacyButtons::fields, PrivacyButtons.SHAPES);

  @Override
  default Family<OfPrivacy> family() {
    return FAMILY;
  }

  /** "/privacy": what is kept of whom, and for how long. */
  record AskPrivacy() implements OfPrivacy {}

  /** "/mydata": all that is kept of the asker, as a file. */
  record AskMyData() implements OfPrivacy {}

  /** "dzēs mani": what would go and what would stay; nothing is deleted yet. */
  record DeleteMe() implements OfPrivacy {}

  /**
   * Deletes it as it was shown.
   *
   * @param at the moment of the preview, in seconds since 1970: an old one does nothing
   */
  record ConfirmDeletion(long at) implements OfPrivacy {}
}
