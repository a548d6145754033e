package lv.terminbot.reading.ranking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a message can want. The examples of each are in {@code reading/examples}, a file each. */
public enum Label {
  QUICK_UPDATE(Kind.UPDATE),
  STATE_ONLY(Kind.UPDATE),
  DOUBTFUL_UPDATE(Kind.UPDATE),
  BEGIN_REPORT(Kind.ORDER),
  CORRECT_REPORT(Kind.ORDER),
  CANCEL(Kind.ANSWER),
  WITHDRAW(Kind.ORDER),
  NOT_OURS(Kind.ORDER),
  AWAY(Kind.ORDER),
  BACK_FROM_ABSENCE(Kind.ORDER),
  ASK_AWAY(Kind.QUESTION),
  EXTEND(Kind.ORDER),
  HAND_OVER(Kind.ORDER),
  INVITE_COLLEAGUE(Kind.ORDER),
  REMIND_LATER(Kind.ORDER),
  SEEN(Kind.ORDER),
  MY_DATA(Kind.QUESTION),
  DELETE_ME(Kind.QUESTION),
  PRIVACY(Kind.QUESTION),
  LANGUAGE(Kind.ORDER),
  TIME_ZONE(Kind.ORDER),
  CALENDAR_FILE(Kind.QUESTION),
  SKIP(Kind.ANSWER),
  CONFIRM(Kind.ANSWER),
  DECLINE(Kind.ANSWER),
  BACK(Kind.ANSWER),
  SAME_AS_BEFORE(Kind.ANSWER),
  REVIEW_DRAFT(Kind.ANSWER),
  LATER(Kind.ANSWER),
  SUBMIT_ALL(Kind.ANSWER),
  NO_CHALLENGE(Kind.ANSWER),
  ASK_OVERVIEW(Kind.QUESTION),
  ASK_MEASURE(Kind.QUESTION),
  ASK_COMMITMENT(Kind.QUESTION),
  ASK_INSTITUTION(Kind.QUESTION),
  ASK_MINE(Kind.QUESTION),
  ASK_DEADLINES(Kind.QUESTION),
  ASK_CYCLE(Kind.QUESTION),
  ASK_HISTORY(Kind.QUESTION),
  ASK_BY_STATE(Kind.QUESTION),
  ASK_LATE(Kind.QUESTION),
  ASK_MISSING(Kind.QUESTION),
  ASK_RETURNED(Kind.QUESTION),
  ASK_FUNDING(Kind.QUESTION),
  ASK_CHANGES(Kind.QUESTION),
  ASK_CONTACTS(Kind.QUESTION),
  ASK_CHALLENGES(Kind.QUESTION),
  ASK_NEXT_SESSION(Kind.QUESTION),
  ASK_LAST_SESSION(Kind.QUESTION),
  ASK_PUBLICATION(Kind.QUESTION),
  SEARCH_TOPIC(Kind.QUESTION),
  SEARCH_REPORTS(Kind.QUESTION),
  HELP(Kind.QUESTION),
  WHO_ARE_YOU(Kind.QUESTION),
  EXPLAIN_STATES(Kind.QUESTION),
  EXPLAIN_REPORT(Kind.QUESTION),
  ASK_PLAN(Kind.QUESTION),
  HUMAN(Kind.QUESTION),
  STOP(Kind.QUESTION),
  GREETING(Kind.TALK),
  THANKS(Kind.TALK),
  PRAISE(Kind.TALK),
  COMPLAINT(Kind.TALK),
  ACKNOWLEDGE(Kind.TALK),
  SMALLTALK(Kind.TALK),
  OUT_OF_SCOPE(Kind.TALK),
  FILE_XLSX(Kind.QUESTION),
  FILE_CSV(Kind.QUESTION),
  FILE_DOCX(Kind.QUESTION),
  FILE_PDF(Kind.QUESTION),
  FILE_JSON(Kind.QUESTION),
  FILE_COUNCIL(Kind.QUESTION),
  FILE_ENGLISH(Kind.QUESTION),
  FILE_ARCHIVE(Kind.QUESTION),
  FILES(Kind.QUESTION),
  CHART_COMMITMENTS(Kind.QUESTION),
  CHART_INSTITUTIONS(Kind.QUESTION),
  CHART_OVER_TIME(Kind.QUESTION),
  CHART_FUNDING(Kind.QUESTION),
  NUDGE(Kind.ORDER),
  NUDGE_ALL(Kind.ORDER),
  NUDGE_SILENT(Kind.ORDER),
  PAUSE(Kind.ORDER),
  RESUME(Kind.ORDER),
  INVITE_CONTACT(Kind.ORDER),
  INVITE_SEVERAL(Kind.ORDER),
  INVITE_DEPUTY(Kind.ORDER),
  INVITE_HEAD(Kind.ORDER),
  INVITE_OBSERVER(Kind.ORDER),
  GRANT_EXTENSION(Kind.ORDER),
  REFUSE_EXTENSION(Kind.ORDER),
  SHORTEN_EXTENSION(Kind.ORDER),
  ASK_EXTENSIONS(Kind.QUESTION),
  RETURN_REPORT(Kind.ORDER),
  ACCEPT_REPORT(Kind.ORDER),
  NOTE(Kind.ORDER),
  CLOSE_CHALLENGE(Kind.ORDER),
  ASK_CYCLES(Kind.QUESTION),
  ASK_CYCLE_NAMED(Kind.QUESTION),
  OPEN_CYCLE(Kind.ORDER),
  CLOSE_CYCLE(Kind.ORDER),
  REOPEN_CYCLE(Kind.ORDER),
  COPY_CYCLE(Kind.ORDER),
  DATE_CYCLE(Kind.ORDER),
  ASK_LADDER(Kind.QUESTION),
  CHANGE_LADDER(Kind.ORDER),
  LADDER_TEXT(Kind.ORDER),
  WHO_OWES(Kind.QUESTION),
  TELL_AT_ONCE(Kind.ORDER),
  TELL_IN_DIGEST(Kind.ORDER),
  DIGEST_HERE(Kind.ORDER),
  DIGEST_HERE_OFF(Kind.ORDER),
  RECORD(Kind.QUESTION),
  ALARMS(Kind.QUESTION),
  REMOVE_CONTACT(Kind.ORDER),
  PEOPLE(Kind.QUESTION),
  JOIN_LINKS(Kind.QUESTION),
  EMAIL_ADDRESSES(Kind.QUESTION),
  TEXTS(Kind.QUESTION),
  AUDIT(Kind.QUESTION),
  SEND_AGAIN(Kind.ORDER),
  BROADCAST(Kind.ORDER),
  WEEKLY_SUMMARY(Kind.QUESTION),
  FREE_DAY(Kind.ORDER),
  HOME(Kind.QUESTION),
  REVIEW_QUEUE(Kind.QUESTION),
  ASK_COORDINATOR(Kind.ORDER),
  EXPLAIN_LATE(Kind.QUESTION),
  CHANGE_PLAN(Kind.QUESTION),
  PLAN_TABLE(Kind.QUESTION),
  UNSEND(Kind.QUESTION);

  /** How much it matters that it was really meant. */
  public enum Kind {
    /** Only shows something. */
    QUESTION,
    /** Changes, sends or asks something. */
    ORDER,
    /** Tells how far a measure is; shown before it counts. */
    UPDATE,
    /** Means something where an answer is awaited. */
    ANSWER,
    /** Wants no more than a sentence. */
    TALK
  }

  private final Kind kind;

  Label(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Its name in files and buttons: "ask-measure". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Label> of(String code) {
    return Stream.of(values()).filter(label -> label.code().equals(code)).findFirst();
  }
}
