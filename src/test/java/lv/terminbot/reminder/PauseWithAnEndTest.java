package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.LeversCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pause that somebody ends in advance: it goes on by itself. */
class PauseWithAnEndTest extends LeversCase {

  @Test
  void whatIsMissedMeanwhileIsToldOnceWhenTheDayHasCome() {
    var contact = bot().contactOf("VARAM");
    assertThat(anna.says("aptur atgādinājumus līdz 24.01."))
        .contains("Apturēt sūtīšanu", "beigsies pati", "24.01.2024");
    assertThat(anna.taps("Apturēt sūtīšanu")).contains("apturēta", "24.01.2024");

    bot().itIs("2024-01-22T09:00");
    assertThat(contact.shown()).isEmpty();
    assertThat(otto.says("status")).contains("Sūtīšana ir apturēta", "beigsies pati");

    bot().itIs("2024-01-24T09:00");
    bot().itIs("2024-01-24T09:01");
    bot().itIs("2024-01-24T09:02");

    assertThat(contact.texts()).filteredOn(text -> text.contains("Atgādinām")).hasSize(1);
    assertThat(otto.says("turpini")).contains("nav apturēta");
    assertThat(anna.says("pauze")).contains("Apturēt sūtīšanu");
    assertThat(anna.taps("Apturēt sūtīšanu")).as("after one that has ended").contains("apturēta");
  }

  @Test
  void whoLetsItGoOnBeforeTheEndEndsIt() {
    anna.says("aptur atgādinājumus līdz 24.01.");
    anna.taps("Apturēt sūtīšanu");

    otto.says("turpini");
    assertThat(otto.taps("Turpināt sūtīšanu")).contains("turpinās");

    assertThat(bot().count("pause", "ended_at is null")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "nesūti šodien nevienu atgādinājumu, 11.01.2024",
    "pauzē visu uz nedēļu, 17.01.2024",
    "pause the campaign until 22 January, 22.01.2024"
  })
  void theEndIsShownBeforeItBegins(String words, String end) {
    assertThat(anna.says(words)).contains("Apturēt sūtīšanu", end);
    assertThat(bot().count("pause", "ended_at is null")).isZero();
  }
}
