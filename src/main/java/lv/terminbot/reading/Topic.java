package lv.terminbot.reading;

import java.util.Locale;

/** What a command word speaks of. */
enum Topic {
  START,
  STATUS,
  OVERVIEW,
  COMMITMENT,
  HISTORY,
  REPORT,
  OWED,
  DEADLINES,
  INVITE,
  LANGUAGE,
  MY_DATA,
  LATER,
  HELP,
  CANCEL;

  /** Its key in a vocabulary, for example "topic.my-data". */
  String key() {
    return "topic." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it only asks, so that a misspelt word for it may be taken at its word. */
  boolean asks() {
    return this != CANCEL && this != START && this != INVITE;
  }

  /** Whether another topic beside it says more. */
  boolean yields() {
    return this == START || this == STATUS;
  }
}
