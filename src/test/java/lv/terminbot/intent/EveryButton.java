package lv.terminbot.intent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.cycle.Year;
import lv.terminbot.intent.OfWishes.Delay;
import lv.terminbot.intent.campaign.OfBroadcasts;
import lv.terminbot.intent.campaign.OfDecrees;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.KeyDateId;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Scope;
import lv.terminbot.text.Language;

/** One intent or more of each kind that a button may carry, the longest among them. */
public final class EveryButton {
  private static final PlanCode PLAN = new PlanCode("ogp-lv-2022-2025");
  private static final PlanCode LONG_PLAN = new PlanCode("a".repeat(24));
  private static final MeasureNumber NUMBER = new MeasureNumber("3.2");
  private static final MeasureNumber LONG_NUMBER = new MeasureNumber("999.99999.99999.99999");
  private static final InstitutionCode CODE = new InstitutionCode("VARAM");
  private static final InstitutionCode LONG_CODE = new InstitutionCode("Ā".repeat(15));

  private EveryButton() {}

  public static Stream<Intent> intents() {
    var fixed =
        Stream.of(
            new OfJoining.ConfirmJoin("AbC_-9"),
            new OfJoining.ConfirmJoin("x".repeat(60)),
            new OfJoining.DeclineJoin("AbC_-9"),
            new OfJoining.DeclineJoin("x".repeat(60)),
            new OfInvitations.Invite(Optional.empty()),
            new OfInvitations.Invite(Optional.of(CODE)),
            new OfInvitations.Invite(Optional.of(LONG_CODE)),
            new OfInvitations.InviteObserver(),
            new OfHelp.AskHelp(),
            new OfHelp.Talk(OfHelp.Talk.Kind.EXPLAIN_REPORT),
            new OfHelp.Reread("quick-update", -1, Optional.of(new MeasureNumber("3.2"))),
            new OfHelp.Reread("away", 7, Optional.empty()),
            new Inquiry.AskOverview(),
            new Inquiry.AskMeasure(Optional.empty(), NUMBER),
            new Inquiry.AskMeasure(Optional.of(LONG_PLAN), LONG_NUMBER),
            new Inquiry.AskHistory(new MeasureId(PLAN, NUMBER)),
            new Inquiry.AskHistory(new MeasureId(LONG_PLAN, LONG_NUMBER)),
            new Inquiry.AskCommitment(Optional.empty(), 3),
            new Inquiry.AskCommitment(Optional.of(LONG_PLAN), Integer.MAX_VALUE),
            new Inquiry.AskInstitution(CODE),
            new Inquiry.AskInstitution(LONG_CODE),
            new Inquiry.AskOwed(),
            new Inquiry.AskDeadlines(),
            new OfCalendar.AskCalendar(),
            new OfFiles.AskFiles(),
            new OfLookup.AskState(ProgressState.PARTLY_DONE, Scope.ALL),
            new OfLookup.AskState(
                ProgressState.PARTLY_DONE,
                new Scope(
                    List.of(
                        new InstitutionCode("A2345678901234"),
                        new InstitutionCode("B2345678901234")),
                    Optional.of(999))),
            new OfLookup.AskMissing(Scope.ALL),
            new OfLookup.AskMissing(new Scope(List.of(), Optional.of(3))),
            new OfLookup.AskReturned(),
            new OfLookup.AskFunding(Optional.empty(), Optional.empty()),
            new OfLookup.AskFunding(
                Optional.of(new MeasureNumber("3.2")), Optional.of(new Year.Numbered(2025))),
            new OfLookup.AskFunding(Optional.empty(), Optional.of(new Year.Ahead(-1))),
            new OfLookup.AskChanges(Optional.empty(), Scope.ALL),
            new OfLookup.AskChanges(
                Optional.of(new Day.Dated(LocalDate.of(2024, 2, 29))), Scope.ALL),
            new OfLookup.AskChanges(Optional.of(new Day.Yearly(MonthDay.of(2, 29))), Scope.ALL),
            new OfLookup.AskChanges(Optional.of(new Day.Weekday(DayOfWeek.SUNDAY)), Scope.ALL),
            new OfLookup.AskChanges(Optional.of(new Day.Ahead(-30)), Scope.ALL),
            new OfLookup.AskChanges(Optional.of(new Day.OfWeek(1, DayOfWeek.TUESDAY)), Scope.ALL),
            new OfLookup.AskChanges(Optional.of(new Day.MonthEnd(1)), Scope.ALL),
            new OfLookup.AskChanges(Optional.of(new Day.OfMonth(15)), Scope.ALL),
            new OfLookup.AskReportingCycle(),
            new OfLookup.AskKeyDate(new KeyDateId(PLAN, LocalDate.of(2024, 6, 28), 1)),
            new OfLookup.Search("atvērtie dati", OfLookup.Where.ANYWHERE),
            new OfLookup.Search("x".repeat(46), OfLookup.Where.REPORTS),
            new OfLookup.AskContacts(Optional.empty()),
            new OfLookup.AskContacts(Optional.of(new InstitutionCode("A2345678901234"))),
            new OfFiles.Order(OfFiles.Kind.XLSX, Optional.empty()),
            new OfFiles.Order(
                OfFiles.Kind.BY_INSTITUTION,
                Optional.of(
                    new CycleId(new PlanCode("a23456789012345678901234"), "a234567890123456"))),
            new OfReport.Begin(),
            new OfReport.Step(Long.MAX_VALUE, Integer.MAX_VALUE, OfReport.Move.REVIEW),
            new OfReport.Change(Long.MAX_VALUE, Integer.MAX_VALUE, "a234567890123456"),
            new OfReport.Choose(
                Long.MAX_VALUE, Integer.MAX_VALUE, "a234567890123456", "b234567890123456"),
            new OfReport.DropFile(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
            new OfReport.TakeOver(Long.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE),
            new OfReport.SubmitAll(1_704_700_800_000L),
            new OfReport.SignOff(Long.MAX_VALUE, Integer.MAX_VALUE),
            new OfReport.GiveBack(Long.MAX_VALUE, Integer.MAX_VALUE),
            new OfReport.AskFile(Long.MAX_VALUE),
            new OfReport.Withdraw(Long.MAX_VALUE),
            new OfReport.MoveTo(Long.MAX_VALUE, LONG_NUMBER),
            new OfObjections.Raise(1, Long.MAX_VALUE),
            new OfObjections.Drop(1, Long.MAX_VALUE),
            new OfObjections.Lift(Long.MAX_VALUE),
            new OfObjections.Keep(1),
            new OfObjections.Restore(1),
            new OfBroadcasts.SendBroadcast(Long.MAX_VALUE),
            new OfBroadcasts.DropBroadcast(1),
            new OfDecrees.Decree(
                Collections.nCopies(
                    OfDecrees.MOST,
                    new OfDecrees.DecreedDay(LocalDate.of(2024, 5, 24), OfDecrees.Kind.FREE))),
            new OfDecrees.ShowDecree(
                List.of(
                    new OfDecrees.DecreedDay(LocalDate.of(2024, 2, 5), OfDecrees.Kind.FREE),
                    new OfDecrees.DecreedDay(LocalDate.of(2024, 2, 10), OfDecrees.Kind.WORKING))),
            new OfDecrees.LeaveDays(),
            new OfExtensions.SendWish(),
            new OfExtensions.ForgetWish(),
            new OfLookup.AskLate(Scope.ALL),
            new OfLookup.AskSession(OfLookup.Which.NEXT),
            new OfLookup.AskPublication(),
            new OfLookup.AskWorkingDay(Optional.empty()),
            new OfReview.SendWords(Long.MAX_VALUE),
            new OfReview.Accept(Long.MAX_VALUE),
            new OfReview.AskReturn(1),
            new OfReview.AskQueue(0),
            new OfReview.AskQueue(Long.MAX_VALUE),
            new OfReview.SeeReport(Long.MAX_VALUE),
            new OfReview.AskAcceptAll(Scope.ALL),
            new OfReview.AcceptAll(
                new Scope(
                    List.of(
                        new InstitutionCode("A2345678901234"),
                        new InstitutionCode("B2345678901234")),
                    Optional.of(9999)),
                Long.MAX_VALUE),
            new OfReview.AskNote(1),
            new OfReview.NoWords(0),
            new OfReview.NoWords(7),
            new OfReport.PutFile(9, new MeasureId(PLAN, NUMBER)),
            new OfReport.PutFile(
                Long.MAX_VALUE, new MeasureId(LONG_PLAN, new MeasureNumber("3.2"))),
            OfLookup.AskChallenges.ALL,
            new OfLookup.AskChallenges(Optional.of(NUMBER), Scope.ALL),
            new OfReview.CloseChallenge(1, Scope.ALL),
            new OfReview.CloseChallenge(
                Long.MAX_VALUE,
                new Scope(List.of(new InstitutionCode("A2345678901234")), Optional.of(999))),
            new OfLanguage.ChooseLanguage(),
            new OfLanguage.SetLanguage(Language.LATVIAN),
            new OfLanguage.SetLanguage(new Language("uk")),
            new OfReport.StartUpdate(Optional.empty(), NUMBER),
            new OfReport.StartUpdate(Optional.of(LONG_PLAN), LONG_NUMBER),
            new OfWishes.AskLater(),
            new OfWishes.Seen(),
            new OfOversight.AskTimetable(),
            new OfHandOver.AskHandOver(Optional.empty()),
            new OfHandOver.AskHandOver(Optional.of(LONG_CODE)),
            new OfHandOver.MakeLink(LONG_CODE, OfHandOver.Going.LEAVES),
            new OfHandOver.RefuseHandOver(Long.MAX_VALUE),
            new OfHandOver.ApproveHandOver(Long.MAX_VALUE),
            new OfAbsence.StandIn(Long.MAX_VALUE),
            new OfAbsence.Back(),
            new OfAbsence.StayHere(),
            new OfAbsence.GoAway(
                LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), Optional.empty()),
            new OfAbsence.GoAway(
                LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), Optional.of(Long.MAX_VALUE)),
            new OfExtensions.Grant(Long.MAX_VALUE),
            new OfExtensions.GrantShown(Long.MAX_VALUE, Long.MAX_VALUE),
            new OfExtensions.DropShown(Long.MAX_VALUE, Long.MAX_VALUE),
            new OfExtensions.AskExtensions(),
            new OfExtensions.AskTakeBack(Long.MAX_VALUE),
            new OfExtensions.TakeBack(Long.MAX_VALUE),
            new OfExtensions.Refuse(7),
            new OfWishes.RemindAt(28_000_000),
            new OfWishes.SetZone("America/Argentina/ComodRivadavia"),
            new OfDelivery.SendAgain(Long.MAX_VALUE),
            new OfDelivery.SendAllAgain(Long.MAX_VALUE),
            new OfReport.Cancel());
    var drafts =
        Stream.of(0L, 1L, 16L, Long.MAX_VALUE)
            .flatMap(id -> Stream.of(0, 7, Integer.MAX_VALUE).flatMap(v -> drafts(id, v)));
    var delays = Stream.of(Delay.values()).map(OfWishes.RemindLater::new);
    var all =
        Stream.of(
                fixed,
                drafts,
                delays,
                record(),
                EveryCampaignButton.intents(),
                EveryPeopleButton.intents())
            .flatMap(s -> s)
            .toList();
    var pages =
        all.stream()
            .filter(Inquiry.class::isInstance)
            .<Intent>map(asked -> new OfAnswers.AtPage((Inquiry) asked, 0xffff));
    return Stream.concat(all.stream(), pages);
  }

  private static Stream<Intent> record() {
    var filters =
        Stream.of(
            new OfRecord.Filter.All(),
            new OfRecord.Filter.Undelivered(),
            new OfRecord.Filter.Of(LONG_CODE),
            new OfRecord.Filter.About(LONG_NUMBER),
            new OfRecord.Filter.To(Long.MAX_VALUE),
            new OfRecord.Filter.On(LocalDate.of(1969, 12, 31)),
            new OfRecord.Filter.On(LocalDate.of(2024, 1, 29)));
    return Stream.concat(
        filters.flatMap(
            f ->
                Stream.of(
                    new OfRecord.AskRecord(f, 0), new OfRecord.AskRecord(f, Integer.MAX_VALUE))),
        Stream.of(
            new OfRecord.AskMessage(12),
            new OfRecord.AskAlarms(),
            new OfRecord.OfferLink(LONG_CODE),
            new OfRecord.AskRemoval(Long.MAX_VALUE, LONG_CODE),
            new OfRecord.RemoveContact(Long.MAX_VALUE, LONG_CODE)));
  }

  private static Stream<Intent> drafts(long id, int version) {
    var states = Stream.of(ProgressState.values());
    return Stream.concat(
        Stream.of(
            new OfReport.ConfirmDraft(id, version),
            new OfReport.AskDraftState(id, version),
            new OfReport.CancelDraft(id, version),
            new OfReport.SetDraftInstitution(id, version, CODE),
            new OfReport.SetDraftInstitution(id, version, LONG_CODE)),
        states.map(state -> new OfReport.SetDraftState(id, version, state)));
  }
}
