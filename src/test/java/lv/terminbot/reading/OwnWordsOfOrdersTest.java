package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp.Talk;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders and wishes in people's own words, by the kinds that were once misunderstood. */
class OwnWordsOfOrdersTest {
  private final Reader reader = Words.reader();
  private final PlanIndex plan = Books.shipped();

  @ParameterizedTest
  @CsvSource({
    "atgādini man vakarā, 18:00",
    "remind me after lunch, 14:00",
    "напомни мне утром, 09:00"
  })
  void aPartOfTheDayWithoutADayIsTheNextSuchHour(String said, LocalTime hour) {
    assertThat(read(said, Speaker.CONTACT))
        .isEqualTo(new OfWishes.RemindOn(Optional.empty(), Optional.of(hour)));
  }

  @Test
  void whatIsNamedAsTheReasonIsNotWhatMoreTimeIsFor() {
    assertThat(read("lūdzu pagarināt 3.2 līdz 15.02., gaidām VARAM atbildi", Speaker.CONTACT))
        .isInstanceOfSatisfying(
            OfExtensions.Extend.class,
            wish -> {
              assertThat(wish.institutions()).isEmpty();
              assertThat(wish.measures()).containsExactly(new MeasureNumber("3.2"));
              assertThat(wish.reason()).isEqualTo("gaidām VARAM atbildi");
            });
  }

  @Test
  void aDayThatWillNotBeKeptIsNotTheOneThatIsWanted() {
    assertThat(read("Līdz 5. nepabeigsim. Lūdzu pagarināt 3.2 par nedēļu.", Speaker.CONTACT))
        .isInstanceOfSatisfying(
            OfExtensions.Extend.class, wish -> assertThat(wish.until()).contains(new Day.Ahead(7)));
  }

  @Test
  void aNameInSmallLettersIsOne() {
    assertThat(read("noņem ilzei lomu vid", Speaker.COORDINATOR))
        .isEqualTo(new OfPeople.RemovePerson("ilzei", Optional.of(new InstitutionCode("VID"))));
    assertThat(Words.finder().find("martam viss gatavs, strādājam pie ievada", plan).found())
        .noneMatch(e -> e.value().toString().startsWith("Name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vai mans rīta teksts aizgāja | ALREADY_SENT",
        "vai atskaiti varēs labot arī pēc termiņa? | HOW_TO_UNDO",
        "nejauši nospiedu, piedod | WRONG_CHAT",
        "vai vari rakstīt man tikai no rītiem? | STOP",
        "Agrāk te bija Ilze, tagad es. Pārrakstiet viņas pasākumus uz mani. | HOW_TO_JOIN"
      })
  void whatPeopleAskOfTheProcessIsAnswered(String said, Talk.Kind kind) {
    assertThat(read(said, Speaker.CONTACT)).isEqualTo(new Talk(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pēdējais atgādinājums lai iet 1. februārī, nevis 5.",
        "if they stay silent three days before the deadline, copy in their boss. Can you set that?"
      })
  void theScheduleOfRemindersIsChanged(String said) {
    assertThat(read(said, Speaker.COORDINATOR)).isInstanceOf(OfCycles.AskLadder.class);
  }

  private Intent read(String said, Speaker speaker) {
    return reader.read(said, plan, speaker).intent();
  }
}
