package lv.terminbot.privacy;

import java.util.Optional;

/** What is kept of a person: the table from which all that is said and done about it is made. */
public enum Kept {
  /** Telegram number, name, language, zone, roles. */
  PERSON("person", "as long as a role is held, then", 365, Fate.GOES),
  /** Snoozes, calendar file, news, what a button waits for. */
  WISHES("wishes", "until changed or answered", Fate.GOES),
  /** When they are away and who stands in. */
  ABSENCE("absence", "after it is over", 90, Fate.GOES),
  /** Answers begun and not submitted, and what they were before each change. */
  DRAFTS("drafts", "after the last change", 365, Fate.GOES),
  /** Which message gave which words, so that an edited message changes the answer. */
  SPOKEN("spoken", "after they were written", 90, Fate.GOES),
  /** What was submitted, and who signed it. */
  REPORTS("reports", "as long as the plan", Fate.STAYS_NAMELESS),
  /** Files sent with a report, with their captions. */
  ATTACHMENTS("attachments", "with the report or draft", Fate.STAYS_NAMELESS),
  /** Acceptances, questions, notes, extensions with reasons, hand-overs. */
  DECISIONS("decisions", "as long as the plan", Fate.STAYS_NAMELESS),
  /** What was asked of the coordinators, with the answers. */
  QUESTIONS("questions", "after they were asked", 730, Fate.GOES),
  /** Which reminders and nudges came when, seen or not. */
  REMINDERS("reminders", "as long as the plan", Fate.STAYS_NAMELESS),
  /** Messages sent unasked, with their words. */
  LETTERS("letters", "after they were sent", 730, Fate.STAYS_NAMELESS),
  /** Keys of what was written and of what was answered; the words are gone at once. */
  MESSAGES("messages", "after they were answered", 30, Fate.GOES),
  /** E-mail addresses that a coordinator gave. */
  ADDRESSES("addresses", "as long as they are used, then", 30, Fate.GOES),
  /** Files that were ordered. */
  ORDERS("orders", "after they were made", 30, Fate.GOES),
  /** Join links made and used; never their codes. */
  LINKS("links", "after they were used or ran out", 365, Fate.STAYS_NAMELESS),
  /** Changes of cycles, pauses and nudges by a coordinator. */
  ORDERS_GIVEN("orders-given", "as long as the plan", Fate.STAYS_NAMELESS),
  /** Changes of roles, with Telegram numbers and without names. */
  TRAIL("trail", "for good: it only grows", Fate.STAYS);

  /** What becomes of it when the person wants it gone. */
  public enum Fate {
    GOES,
    /** It stays, as that of a former contact. */
    STAYS_NAMELESS,
    STAYS
  }

  private final String code;
  private final String term;
  private final Optional<Integer> days;
  private final Fate fate;

  Kept(String code, String term, Fate fate) {
    this(code, term, Optional.empty(), fate);
  }

  Kept(String code, String term, int days, Fate fate) {
    this(code, term, Optional.of(days), fate);
  }

  Kept(String code, String term, Optional<Integer> days, Fate fate) {
    this.code = code;
    this.term = term;
    this.days = days;
    this.fate = fate;
  }

  /** Its word in settings and text keys. */
  public String code() {
    return code;
  }

  /** From when on it is counted, in English. */
  public String term() {
    return term;
  }

  /** For how many days then, if the settings do not say otherwise; nothing for no end. */
  public Optional<Integer> days() {
    return days;
  }

  public Fate fate() {
    return fate;
  }

  /** The setting that changes the days, where they may be changed. */
  public Optional<String> setting() {
    return days.map(_ -> "terminbot.keep." + code);
  }
}
