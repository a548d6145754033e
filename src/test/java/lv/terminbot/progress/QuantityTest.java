package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as institutions write them, with the years that they are of. */
class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 3",
        "1 200,5 | 1200.5",
        "30000.50 | 30000.50",
        "3 (2023) | 3 in 2023",
        "264 (2023) | 264 in 2023",
        "3, 2023 | 3 in 2023",
        "2023: 3 | 3 in 2023",
        "2023 – 3 | 3 in 2023",
        "2023. gadā 3 | 3 in 2023",
        "2022: 3; 2023: 5 | 3 in 2022; 5 in 2023",
        "2022: 3, 2023: 5 | 3 in 2022; 5 in 2023",
        "2022. gadā 3, 2023. gadā 5 | 3 in 2022; 5 in 2023",
        "3 (2022), 5 (2023) | 3 in 2022; 5 in 2023",
        "12 datu kopas, 3 ceļveži | 12 datu kopas; 3 ceļveži",
        "12 datu kopas un 3 ceļveži | 12 datu kopas; 3 ceļveži",
        "80 % | 80 %",
        "80% | 80 %",
        "120 % (2023) | 120 % in 2023",
        "80,5 procenti | 80.5 %",
        "30 darbinieki (2023. gads) | 30 darbinieki in 2023",
        "5 semināri 2023. gadā | 5 semināri in 2023",
        "2023. gadā: 5 semināri, 2 konferences | 5 semināri in 2023; 2 konferences in 2023",
        "Apmācīti 30 darbinieki | 30 darbinieki",
        "apmēram 45 | 45",
        "2050 dalībnieki | 2050 dalībnieki",
        "2023 | 2023",
        "-5 % | -5 %",
      })
  void areReadWithWhatIsCountedAndTheirYears(String said, String read) {
    assertThat(shown(said)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daudz",
        "nav",
        "–",
        "",
        "15.02.2024",
        "2024-02-15",
        "3. posms",
        "plkst. 14:30",
        "https://example.org/2023/15",
        "CO2",
        "1234567890123456",
        "2022.–2023. gads"
      })
  void whatIsNoNumberOfAnIndicatorIsNone(String said) {
    assertThat(Quantity.readAll(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3 (2023)", "12 datu kopas, 3 ceļveži", "80 %", "2022: 3; 2023: 5"})
  void nothingButNumbersIsToldFromASentence(String said) {
    assertThat(Quantity.isAll(said)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.1 pabeigts", "status 3.2", "uzaicini 3 cilvēkus", "Notika 3 semināri"})
  void whatMayBeAnotherRequestIsNotNothingButNumbers(String said) {
    assertThat(Quantity.isAll(said)).isFalse();
  }

  @Test
  void aPercentageIsKnownAsOne() {
    assertThat(Quantity.readAll("80 %").getFirst().isPercentage()).isTrue();
    assertThat(Quantity.readAll("80").getFirst().isPercentage()).isFalse();
  }

  private static String shown(String said) {
    return Quantity.readAll(said).stream()
        .map(
            q ->
                q.value()
                    + (q.unit().isEmpty() ? "" : " " + q.unit())
                    + q.year().map(y -> " in " + y).orElse(""))
        .collect(Collectors.joining("; "));
  }
}
