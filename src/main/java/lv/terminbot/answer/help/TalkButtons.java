package lv.terminbot.answer.help;

import java.util.List;
import java.util.Optional;
import lv.terminbot.answer.FollowUps;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHelp.Talk;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.intent.desk.OfHome;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Phrases;

/** Where an answer in a sentence or two leads on to. */
final class TalkButtons {
  private TalkButtons() {}

  static List<List<Button>> under(Talk.Kind kind, Person who, Phrases phrases) {
    return switch (kind) {
      case HUMAN, IS_OFFICIAL, TAKE_PART, HOW_TO_JOIN -> asking(who, phrases);
      case ALREADY_SENT, WHY_REPORT, SEVERAL_LEADS ->
          Right.REPORT.isHeldBy(who)
              ? one("answer.button.owed", new Inquiry.AskOwed(), phrases)
              : List.of();
      case REPORT_PERIOD -> one("answer.button.cycle", new OfLookup.AskReportingCycle(), phrases);
      case DEADLINE_HOUR, EXPLAIN_LATE ->
          one("answer.button.deadlines", new Inquiry.AskDeadlines(), phrases);
      case HOW_TO_ATTACH, HOW_LONG_TEXT, EXPLAIN_REPORT, WRITE_FOR_ME ->
          Right.REPORT.isHeldBy(who)
              ? one("answer.button.report", new OfReport.Begin(), phrases)
              : List.of();
      case DATA_ACCESS -> one("answer.button.files", new OfFiles.AskFiles(), phrases);
      case NOT_COUNTED -> one("answer.button.overview", new Inquiry.AskOverview(), phrases);
      case HOW_TO_ACCEPT ->
          Right.DECIDE_ON_REPORT.isHeldBy(who)
              ? one("oversight.button.review", new OfReview.AskQueue(0), phrases)
              : List.of();
      case WHO_SEES -> one("answer.button.myData", new OfPrivacy.AskMyData(), phrases);
      case WHAT_CAN_SEE -> one("home.button.home", new OfHome.AskHome(), phrases);
      default -> List.of();
    };
  }

  /** Whoever wants a person can ask one. */
  private static List<List<Button>> asking(Person who, Phrases phrases) {
    return Right.ASK_COORDINATOR.isHeldBy(who) && !Right.ANSWER_QUESTION.isHeldBy(who)
        ? one(
            "answer.button.ask", new OfCorrespondence.AskCoordinator(Optional.empty(), ""), phrases)
        : List.of();
  }

  private static List<List<Button>> one(String key, Intent intent, Phrases phrases) {
    return List.of(List.of(FollowUps.button(key, intent, phrases)));
  }
}
