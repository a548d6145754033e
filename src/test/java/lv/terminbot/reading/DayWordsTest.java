package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are found however they are written. */
class DayWordsTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2024, 1, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-02-15; 2024-02-15",
        "līdz 15.02.2024.; 2024-02-15",
        "15. 2. 2024; 2024-02-15",
        "līdz 15.02.; 2024-02-15",
        "līdz 15.02; 2024-02-15",
        "5.12.; 2024-12-05",
        "no 05.01. (jau bija); 2025-01-05",
        "līdz 2024. gada 15. februārim; 2024-02-15",
        "līdz 15. februārim; 2024-02-15",
        "lidz 15 februarim; 2024-02-15",
        "15 February 2025; 2025-02-15",
        "February 15, 2025; 2025-02-15",
        "feb 15; 2024-02-15",
        "29.02.; 2024-02-29",
        "šodien; 2024-01-10",
        "rīt; 2024-01-11",
        "pirmdien; 2024-01-15",
        "Wednesday; 2024-01-17",
        "pēdējās trīs dienās; 2024-01-07",
        "pēdējo 10 dienu laikā; 2023-12-31",
        "two days ago; 2024-01-08",
      })
  void aDayIsUnderstood(String written, LocalDate meant) {
    var found = DayWords.in(written, Words.shipped()).found();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().day().saidOn(TODAY)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"31.02.2024", "30.02.", "2024-13-01", "32. janvāris"})
  void aDayThatDoesNotExistIsToldApartFromNoDay(String written) {
    var found = DayWords.in(written, Words.shipped()).found();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().day().saidOn(TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3.2", "3.10", "status 12.4", "VARAM", "marts", "1.2.3"})
  void aMeasureIsNoDay(String written) {
    assertThat(DayWords.in(written, Words.shipped()).found()).isEmpty();
  }

  @Test
  void theTextIsLeftWithoutItsDays() {
    var text = "VARAM 3.2 līdz 15.02. un rīt";

    assertThat(DayWords.in(text, Words.shipped()).without(text)).isEqualTo("VARAM 3.2 līdz   un  ");
  }
}
