package lv.terminbot.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHandOver;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfObjections;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.campaign.OfDates;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.intent.desk.OfHome;

/**
 * Which right each wish needs, whether it comes by words or by a button: the rows of the policy
 * whose columns are the relations of {@link Right}. A kind of wish without a row is nobody's.
 */
public final class Policy {
  /** A family with one right, or a wish that needs another than the rest of its family. */
  private static final Map<Class<? extends Intent>, Right> ROWS =
      Stream.of(
              rows(
                  Right.READ_PLAN,
                  List.of(
                      Inquiry.AskOverview.class,
                      Inquiry.AskCommitment.class,
                      Inquiry.AskInstitution.class,
                      Inquiry.AskDeadlines.class,
                      OfLookup.AskMissing.class,
                      OfLookup.AskSession.class,
                      OfLookup.AskPublication.class,
                      OfLookup.AskWorkingDay.class,
                      OfLookup.AskFunding.class,
                      OfLookup.AskReportingCycle.class,
                      OfLookup.AskKeyDate.class,
                      OfOversight.AskWhoOwes.class,
                      OfOversight.AskSummary.class)),
              rows(
                  Right.READ_REPORT,
                  List.of(
                      Inquiry.AskMeasure.class,
                      Inquiry.AskHistory.class,
                      OfLookup.AskState.class,
                      OfLookup.AskLate.class,
                      OfLookup.AskChanges.class,
                      OfLookup.AskChallenges.class,
                      OfLookup.Search.class)),
              rows(
                  Right.READ_OWN_TASKS, List.of(Inquiry.AskOwed.class, OfLookup.AskReturned.class)),
              rows(
                  Right.REPORT,
                  List.of(
                      OfReport.Begin.class,
                      OfReport.StartUpdate.class,
                      OfReport.QuickUpdate.class,
                      OfReport.Repeat.class,
                      OfReport.Likewise.class,
                      OfReport.SeveralUpdates.class,
                      OfReport.StateOnly.class,
                      OfReport.OneOf.class,
                      OfReport.PutFile.class,
                      OfReport.CorrectLast.class,
                      OfReport.RestUpdates.class,
                      OfReport.Correct.class,
                      OfReport.AskMove.class,
                      OfReport.MoveTo.class,
                      OfObjections.AskToObject.class,
                      OfObjections.Raise.class,
                      OfObjections.Drop.class,
                      OfReport.WithdrawLast.class,
                      OfReport.Withdraw.class)),
              rows(
                  Right.USE_DRAFT,
                  List.of(
                      OfReport.InWords.class,
                      OfReport.Step.class,
                      OfReport.Change.class,
                      OfReport.Choose.class,
                      OfReport.DropFile.class,
                      OfReport.SubmitAll.class,
                      OfReport.ConfirmDraft.class,
                      OfReport.AskDraftState.class,
                      OfReport.SetDraftState.class,
                      OfReport.CancelDraft.class,
                      OfReport.SetDraftInstitution.class,
                      OfReport.Cancel.class)),
              rows(Right.TAKE_OVER_DRAFT, List.of(OfReport.TakeOver.class)),
              rows(Right.SIGN, List.of(OfReport.SignOff.class, OfReport.GiveBack.class)),
              rows(Right.READ_EVIDENCE, List.of(OfReport.AskFile.class)),
              rows(Right.CLOSE_CHALLENGE, List.of(OfReview.CloseChallenge.class)),
              rows(
                  Right.ASK_FOR_TIME,
                  List.of(
                      OfDates.AskExtensionDays.class,
                      OfExtensions.Extend.class,
                      OfExtensions.ExtendFor.class,
                      OfExtensions.ExtendUntilSeveral.class,
                      OfExtensions.AskExtensions.class,
                      OfExtensions.SendWish.class,
                      OfExtensions.ForgetWish.class)),
              rows(
                  Right.ASK_COORDINATOR,
                  List.of(
                      OfCorrespondence.AskCoordinator.class,
                      OfCorrespondence.SendQuestion.class,
                      OfCorrespondence.DropQuestion.class,
                      OfCorrespondence.AskQuestions.class)),
              rows(
                  Right.HAND_OVER,
                  List.of(
                      OfHandOver.AskHandOver.class,
                      OfHandOver.AskHandOverOf.class,
                      OfHandOver.MakeLink.class)),
              rows(
                  Right.BE_AWAY,
                  List.of(
                      OfAbsence.Away.class,
                      OfAbsence.GoAway.class,
                      OfAbsence.StayHere.class,
                      OfAbsence.StandIn.class,
                      OfAbsence.Back.class)),
              rows(
                  Right.ORDER_FILE,
                  List.of(
                      OfFiles.AskFiles.class, OfFiles.Order.class, OfCalendar.AskCalendar.class)),
              rows(
                  Right.USE_OWN_SETTINGS,
                  List.of(
                      OfHome.AskHome.class,
                      OfHome.AskHomeBelow.class,
                      OfHelp.Start.class,
                      OfHelp.AskHelp.class,
                      OfHelp.AskPlan.class,
                      OfHelp.Talk.class,
                      OfHelp.NotInPlan.class,
                      OfHelp.Reread.class,
                      OfHelp.Unclear.class,
                      OfLanguage.ChooseLanguage.class,
                      OfLanguage.SetLanguage.class,
                      OfWishes.RemindOn.class,
                      OfWishes.RemindAt.class,
                      OfWishes.Seen.class,
                      OfWishes.AskZone.class,
                      OfWishes.SetZone.class,
                      OfWishes.AskLater.class,
                      OfWishes.RemindLater.class)),
              rows(
                  Right.HAVE_OWN_DATA,
                  List.of(
                      OfPrivacy.AskPrivacy.class,
                      OfPrivacy.AskMyData.class,
                      OfPrivacy.DeleteMe.class,
                      OfPrivacy.ConfirmDeletion.class)),
              rows(
                  Right.JOIN,
                  List.of(
                      OfJoining.OpenJoinLink.class,
                      OfJoining.ConfirmJoin.class,
                      OfJoining.DeclineJoin.class)))
          .flatMap(rows -> rows.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Policy() {}

  static Map<Class<? extends Intent>, Right> rows(
      Right right, List<Class<? extends Intent>> wishes) {
    return wishes.stream().collect(Collectors.toMap(wish -> wish, _ -> right));
  }

  /** The right that it needs; that of a question is that of each of its pages. */
  public static Right needed(Intent wish) {
    return switch (wish) {
      case OfAnswers.AtPage(var asked, _) -> needed(asked);
      case OfFiles.Order(var kind, _) when kind == OfFiles.Kind.ARCHIVE -> Right.ORDER_ARCHIVE;
      default ->
          row(wish.getClass())
              .orElseThrow(() -> new IllegalStateException("no row for " + wish.getClass()));
    };
  }

  /** The right that a kind of wish needs, if it has a row. */
  static Optional<Right> row(Class<?> wish) {
    return Optional.ofNullable(ROWS.get(wish))
        .or(() -> Optional.ofNullable(CoordinatorRows.ROWS.get(wish)));
  }

  /** Whether it may be answered where others read along. */
  public static boolean isPublic(Intent wish) {
    return needed(wish).isPublic();
  }
}
