package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfReport.SeveralUpdates;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as letters have them, numbers that are no measures, and what stands before a measure. */
class ListsAndNumbersTest {
  private final Reader reader = Words.reader();
  private final PlanIndex plan = Books.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nosūtu ziņas:\n"
            + "1) 3.1. pasākums – procesā, notika divas sarunas;\n"
            + "2) 3.2. pasākums – pabeigts.",
        "a) 3.1 – procesā, notika divas sarunas\nb) 3.2 – pabeigts",
        "1. 3.1 procesā, notika divas sarunas\n2. 3.2 pabeigts",
        "Our answers: 1) 3.1 in progress, notika divas sarunas; 2) 3.2 done"
      })
  void eachPointOfAListIsAReport(String said) {
    assertThat(read(said, Speaker.CONTACT))
        .isInstanceOfSatisfying(
            SeveralUpdates.class,
            several -> {
              assertThat(several.updates())
                  .extracting(u -> u.number().value())
                  .containsExactly("3.1", "3.2");
              assertThat(several.updates())
                  .extracting(u -> u.state().orElseThrow())
                  .containsExactly(ProgressState.IN_PROGRESS, ProgressState.DONE);
              assertThat(several.updates().getFirst().text()).isEqualTo("notika divas sarunas");
              assertThat(several.updates().getLast().text()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We cannot call 6.1 finished: the rules are with the councils",
        "Nevaram teikt, ka 6.1 ir pabeigts: noteikumi vēl ir domēs"
      })
  void whatDeniesBeforeTheMeasureIsKept(String said) {
    var update = update(said);

    assertThat(update.state()).isEmpty();
    assertThat(update.text()).isEqualTo(said);
  }

  @Test
  void aCountOfPeopleIsNoMeasure() {
    var update = update("We trained 2,350 teachers under 4.1, in progress");

    assertThat(update.number()).isEqualTo(new MeasureNumber("4.1"));
    assertThat(update.text()).contains("2,350 teachers");
  }

  @Test
  void anHourIsNoDayThatDoesNotExist() {
    assertThat(Words.finder().find("es esmu darbā līdz 16.00", plan).found())
        .extracting(Entity::value)
        .contains(LocalTime.of(16, 0));
  }

  @Test
  void aLanguageIsSetThoughMoreIsSaidInAnotherSentence() {
    assertThat(
            read(
                "Could you switch to English please? I do not follow these forms well enough.",
                Speaker.CONTACT))
        .isEqualTo(new OfLanguage.SetLanguage(Language.ENGLISH));
  }

  @Test
  void whomMoreTimeIsGivenMayStandFirst() {
    assertThat(read("Tieslietām dodam vēl trīs dienas par 3.2", Speaker.COORDINATOR))
        .isInstanceOfSatisfying(
            OfExtensions.Extend.class,
            wanted ->
                assertThat(wanted.institutions()).isEqualTo(List.of(new InstitutionCode("TM"))));
  }

  private QuickUpdate update(String said) {
    return (QuickUpdate) read(said, Speaker.CONTACT);
  }

  private Intent read(String said, Speaker speaker) {
    return reader.read(said, plan, speaker).intent();
  }
}
