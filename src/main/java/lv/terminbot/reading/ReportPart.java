package lv.terminbot.reading;

import java.util.Locale;

/** A part of a report that can be announced in a message: "izaicinājumi: …". */
enum ReportPart {
  DONE,
  RESULT,
  CHALLENGES,
  NEXT,
  EVIDENCE;

  /** The code of the question that it answers. */
  String question() {
    return name().toLowerCase(Locale.ROOT);
  }
}
