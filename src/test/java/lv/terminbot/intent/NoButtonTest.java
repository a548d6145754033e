package lv.terminbot.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.campaign.OfBroadcasts;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfDecrees;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfWording;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Scope;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no button may carry is refused before anybody is shown it. */
class NoButtonTest {
  private static final MeasureNumber NUMBER = new MeasureNumber("3.2");
  private static final InstitutionCode CODE = new InstitutionCode("VARAM");

  @ParameterizedTest
  @MethodSource("unbuttoned")
  void whatTakesWordsOrComesFromElsewhereIsOnNoButton(Intent intent) {
    assertThatThrownBy(() -> ButtonCode.encode(intent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(intent.toString());
  }

  @Test
  void eachKindThatIsNeverOnAButtonIsTried() {
    assertThat(unbuttoned().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
        .isEqualTo(ButtonCodeTest.NEVER_ON_BUTTONS);
  }

  @Test
  void aButtonHoldsSixtyFourBytesHoweverFewLettersTheyAre() {
    var sixtyBytes = new OfLookup.Search("ā".repeat(30), OfLookup.Where.ANYWHERE);
    var seventyBytes = new OfLookup.Search("ā".repeat(35), OfLookup.Where.ANYWHERE);
    var impossible = new Day.Impossible("31.02.2024");
    var changes = new OfLookup.AskChanges(Optional.of(impossible), Scope.ALL);

    assertThat(ButtonCode.decode(ButtonCode.encode(sixtyBytes), Families.all()))
        .contains(sixtyBytes);
    assertThatThrownBy(() -> ButtonCode.encode(seventyBytes)).hasMessageContaining("does not fit");
    assertThatThrownBy(() -> ButtonCode.encode(changes)).hasMessageContaining("no button has this");
  }

  @Test
  void whatMayStandOnAButtonDoesSoOnlyAsFarAsItFits() {
    var tomorrow = Optional.<Day>of(new Day.Ahead(1));
    assertThatThrownBy(
            () ->
                ButtonCode.encode(new OfExtensions.Extend(List.of(CODE), List.of(), tomorrow, "")))
        .hasMessageContaining("no button has this");
    var day = Optional.<Day>of(new Day.Dated(LocalDate.of(2024, 2, 15)));
    assertThatThrownBy(
            () ->
                ButtonCode.encode(
                    new OfExtensions.Extend(List.of(CODE), List.of(NUMBER), day, "slimība")))
        .hasMessageContaining("does not fit");
    assertThatThrownBy(
            () ->
                ButtonCode.encode(
                    new OfNudges.AskNudge(
                        OfNudges.Whom.NAMED, List.of(CODE), List.of(NUMBER), "lūdzu")))
        .hasMessageContaining("does not fit");
    assertThatThrownBy(
            () ->
                ButtonCode.encode(
                    new OfCorrespondence.AskCoordinator(Optional.of(NUMBER), "kas jāraksta?")))
        .hasMessageContaining("no button has this");
  }

  private static Stream<Intent> unbuttoned() {
    var quick = new OfReport.QuickUpdate(NUMBER, Optional.empty(), "teksts");
    var tomorrow = new Day.Ahead(1);
    return Stream.of(
        new OfHelp.Start(),
        new OfHelp.Unclear(List.of(new Inquiry.AskOwed())),
        new OfJoining.OpenJoinLink("AbC_-9"),
        quick,
        new OfReport.Repeat(NUMBER),
        new OfReport.Likewise(NUMBER),
        new OfReport.SeveralUpdates(List.of(quick)),
        new OfReport.OneOf(List.of(NUMBER), "līgums noslēgts"),
        new OfCycles.AskNamedCycle("2022-2023"),
        new OfCycles.DateCycle(
            "2022-2023", Optional.empty(), Optional.of(tomorrow), Optional.empty()),
        new OfCycles.AskLadder("2022-2023"),
        new OfCycles.ChangeLadder("2022-2023", List.of(), Optional.empty()),
        new OfCycles.ChangeLadderText("2022-2023", "before-14", Map.of(Language.LATVIAN, "Drīz")),
        new OfOversight.Here(),
        new OfOversight.HereFor(CODE),
        new OfOversight.HereNoMore(),
        new OfWishes.RemindOn(Optional.of(tomorrow), Optional.empty()),
        new OfWishes.AskZone("Brussels"),
        new OfAbsence.Away(Optional.empty(), Optional.of(tomorrow), ""),
        new OfAbsence.AskAway(),
        new OfInvitations.InviteTo(List.of(CODE), OfInvitations.Post.HEAD),
        new OfRecord.LookUp("Jānis", List.of(), List.of(), Optional.empty()),
        new OfHelp.AskPlan(),
        new OfHelp.NotInPlan("Veselības ministrija"),
        new OfReport.StateOnly(Optional.empty(), "viss izdarīts"),
        new OfReport.InWords(OfReport.Saying.SKIP, Optional.empty()),
        new OfPeople.RemovePerson("Jānis", Optional.of(CODE)),
        new OfReport.WithdrawLast(Optional.empty()),
        new OfReport.CorrectLast(""),
        new OfReport.RestUpdates(List.of(), ProgressState.DONE),
        new OfHandOver.AskHandOverOf(List.of(new MeasureNumber("3.2")), "Ilze"),
        new OfNudges.AskPauseOf(List.of(new InstitutionCode("VID")), Optional.empty()),
        new OfReport.Correct(new MeasureNumber("3.2")),
        new OfReport.AskMove(List.of(NUMBER)),
        new OfObjections.AskToObject(List.of(CODE), List.of(NUMBER), "nav mūsu"),
        new OfExtensions.ExtendFor(
            "Ilzei",
            new OfExtensions.Extend(List.of(), List.of(NUMBER), Optional.of(tomorrow), "")),
        new OfExtensions.ExtendUntilSeveral(List.of(tomorrow)),
        new OfExtensions.Shorten(List.of(CODE), List.of(), tomorrow),
        new OfExtensions.AskDecision(OfExtensions.Decision.REFUSE, List.of(CODE), List.of(NUMBER)),
        new OfReview.AskReview(
            OfReview.Wanted.RETURN, List.of(CODE), List.of(NUMBER), Optional.empty(), "kāpēc?"),
        new OfCycles.AskNamedStep("2024", OfCycles.Step.CLOSE, Optional.empty()),
        new OfBroadcasts.AskBroadcast(List.of(), "seminārs pārcelts"),
        new OfDecrees.AskMoved(tomorrow, tomorrow),
        new OfDecrees.AskDecree(
            List.of(new OfDecrees.SaidDays(tomorrow, tomorrow, OfDecrees.Kind.FREE))),
        new OfInvitations.InviteSeveral(List.of(CODE)),
        new OfEmail.PutAddresses(List.of(new OfEmail.SaidAddress(CODE, "a@b.lv", ""))),
        new OfWording.Say("letter", "lv", "Labdien!"));
  }
}
