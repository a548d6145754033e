package lv.terminbot.reading;

import java.util.Locale;
import java.util.Optional;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.plan.ProgressState;

/** What a question can be about, each known by its phrases in the vocabularies. */
enum Subject {
  FILE,
  CSV,
  DOCX,
  PDF,
  JSON,
  COUNCIL,
  ENGLISH,
  ARCHIVE,
  /** The last of the kinds: another is said beside "the table". */
  XLSX,
  PICTURE,
  OVER_TIME,
  CONTACTS,
  BLOCKED,
  RETURNED,
  FUNDING,
  HISTORY,
  CHANGES,
  NEWS,
  SINCE,
  /** Before a day: until then. */
  UNTIL,
  SAID,
  SEARCH,
  CHALLENGES,
  MISSING,
  AWAITED,
  OWED,
  MINE,
  WE,
  WHO,
  CYCLE,
  DATES,
  NOT_STARTED,
  IN_PROGRESS,
  PARTLY_DONE,
  DONE,
  DELAYED,
  POSTPONED,
  NOT,
  STANDING,
  RESPONSIBLE,
  OVERALL,
  HOW_MANY,
  USAGE,
  INSTITUTIONS,
  COMMITMENT,
  /** What the bot is bidden to do: "show me", "salīdzini". */
  BIDDING,
  /** What is wanted of it: "I need", "vai tu vari". */
  REQUEST,
  /** What only a person could do: "call them", "pasaki, lai". */
  ERRAND,
  /** The bot as if it were a person. */
  YOU,
  /** Who tells of themselves or of how things are: "I am", "it was". */
  TELLING,
  /** What is hoped, wished or only the condition of something else. */
  SUPPOSING,
  /** Words that only say what all is about: measures, reports, the plan. */
  MATTER;

  /** Its key in a vocabulary, for example "ask.over-time". */
  String key() {
    return "ask." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The progress state that is asked for. */
  Optional<ProgressState> state() {
    return ProgressState.parse(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The kind of file that is asked for. */
  Optional<Kind> file() {
    return compareTo(CSV) >= 0 && compareTo(XLSX) <= 0
        ? Optional.of(Kind.valueOf(name()))
        : Optional.empty();
  }
}
