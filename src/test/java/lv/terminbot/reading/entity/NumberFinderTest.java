package lv.terminbot.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.Books;
import lv.terminbot.reading.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers stand for: measures, commitments, hours, and what is none of these. */
class NumberFinderTest {
  private static final PlanIndex SHIPPED = Books.shipped();
  private static final EntityFinder FINDER = Words.finder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no 6.1 līdz 6.3",
        "6.1 - 6.3",
        "6.1.–6.3.",
        "6.1 to 6.3",
        "6.1 līdz 6.3 pabeigti",
        "6.1 до 6.3"
      })
  void ofARangeThoseBetweenAreMeantToo(String said) {
    assertThat(measures(said)).containsExactly("6.1", "6.2", "6.3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.2–5.3 | 5.2, 5.3",
        "no 5,2 līdz 5,3 | 5.2, 5.3",
        "6.3-6.1 | 6.3, 6.1",
        "6.1-5.3 | 6.1, 5.3",
        "6.1 un 6.3 | 6.1, 6.3",
        "6.1 bet arī 6.3 | 6.1, 6.3"
      })
  void nothingIsMeantBetweenWhatIsNoRange(String said, String meant) {
    assertThat(measures(said)).containsExactly(meant.split(", "));
  }

  @Test
  void aCommitmentOfManyMeasuresHasRangesAndNoDays() {
    // given
    var many = plan("1.1", "1.2", "1.9", "1.10");

    // then
    assertThat(FINDER.find("1.1-1.10 procesā", many).measures()).hasSize(4);
    assertThat(FINDER.find("1.1-1.11", many).days()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 1 procesā | 1.1",
        "5 2 vēl procesā | 5.2",
        "trīs punkts divi | 3.2",
        "5.1 punkts | 5.1",
        "point 5.1 of the plan | 5.1",
        "3.1.2024 | ",
        "5 2 semināri | ",
        "rīkojuma 5.1. apakšpunkts | ",
        "point 5.1 of the order | ",
        "+3.1 | ",
        "#3.1 | "
      })
  void aMeasureIsHeardAsItIsWritten(String said, String meant) {
    assertThat(measures(said)).isEqualTo(Stream.ofNullable(meant).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "visi 5 | 5",
        "viss izpildīts pie 5 | 5",
        "sestais viss procesā | 6",
        "un par sesto? | 6",
        "apņemšanās nr. 3 | 3",
        "ap 3. apņemšanos | 3",
        "līdz 5. apņemšanās | 5",
        "5 | 5"
      })
  void aCommitmentIsHeardAsItIsSpoken(String said, int meant) {
    assertThat(FINDER.find(said, SHIPPED).commitments()).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ap 3pm | 15:00",
        "at 3 pm on Friday | 15:00",
        "meet at 9am | 09:00",
        "12am | 00:00",
        "12 pm | 12:00",
        "rīt 15h | 15:00",
        "sēde 09.30 | 09:30",
        "plkst. 14.30 | 14:30",
        "plkst 3 | 03:00",
        "pulksten 22 | 22:00",
        "rīt 8:05 | 08:05"
      })
  void anHourIsHeardAsItIsWritten(String said, LocalTime meant) {
    assertThat(FINDER.find(said, SHIPPED).time()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25h", "30pm", "plkst 14.75", "plkst 31", "9.45", "rezultāts 3:102"})
  void whatIsNoHourOfADayIsNone(String said) {
    assertThat(FINDER.find(said, SHIPPED).time()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kā iet ar 3? | true",
        "3 pabeigts | true",
        "3 vēl procesā | true",
        "3: notika seminārs | true",
        "'2 pabeigts\n3 – notika' | true",
        "3 semināri notika | false",
        "'Sveiki 3\npabeigts ir' | false",
        "'runājām par daudz ko citu un sanāca 3' | false",
        "būs līdz 3 | false",
        "sākot no 3 | false",
        "tiekamies plkst. 3 | false",
        "notika 3: tā | false"
      })
  void aWholeNumberIsAMeasureWhereSomethingIsSaidOfIt(String said, boolean isMeasure) {
    var numbers = FINDER.find(said, plan("2", "3", "4")).measures();

    assertThat(numbers.contains(new MeasureNumber("3"))).isEqualTo(isMeasure);
  }

  @Test
  void anEmptyPlanHasNoSignedNumbers() {
    assertThat(FINDER.find("+3.1", PlanIndex.of(List.of())).measures()).hasSize(1);
  }

  private static List<String> measures(String said) {
    return FINDER.find(said, SHIPPED).measures().stream().map(MeasureNumber::value).toList();
  }

  private static PlanIndex plan(String... numbers) {
    var measures =
        Stream.of(numbers).map(number -> Books.measure(number, "Pieeja", "Approach")).toList();
    return PlanIndex.of(List.of(Books.plan(Books.PLAN, LocalDate.of(2022, 1, 1), measures)));
  }
}
