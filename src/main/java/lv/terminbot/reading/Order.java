package lv.terminbot.reading;

import java.util.Locale;

/**
 * What a line may begin with to have something done. What is to be done it with stands in the rest
 * of the line: days, institutions, measures, a text.
 */
enum Order {
  CYCLES,
  LADDER,
  TELL_AT_ONCE,
  TELL_IN_DIGEST,
  HERE,
  HERE_OFF,
  WHO_OWES,
  NUDGE,
  NUDGE_ALL,
  NUDGE_SILENT,
  PAUSE,
  RESUME,
  RECORD,
  ALARMS,
  SEEN,
  ZONE,
  EXTEND,
  AWAY,
  BACK,
  WHO_IS_AWAY,
  HAND_OVER,
  INVITE_OBSERVER,
  CALENDAR_FILE,
  CHALLENGES,
  FILES,
  XLSX,
  CSV,
  DOCX,
  PDF,
  JSON,
  COUNCIL,
  ENGLISH,
  ARCHIVE,
  CHARTS,
  OVER_TIME,
  MONEY_CHART,
  INSTITUTION_CHART;

  /** Its key in a vocabulary, for example "order.hand-over". */
  String key() {
    return "order." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
