package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say between reports. */
class EverydayTalkTest {
  private static final PlanIndex PLAN = Books.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pusdienas 12.45?",
        "kafija 10.15?",
        "kas par laiku šodien, -18",
        "šodien noskrēju 14.2 km",
        "ran 9.5 km today",
        "обед в 13.15?"
      })
  void aNumberInTalkIsNoMeasureAndNoDeadline(String said) {
    assertThat(read(said).intent()).isInstanceOf(OfHelp.Talk.class);
  }

  @Test
  void kilometresAreNoMinistry() {
    assertThat(Stream.of("noskrēju 21 km", "noskrēju 21km", "kas ir ar km").map(this::institutions))
        .containsExactly(List.of(), List.of(), List.of(new InstitutionCode("KM")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pārāk daudz ziņu, vai var retāk, teiksim reizi mēnesī",
        "par biežu rakstāt, lūdzu retāk",
        "too many messages, once a week is enough"
      })
  void whoeverWantsFewerMessagesIsToldHow(String said) {
    assertThat(read(said).intent()).isEqualTo(new OfHelp.Talk(OfHelp.Talk.Kind.STOP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kopš pagājušās reizes nekas nav mainījies nevienam no maniem",
        "nothing new on any of mine"
      })
  void nothingNewOfAnyIsSaidOfAllOfTheirs(String said) {
    assertThat(read(said).intent())
        .isEqualTo(new OfReport.InWords(OfReport.Saying.SAME, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kļūdījos – nevis 143, bet 134",
        "datums nepareizs, bija 14., nevis 13. martā",
        "typo: 54 people, not 45"
      })
  void whatIsRightIsKeptWithTheCorrection(String said) {
    assertThat(read(said).intent()).isEqualTo(new OfReport.CorrectLast(said));
  }

  @Test
  void aCorrectionThatSaysNothingHasNoWords() {
    assertThat(read("labot iesniegto").intent()).isEqualTo(new OfReport.CorrectLast(""));
  }

  @Test
  void noReminderIsSetWhereDaysAreOnlyDenied() {
    assertThat(read("Rīt man nav, parīt arī nav, aizparīt varēsim parunāt").intent())
        .isNotInstanceOf(OfWishes.RemindOn.class);
    assertThat(read("neatgādini rīt, atgādini piektdien").intent())
        .isInstanceOf(OfWishes.RemindOn.class);
  }

  @Test
  void whetherSomebodyHasJoinedInvitesNobody() {
    assertThat(asCoordinator("Vai Jānis no VARAM ir pieslēdzies?"))
        .isNotInstanceOf(OfInvitations.Invite.class);
    assertThat(asCoordinator("Vai vari uzaicināt Jāni no VARAM?"))
        .isInstanceOf(OfInvitations.Invite.class);
  }

  private static Intent asCoordinator(String said) {
    return Words.reader().read(said, PLAN, Speaker.COORDINATOR).intent();
  }

  private List<InstitutionCode> institutions(String said) {
    return Words.finder().find(said, Books.shippedWith("KM", "VAS")).institutions();
  }

  private static Reading read(String said) {
    return Words.reader().read(said, PLAN, Speaker.CONTACT);
  }
}
