package lv.terminbot.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.terminbot.cycle.Day;
import lv.terminbot.reading.Books;
import lv.terminbot.reading.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are found however they are written. */
class DateFinderTest {
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
        "nākamnedēļ otrdien; 2024-01-16",
        "nākamotrdien; 2024-01-16",
        "tuesday of next week; 2024-01-16",
        "вторник следующей недели; 2024-01-16",
        "otrdien nākamnedēļ; 2024-01-16",
        "next week on Tuesday; 2024-01-16",
        "Tuesday next week; 2024-01-16",
        "на следующей неделе во вторник; 2024-01-16",
        "šonedēļ ceturtdien; 2024-01-11",
        "līdz 15.; 2024-01-15",
        "until the 15th, please; 2024-01-15",
        "janvāra beigās; 2024-01-31",
        "beginning of March; 2024-03-01",
        "līdz 5. februārim; 2024-02-05",
        "līdz 9.2; 2024-02-09",
        "līdz 5.2; 2024-02-05",
      })
  void aDayIsUnderstood(String written, LocalDate meant) {
    var found = found(written);

    assertThat(found).hasSize(1);
    assertThat(((Day) found.getFirst().value()).saidOn(TODAY)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"31.02.2024", "30.02.", "2024-13-01", "32. janvāris"})
  void aDayThatDoesNotExistIsToldApartFromNoDay(String written) {
    var found = found(written);

    assertThat(found).hasSize(1);
    assertThat(((Day) found.getFirst().value()).saidOn(TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3.2",
    "3.10",
    "status 12.4",
    "VARAM",
    "1.2.3",
    "3.1–3.3",
    "līdz 45. datumam",
    "līdz 0.",
    "no 5. apņemšanās",
    "līdz 32.1",
    "līdz 7.13",
    "līdz 0.5",
    "līdz 30.2"
  })
  void aMeasureIsNoDay(String written) {
    assertThat(found(written)).noneMatch(e -> e.is(Day.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "no 5.02. līdz 9.02.; 2024-02-05; 2024-02-09",
        "10.01.–24.01.; 2024-01-10; 2024-01-24",
        "15.–26. janvārī; 2024-01-15; 2024-01-26",
        "from 22 January to 2 February; 2024-01-22; 2024-02-02",
        "nākamnedēļ; 2024-01-15; 2024-01-21",
        "no pirmdienas līdz trešdienai; 2024-01-15; 2024-01-17",
        "prom no 9.2. līdz 12.2.; 2024-02-09; 2024-02-12",
        "с 22 января по 2 февраля; 2024-01-22; 2024-02-02",
        "5.–9.2.; 2024-02-05; 2024-02-09",
        "5.–9.02.; 2024-02-05; 2024-02-09",
        "5.2-9.11; 2024-02-05; 2024-11-09",
        "10.01–24.01.2025; 2025-01-10; 2025-01-24",
        "28.12.–05.01.2025; 2024-12-28; 2025-01-05",
        "15.02.2024–20.02.2024; 2024-02-15; 2024-02-20",
        "February 5–9, 2025; 2025-02-05; 2025-02-09",
        "prom no 1.2 līdz 5.2; 2024-02-01; 2024-02-05",
        "no 22.01. līdz 5.2; 2024-01-22; 2024-02-05",
        "no 15.02.2024. līdz 5.3; 2024-02-15; 2024-03-05",
        "visu martu; 2024-03-01; 2024-03-31",
      })
  void aSpanHasAFirstAndALastDay(String written, LocalDate first, LocalDate last) {
    var days = Words.finder().find(written, Books.shipped()).days();

    assertThat(days).hasSize(2);
    assertThat(days.getFirst().saidOn(TODAY)).contains(first);
    assertThat(days.getLast().saidOn(TODAY)).contains(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22.02.–24.13.",
        "10.-45.02.",
        "nākamnedēļ, otrdien",
        "otrdien. Nākamnedēļ",
        "janvārī rīt",
        "rīt janvārī"
      })
  void whatIsNoSpanIsNotJoined(String written) {
    assertThat(Words.finder().find(written, Books.shipped()).found()).hasSizeGreaterThan(1);
  }

  private static List<Entity> found(String written) {
    return Words.finder().find(written, Books.shipped()).found().stream()
        .filter(e -> e.is(Day.class))
        .toList();
  }
}
