package lv.terminbot.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
  private final OfficeHours hours = new OfficeHours(Calendars.latvian(), CycleBuilder.RIGA);

  @ParameterizedTest
  @CsvSource({
    "2024-01-08T08:00, true", "2024-01-08T07:59, false", "2024-01-08T17:59, true",
    "2024-01-08T18:00, false", "2024-01-06T12:00, false", "2024-12-24T12:00, false",
    "2024-02-29T12:00, true", "2024-12-28T12:00, true"
  })
  void theOfficeIsOpenOnWorkingDaysFromEightUntilSix(LocalDateTime local, boolean open) {
    assertThat(hours.isOpen(instant(local))).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-08T12:34, 2024-01-08T12:34", "2024-01-08T03:00, 2024-01-08T08:00",
    "2024-01-08T18:00, 2024-01-09T08:00", "2024-01-05T18:01, 2024-01-08T08:00",
    "2024-03-28T18:00, 2024-04-02T08:00", "2024-10-25T20:00, 2024-10-28T08:00",
    "2024-12-31T09:00, 2025-01-02T08:00", "2024-05-03T23:59, 2024-05-07T08:00"
  })
  void whatComesAtNightWaitsForTheNextOpening(LocalDateTime local, LocalDateTime next) {
    assertThat(hours.nextOpening(instant(local))).isEqualTo(instant(next));
  }

  @Test
  void theNextOpeningIsTheFirstOpenMinuteFromThenOn() {
    var random = new Random(78);
    for (var round = 0; round < 200; round++) {
      // given
      var moment = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(1500000));

      // when
      var next = hours.nextOpening(moment);

      // then
      var naive = moment;
      while (!hours.isOpen(naive)) {
        naive = naive.plusSeconds(60);
      }
      assertThat(next).as("from %s", moment).isEqualTo(naive);
    }
  }

  @Test
  void hoursThatEndBeforeTheyBeginAreRefused() {
    assertThatThrownBy(
            () ->
                new OfficeHours(
                    Calendars.latvian(), CycleBuilder.RIGA, LocalTime.of(18, 0), LocalTime.NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(CycleBuilder.RIGA).toInstant();
  }
}
