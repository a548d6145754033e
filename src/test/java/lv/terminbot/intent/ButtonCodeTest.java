package lv.terminbot.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.campaign.OfBroadcasts;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfDecrees;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfWording;
import lv.terminbot.plan.MeasureNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ButtonCodeTest {
  private static final MeasureNumber NUMBER = new MeasureNumber("3.2");
  static final Set<Class<?>> NEVER_ON_BUTTONS =
      Set.of(
          OfHelp.Start.class,
          OfJoining.OpenJoinLink.class,
          OfReport.QuickUpdate.class,
          OfReport.Repeat.class,
          OfReport.Likewise.class,
          OfReport.OneOf.class,
          OfReport.SeveralUpdates.class,
          OfCycles.AskNamedCycle.class,
          OfCycles.DateCycle.class,
          OfCycles.AskLadder.class,
          OfCycles.ChangeLadder.class,
          OfCycles.ChangeLadderText.class,
          OfOversight.Here.class,
          OfOversight.HereFor.class,
          OfOversight.HereNoMore.class,
          OfWishes.RemindOn.class,
          OfWishes.AskZone.class,
          OfExtensions.ExtendFor.class,
          OfExtensions.ExtendUntilSeveral.class,
          OfAbsence.Away.class,
          OfAbsence.AskAway.class,
          OfInvitations.InviteTo.class,
          OfRecord.LookUp.class,
          OfHelp.Unclear.class,
          OfHelp.AskPlan.class,
          OfHelp.NotInPlan.class,
          OfReport.StateOnly.class,
          OfReport.InWords.class,
          OfReport.WithdrawLast.class,
          OfPeople.RemovePerson.class,
          OfReport.CorrectLast.class,
          OfReport.RestUpdates.class,
          OfHandOver.AskHandOverOf.class,
          OfNudges.AskPauseOf.class,
          OfReport.Correct.class,
          OfReport.AskMove.class,
          OfObjections.AskToObject.class,
          OfExtensions.AskDecision.class,
          OfExtensions.Shorten.class,
          OfReview.AskReview.class,
          OfCycles.AskNamedStep.class,
          OfBroadcasts.AskBroadcast.class,
          OfDecrees.AskDecree.class,
          OfDecrees.AskMoved.class,
          OfInvitations.InviteSeveral.class,
          OfEmail.PutAddresses.class,
          OfWording.Say.class);

  @ParameterizedTest
  @MethodSource("lv.terminbot.intent.EveryButton#intents")
  void whatAButtonWasMadeForComesBack(Intent intent) {
    // when
    var code = ButtonCode.encode(intent);

    // then
    assertThat(code.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 64);
    assertThat(ButtonCode.decode(code, Families.all())).contains(intent);
  }

  @Test
  void everyKindOfIntentIsTriedOrNeverOnAButton() {
    var kinds = EveryButton.intents().map(Object::getClass).collect(Collectors.<Class<?>>toSet());
    kinds.addAll(NEVER_ON_BUTTONS);

    assertThat(kinds).containsAll(kinds().toList());
  }

  /** All records of the room that are an intent, of whatever family. */
  private static Stream<Class<?>> kinds() {
    return new ClassFileImporter()
        .importPackagesOf(Intent.class).stream()
            .filter(type -> type.isAssignableTo(Intent.class) && type.isRecord())
            .map(JavaClass::reflect);
  }

  @Test
  void noTwoIntentsShareACode() {
    var codes = EveryButton.intents().map(ButtonCode::encode).toList();

    assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
  }

  @ParameterizedTest
  @MethodSource("lv.terminbot.intent.EveryButton#intents")
  void noCodeMeansSomethingToTwoFamilies(Intent intent) {
    var code = ButtonCode.encode(intent);

    assertThat(Families.all())
        .filteredOn(family -> ButtonCode.decode(code, List.of(family)).isPresent())
        .containsExactly(intent.family());
  }

  @Test
  void whatIsNeverOnAButtonIsRefused() {
    var update = new OfReport.QuickUpdate(NUMBER, Optional.empty(), "teksts");

    assertThatThrownBy(() -> ButtonCode.encode(update))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ButtonCode.encode(new OfJoining.ConfirmJoin("a".repeat(61))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ButtonCode.encode(new OfReport.ConfirmDraft(-1, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
