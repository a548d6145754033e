package lv.terminbot.reading.words;

import java.util.Locale;

/** A word of the dates of a cycle and of the steps of its reminders. */
public enum LadderWord {
  INVITATION,
  DEADLINE,
  FINAL,
  OWING,
  DRAFTING,
  DEPUTIES,
  HEADS,
  COORDINATORS,
  EARLIER,
  LATER,
  DROP,
  TEXT;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
