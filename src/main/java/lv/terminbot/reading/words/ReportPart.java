package lv.terminbot.reading.words;

import java.util.Locale;

/** A part of a report that can be announced in a message: "izaicinājumi: …". */
public enum ReportPart {
  DONE,
  RESULT,
  CHALLENGES,
  NEXT,
  EVIDENCE;

  /** The code of the question that it answers. */
  public String question() {
    return name().toLowerCase(Locale.ROOT);
  }
}
