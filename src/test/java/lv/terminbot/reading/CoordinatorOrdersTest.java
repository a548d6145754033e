package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfNudges.Whom;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.campaign.OfCycles.AskNamedCycle;
import lv.terminbot.intent.campaign.OfCycles.DateCycle;
import lv.terminbot.intent.campaign.OfExtensions.AskDecision;
import lv.terminbot.intent.campaign.OfExtensions.Shorten;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.ranking.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coordinator's order is about, once it is known which order it is. */
class CoordinatorOrdersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uzaicinājumus cikla 2025 nosūtām 5. februārī | invitation",
        "invitations of cycle 2025 go out on 5 February 2026 | invitation",
        "finalu pārcel uz 5.03.2026 | last",
        "cikla 2025 gala datums ir 5. marts | last",
        "cikla 2025 pēdējā diena 5.03.2026 | deadline",
        "pārcel termiņu uz parīt | deadline",
        "перенеси срок на послезавтра | deadline"
      })
  void theDateIsTheOneThatIsSpokenOf(String said, String date) {
    var dated = (DateCycle) order(Label.DATE_CYCLE, said);

    assertThat(dated.invitation().isPresent()).isEqualTo(date.equals("invitation"));
    assertThat(dated.deadline().isPresent()).isEqualTo(date.equals("deadline"));
    assertThat(dated.last().isPresent()).isEqualTo(date.equals("last"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pārcel termiņu par trim dienām",
        "move the deadline by two weeks",
        "перенеси срок на три дня",
        "mainām cikla datumu par divām nedēļām"
      })
  void aDateThatMovesBySoMuchIsAskedSinceItIsNotCountedFromToday(String said) {
    assertThat(order(Label.DATE_CYCLE, said)).isEqualTo(new AskNamedCycle(""));
  }

  @Test
  void anExtensionThatIsShortenedBySoMuchIsAskedToo() {
    assertThat(order(Label.SHORTEN_EXTENSION, "saīsini VAS termiņu par divām dienām"))
        .isInstanceOf(AskDecision.class);
    assertThat(order(Label.SHORTEN_EXTENSION, "saīsini VAS par trim dienām, līdz 10.02."))
        .isInstanceOfSatisfying(
            Shorten.class,
            wanted -> assertThat(wanted.until()).hasToString("Yearly[monthDay=--02-10]"));
  }

  @Test
  void ofACommitmentAllMeasuresAreAccepted() {
    assertThat(order(Label.ACCEPT_REPORT, "pieņem visus 6. apņemšanās ziņojumus"))
        .isInstanceOfSatisfying(
            OfReview.AskReview.class,
            wanted -> assertThat(wanted.measures()).containsExactlyElementsOf(ofSix()));
  }

  @Test
  void ofACommitmentAllMeasuresAreRemindedOf() {
    assertThat(nudge("pamudini 6. apņemšanās atbildīgos").measures())
        .containsExactlyElementsOf(ofSix());
    assertThat(nudge("pamudini VAS par 5.1: 6. apņemšanās gaida").measures())
        .containsExactly(new MeasureNumber("5.1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nosūti visiem, izņemot TM: rīt sapulce | TM",
        "nosūti visiem: rīt sapulce, izņemot TM | ",
        "atgādini VAS, tikai ne FM | FM",
        "atgādini visiem | "
      })
  void behindAColonNobodyIsLeftOut(String said, String code) {
    assertThat(new Exclusion(Found.in(said)).institutions())
        .isEqualTo(code == null ? List.of() : List.of(new InstitutionCode(code)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "visi 1. apņemšanās pasākumi pabeigti, izņemot vienu | true",
        "all of commitment 6 is done except the standards | true",
        "1. apņemšanās viss bez izmaiņām | false",
        "visi, izņemot pirmo, pabeigti | false",
        "6. apņemšanās pabeigta, izņemot 6.2 | false"
      })
  void whatIsLeftOutOfACommitmentIsToBeAsked(String said, boolean isLeftOut) {
    assertThat(new Exclusion(Found.in(said)).isOfACommitment()).isEqualTo(isLeftOut);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sūti nedēļas kopsavilkumu pirmdienās", "weekly summary at 9am"})
  void aSummaryWithADayOrAnHourIsAboutWhenItComes(String said) {
    assertThat(new DigestWords(Found.in(said)).summary()).isEqualTo(new OfOversight.AskTimetable());
  }

  @Test
  void aSummaryAloneIsShown() {
    assertThat(new DigestWords(Found.in("atsūti nedēļas kopsavilkumu")).summary())
        .isEqualTo(new OfOversight.AskSummary());
  }

  @Test
  void anUnknownCodeIsSaidToBeNoneButNotWhereAllIsInCapitals() {
    assertThat(unheard("uzaicini VARAM un TMM")).containsExactly("TMM");
    assertThat(unheard("UZAICINI VARAM UN TMM")).isEmpty();
  }

  private static List<MeasureNumber> ofSix() {
    return List.of("6.1", "6.2", "6.3").stream().map(MeasureNumber::new).toList();
  }

  private static OfNudges.AskNudge nudge(String said) {
    return (OfNudges.AskNudge) new NudgeWords(Found.in(said), Found.PLAN).order(Whom.NAMED);
  }

  private static List<String> unheard(String said) {
    var entities = Found.in(said);
    return new Unheard(entities)
        .of(new OrderMaker(entities, Found.PLAN).make(Label.INVITE_CONTACT).orElseThrow());
  }

  private static Intent order(Label label, String said) {
    var entities = Found.in(said);
    return new CoordinatorOrders(entities, Found.PLAN, new OrderMaker(entities, Found.PLAN))
        .make(label)
        .orElseThrow();
  }
}
