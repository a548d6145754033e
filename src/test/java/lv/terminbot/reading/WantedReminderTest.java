package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.OfWishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody wants to be reminded, in words of their own. */
class WantedReminderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "atgādini rīt ap 6 | 18:00",
        "remind me tomorrow at 6 | 18:00",
        "напомни завтра в 6 | 18:00",
        "atgādini rīt no rīta ap 6 | 06:00",
        "atgādini rīt 6:00 | 06:00",
        "atgādini rīt ap 9 | 09:00",
        "atgādini rītvakar ap 8 | 20:00",
        "atgādini rītvakar ap astoņiem | 20:00",
        "atgādini rīt, pēc pusdienām | 14:00",
        "atgādini rītdien ... pēc pusdienām | 14:00",
        "rīt, kad būšu klāt, atgādini 14:00 | 14:00",
        "atgādini rīt, kad būšu klāt, 14:00 | 14:00",
        "šodien nevaru, atgādini rīt no rīta | 09:00"
      })
  void theHourOfTomorrowIsTheOneThatIsMeant(String said, LocalTime hour) {
    assertThat(order(said))
        .isInstanceOfSatisfying(
            OfWishes.RemindOn.class,
            wish -> {
              assertThat(wish.day()).contains(new Day.Ahead(1));
              assertThat(wish.at()).contains(hour);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "atgādini rīt",
        "šodien nevaru. Atgādini. Rīt",
        "atgādini rīt, jo šodien man ir sapulce, un tā ir pēc pusdienām",
        "atgādini rīt, ja var, tad pusdienlaikā"
      })
  void whereNoHourIsSaidOfTheDayNoneIsTaken(String said) {
    assertThat(order(said))
        .isInstanceOfSatisfying(OfWishes.RemindOn.class, wish -> assertThat(wish.at()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"atgādini, lūdzu! Piektdien var", "šodien nē, piektdien atgādini"})
  void theDayBesideTheWishCounts(String said) {
    assertThat(order(said))
        .isInstanceOfSatisfying(
            OfWishes.RemindOn.class,
            wish -> assertThat(wish.day()).contains(new Day.Weekday(DayOfWeek.FRIDAY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"atgādini pēc stundas", "remind me in an hour", "через час напомни, пожалуйста"})
  void anHourFromNowIsSoon(String said) {
    assertThat(order(said)).isEqualTo(new OfWishes.RemindLater(OfWishes.Delay.HOUR));
  }

  @Test
  void aDayCountedBackFromAnotherIsAsked() {
    assertThat(order("remind me a day before the deadline")).isEqualTo(new OfWishes.AskLater());
  }

  @Test
  void whatIsNotTakenUpIsSaidBesideIt() {
    assertThat(unheard("atgādini rīt par 6. apņemšanos")).containsExactly("6. apņemšanos");
    assertThat(unheard("remind me tomorrow about commitment 6")).containsExactly("commitment 6");
    assertThat(unheard("remind me tomorrow about 6.1–6.3")).isEmpty();
  }

  private static List<String> unheard(String said) {
    return new Unheard(Found.in(said)).of(order(said));
  }

  private static OfWishes order(String said) {
    return new WantedReminder(Found.in(said)).order(List.of());
  }
}
