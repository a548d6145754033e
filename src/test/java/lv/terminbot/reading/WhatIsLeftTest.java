package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfReport.SeveralUpdates;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says of what is left, of what was planned once, and of words yet to come. */
class WhatIsLeftTest {
  private final Reader reader = Words.reader();
  private final PlanIndex plan = Books.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.3 – darbs norit atbilstoši plānam; no 12 datu kopām publicētas 9, atlikušās trīs līdz"
            + " vasarai | IN_PROGRESS",
        "По 5.3 сделали: открыли два набора данных по налогам, остальное в работе. | PARTLY_DONE",
        "6.1 pabeigta metodika četrās pašvaldībās, pārējās to ieviesīs rudenī | PARTLY_DONE"
      })
  void theRestOfWhatIsToldOfAMeasureIsNoOtherMeasure(String words, ProgressState state) {
    var update = update(words);

    assertThat(update.state()).contains(state);
  }

  @Test
  void theRestBehindABareStateIsOfTheOtherMeasures() {
    var wanted = reader.read("3.2 pabeigts, pārējie procesā", plan, Speaker.CONTACT).intent();

    assertThat(wanted.getClass().getSimpleName()).isEqualTo("RestUpdates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.1 vadlīniju projekts ir saskaņots, tāpēc par pabeigtu to pagaidām nesauktu",
        "6.1 projekts ir saskaņots, bet kā izpildītu vēl neuzskatām"
      })
  void whatIsNotCalledDoneIsNotDone(String words) {
    assertThat(update(words).state()).isNotEqualTo(Optional.of(ProgressState.DONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.3 ieviešana ir aizkavējusies, noteikumu izstrāde prasīja ilgāk, nekā sākotnēji plānots",
        "5.2 izpildīts: notika kampaņa, un vairāk nekas nebija plānots",
        "5.2 delayed: it took longer, than was originally planned"
      })
  void whatWasPlannedOnceIsNoNextStep(String words) {
    assertThat(update(words).answers()).doesNotContainKey("next");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nākamais solis 3.2. ietvaros: iedzīvotāju apspriede. | next | iedzīvotāju apspriede.",
        "Добавьте к 5.3 трудности: налоговая тайна. | challenges | налоговая тайна.",
        "Pierakstiet pie 3.2, ka lielākā ķibele ir naudas trūkums | challenges | naudas trūkums"
      })
  void aPartIsAnnouncedWhereverItsMeasureStands(String words, String part, String told) {
    var update = update(words);

    assertThat(update.answers()).isEqualTo(Map.of(part, told));
    assertThat(update.text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pieliec pie 5.2 kā pierādījumu https://data.gov.lv/lv/showcase",
        "Pievieno 5.2 saiti https://data.gov.lv/lv/showcase",
        "5.2 evidence https://data.gov.lv/lv/showcase"
      })
  void anAddressIsKeptWholeWhateverAnnouncesIt(String words) {
    assertThat(update(words).answers())
        .containsEntry("evidence", "https://data.gov.lv/lv/showcase");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.1 — projekts ir gatavs. Vēl nav apstiprināts, tas būs martā. Pagaidām procesā. |"
            + " IN_PROGRESS",
        "5.1 ✅ semināri notika, vēl trūkst video, būs līdz maijam | PARTLY_DONE",
        "6.3: vadlīnijas ✔️, mācības ✔️, padomes – tikai 5 vietās | ",
        "6.3 ✅ | DONE"
      })
  void signsOfPartsAndAStateSaidInTheEndAreReadAsSuch(String words, ProgressState state) {
    assertThat(update(words).state()).isEqualTo(Optional.ofNullable(state));
  }

  @Test
  void wordsThatAreYetToComeAreNoWordsOfAReport() {
    var updates = several("1.1 un 1.3 procesā, tekstu pielikšu rīt");

    assertThat(updates).extracting(QuickUpdate::text).containsOnly("");
    assertThat(several("5.2 un 5.3 izpildīts, par 3.2 atrakstīšu vēlāk"))
        .extracting(u -> u.number().value())
        .containsExactly("5.2", "5.3");
  }

  @Test
  void aStateIsOfTheMeasureBeforeItThoughNoSignPartsThem() {
    assertThat(several("5.1 done 5.2 done 5.3 pusē"))
        .extracting(QuickUpdate::state)
        .containsExactly(
            Optional.of(ProgressState.DONE),
            Optional.of(ProgressState.DONE),
            Optional.of(ProgressState.PARTLY_DONE));
  }

  private QuickUpdate update(String words) {
    return (QuickUpdate) reader.read(words, plan, Speaker.CONTACT).intent();
  }

  private List<QuickUpdate> several(String words) {
    return ((SeveralUpdates) reader.read(words, plan, Speaker.CONTACT).intent()).updates();
  }
}
