package lv.terminbot.reading.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.reading.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which messages an example stands for. */
class ExampleVariationsTest {
  private static final int MANY = 300;
  private static final Map<String, List<String>> SLOTS =
      Map.of(
          "and.lv", List.of(" un "),
          "day.lv", List.of("rīt", "piektdien"),
          "day.en", List.of("tomorrow"),
          "around-question.lv", List.of("sakiet, *?"));
  private final ActionPlan plan =
      Books.plan(
          Books.PLAN,
          LocalDate.of(2022, 1, 1),
          List.of(
              Books.measure("3.1", "Sadarbības partneri", "Partners"),
              Books.measure("5.1", "Atvērtie dati", "Open data")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          lv ; {measure} pabeigts          ; [35][.,]1 pabeigts
          lv ; {measures} kavējas          ; [35][.,]1( un [35][.,]1){1,2} kavējas
          lv ; {commitment}. apņemšanās    ; [35]. apņemšanās
          lv ; atskaite {day}              ; atskaite (rīt|piektdien)
          en ; report {day}                ; report tomorrow
          ru ; кто {institution}           ; кто (VK|VAS|TM|FM|VID|VARAM)
          ru ; что с {topic}               ; что с (Sadarbības( partneri)?|partneri|Atvērtie( dati)?|dati)
          en ; what about {topic}          ; what about (Partners|Open( data)?|data)
          """)
  void eachSlotIsFilledWithWhatThePlanOrTheListNames(String language, String text, String message) {
    assertThat(plain(text, language)).allMatch(one -> one.matches(message), message);
  }

  @Test
  void aSlotThatNothingFillsIsAFaultOfTheBuild() {
    assertThatThrownBy(() -> made("отчёт {day}", "ru"))
        .hasMessage("{day} stands in an example in “ru”, and slots.properties has nothing for it");
  }

  @Test
  void anInstitutionIsNamedByItsCodeAndByItsName() {
    assertThat(plain("{institution}?", "lv")).contains("TM?", "Tieslietu ministrija?");
    assertThat(plain("{institution}?", "en")).contains("TM?", "Ministry of Justice?");
  }

  @Test
  void someAreMadeOnceMoreWithATypingErrorInALongWord() {
    var second = seconds("kad būs atskaite?");

    assertThat(second).hasSizeBetween(MANY / 5, MANY / 2);
    assertThat(second)
        .allMatch(text -> text.startsWith("kad būs a"))
        .noneMatch(text -> text.startsWith("kad būs atskaite"))
        .anyMatch(text -> text.endsWith("?"))
        .anyMatch(text -> !text.endsWith("?"))
        .anyMatch(text -> text.contains("atskaiite") || text.contains("attskaite"))
        .anyMatch(text -> text.replace("?", "").length() == "kad būs atskait".length())
        .anyMatch(text -> text.contains("asktaite") || text.contains("atskiate"));
  }

  @Test
  void someAreMadeOnceMoreAsAPolitePersonAsks() {
    var polite =
        made("kad būs atskaite?", "lv").stream()
            .flatMap(List::stream)
            .filter(message -> message.startsWith("sakiet"))
            .toList();

    assertThat(polite).hasSizeBetween(MANY / 8, MANY / 2);
    assertThat(polite).containsOnly("sakiet, kad būs atskaite?");
  }

  @Test
  void numbersAndShortWordsAreNotMisspelt() {
    assertThat(seconds("kas 12345 jums")).containsOnly("kas 12345 jums");
  }

  @Test
  void theSameExamplesMakeTheSameMessages() {
    assertThat(made("{measure} atskaite {day}", "lv"))
        .isEqualTo(made("{measure} atskaite {day}", "lv"));
  }

  @Test
  void anExampleMakesTheSameMessagesWhateverStandsBeforeIt() {
    var example = new Example(Label.ASK_MINE, "lv", "{measure} atskaite {day}");
    var other = new ExampleVariations(SLOTS, List.of(plan), 1);
    other.of(new Example(Label.ASK_MINE, "lv", "vai {measure} ir mans {day}"));

    assertThat(other.of(example))
        .isEqualTo(new ExampleVariations(SLOTS, List.of(plan), 1).of(example));
  }

  private List<String> plain(String text, String language) {
    return made(text, language).stream().map(List::getFirst).toList();
  }

  private List<String> seconds(String text) {
    return made(text, "lv").stream()
        .flatMap(messages -> messages.stream().skip(1))
        .filter(message -> !message.startsWith("sakiet"))
        .toList();
  }

  private List<List<String>> made(String text, String language) {
    return IntStream.range(0, MANY)
        .mapToObj(draw -> new ExampleVariations(SLOTS, List.of(plan), draw))
        .map(variations -> variations.of(new Example(Label.ASK_MINE, language, text)))
        .toList();
  }
}
