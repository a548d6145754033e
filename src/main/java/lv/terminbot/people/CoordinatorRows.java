package lv.terminbot.people;

import static lv.terminbot.people.Policy.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAbsence;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.intent.OfHandOver;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfObjections;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.OfTrail;
import lv.terminbot.intent.campaign.OfBroadcasts;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfDates;
import lv.terminbot.intent.campaign.OfDecrees;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.intent.campaign.OfPlanTables;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.intent.joining.OfWording;

/** The rows of the policy for what coordinators alone may wish. */
final class CoordinatorRows {
  static final Map<Class<? extends Intent>, Right> ROWS =
      Stream.of(
              rows(
                  Right.DECIDE_ON_REPORT,
                  List.of(
                      OfReview.Accept.class,
                      OfReview.AskReview.class,
                      OfReview.AskQueue.class,
                      OfReview.SeeReport.class,
                      OfReview.AskAcceptAll.class,
                      OfReview.AcceptAll.class,
                      OfReview.SendWords.class,
                      OfObjections.Lift.class,
                      OfObjections.Keep.class,
                      OfObjections.Restore.class,
                      OfReview.AskReturn.class,
                      OfReview.AskNote.class,
                      OfReview.NoWords.class)),
              rows(
                  Right.ANSWER_QUESTION,
                  List.of(
                      OfCorrespondence.AnswerQuestion.class,
                      OfCorrespondence.SendAnswer.class,
                      OfCorrespondence.DropAnswer.class)),
              rows(
                  Right.GIVE_TIME,
                  List.of(
                      OfExtensions.Grant.class,
                      OfExtensions.Shorten.class,
                      OfExtensions.AskDecision.class,
                      OfExtensions.Refuse.class,
                      OfExtensions.GrantShown.class,
                      OfExtensions.DropShown.class,
                      OfExtensions.AskTakeBack.class,
                      OfExtensions.TakeBack.class)),
              rows(
                  Right.RUN_CYCLES,
                  List.of(
                      OfCycles.AskCycle.class,
                      OfCycles.SetDate.class,
                      OfCycles.DropStep.class,
                      OfCycles.AddStep.class,
                      OfCycles.AskBack.class,
                      OfDates.AskCycleDays.class,
                      OfDates.AskSteps.class,
                      OfCycles.AskNamedStep.class,
                      OfDecrees.AskDecree.class,
                      OfDecrees.AskMoved.class,
                      OfDecrees.ShowDecree.class,
                      OfDecrees.Decree.class,
                      OfDecrees.LeaveDays.class,
                      OfCycles.KeepOpen.class,
                      OfCycles.AskStep.class,
                      OfCycles.ConfirmChange.class,
                      OfCycles.DateCycle.class,
                      OfCycles.AskLadder.class,
                      OfCycles.ChangeLadder.class,
                      OfCycles.ChangeLadderText.class,
                      OfWording.AskTexts.class,
                      OfWording.AskText.class,
                      OfWording.Say.class,
                      OfWording.Use.class,
                      OfWording.Drop.class,
                      OfWording.Restore.class,
                      OfWording.AskDefault.class,
                      OfCycles.AskNamedCycle.class,
                      OfCycles.AskCycles.class)),
              rows(
                  Right.NUDGE,
                  List.of(
                      OfNudges.AskNudge.class,
                      OfBroadcasts.AskBroadcast.class,
                      OfBroadcasts.SendBroadcast.class,
                      OfBroadcasts.DropBroadcast.class,
                      OfNudges.TryNudge.class,
                      OfNudges.SendNudge.class,
                      OfNudges.DropNudge.class,
                      OfNudges.AskNudgeReport.class,
                      OfNudges.AskPausing.class,
                      OfNudges.AskPauseOf.class,
                      OfNudges.PauseUntil.class,
                      OfNudges.DoPausing.class)),
              rows(
                  Right.CHANGE_PLAN,
                  List.of(
                      OfPlanTables.AskTable.class,
                      OfPlanTables.AskTableOf.class,
                      OfPlanTables.AskTemplate.class,
                      OfPlanTables.AskDifference.class,
                      OfPlanTables.Apply.class,
                      OfPlanTables.Invite.class,
                      OfPlanTables.Leave.class)),
              rows(
                  Right.READ_RECORD,
                  List.of(
                      OfRecord.LookUp.class,
                      OfRecord.AskRecord.class,
                      OfRecord.AskMessage.class,
                      OfRecord.AskAlarms.class,
                      OfTrail.AskTrail.class,
                      OfTrail.CheckTrail.class,
                      OfDelivery.SendAgain.class,
                      OfDelivery.SendAllAgain.class,
                      OfAbsence.AskAway.class)),
              rows(
                  Right.MANAGE_PEOPLE,
                  List.of(
                      OfLookup.AskContacts.class,
                      OfRecord.OfferLink.class,
                      OfRecord.AskRemoval.class,
                      OfRecord.RemoveContact.class,
                      OfInvitations.Invite.class,
                      OfInvitations.InviteSeveral.class,
                      OfLetters.AskMissing.class,
                      OfLetters.MakeLetters.class,
                      OfLetters.MakeLinks.class,
                      OfLetters.AskEmails.class,
                      OfLetters.SendEmails.class,
                      OfLetters.AskResending.class,
                      OfLetters.Resend.class,
                      OfEmail.PutAddresses.class,
                      OfEmail.AskAddresses.class,
                      OfEmail.WriteOnly.class,
                      OfEmail.WriteIn.class,
                      OfEmail.Forget.class,
                      OfInvitations.InviteTo.class,
                      OfInvitations.InviteObserver.class,
                      OfHandOver.RefuseHandOver.class,
                      OfHandOver.ApproveHandOver.class,
                      OfPeople.AskPeople.class,
                      OfPeople.AskPerson.class,
                      OfPeople.RemovePerson.class,
                      OfPeople.AskRemoval.class,
                      OfPeople.Remove.class,
                      OfPeople.AskLinks.class,
                      OfPeople.AskRevoking.class,
                      OfPeople.Revoke.class)),
              rows(
                  Right.CHOOSE_NEWS,
                  List.of(
                      OfOversight.TellMe.class,
                      OfOversight.AskTimetable.class,
                      OfOversight.Here.class,
                      OfOversight.HereFor.class,
                      OfOversight.HereNoMore.class)))
          .flatMap(rows -> rows.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private CoordinatorRows() {}
}
