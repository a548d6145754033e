package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.LeversCase;
import org.junit.jupiter.api.Test;

/** A coordinator pauses everything unasked, and lets it go on. */
class PauseTest extends LeversCase {

  @Test
  void whilePausedNothingUnaskedGoesOutAndQuestionsAreAnswered() {
    var contact = bot().contactOf("VARAM");
    assertThat(anna.says("pauze")).contains("Apturēt sūtīšanu", "22.01.2024", "1 saņēmējs");
    bot().itIs("2024-01-10T10:01");
    assertThat(anna.taps("Apturēt sūtīšanu")).contains("apturēta");

    bot().itIs("2024-01-22T09:00");
    assertThat(contact.shown()).isEmpty();
    assertThat(contact.says("5.1")).contains("5.1");
    assertThat(otto.says("status")).contains("Sūtīšana ir apturēta", "10.01.2024", "Anna Bērziņa");
    assertThat(otto.says("palīdzība")).contains("Sūtīšana ir apturēta");
    assertThat(otto.says("kam nosūtīts")).contains("Sūtīšana ir apturēta");
    assertThat(contact.says("status")).doesNotContain("Sūtīšana ir apturēta");

    assertThat(otto.says("pamudini VARAM")).contains("Sūtīšana ir apturēta", "1 saņēmējs");
    otto.taps("Sūtīt");
    bot().itIs("2024-01-24T09:00");
    assertThat(contact.texts()).noneMatch(text -> text.contains("Atgādinām"));

    assertThat(otto.says("turpini")).contains("kopš 10.01.2024", "jaunākais", "1 saņēmējs");
    assertThat(otto.taps("Turpināt sūtīšanu")).contains("turpinās");
    bot().itIs("2024-01-24T09:01");
    bot().itIs("2024-01-24T09:02");

    assertThat(contact.texts()).filteredOn(text -> text.contains("Atgādinām")).hasSize(1);
    assertThat(contact.lastShown()).contains("vēl 12 dienu");
    assertThat(otto.says("turpini")).contains("nav apturēta");
  }

  @Test
  void anOldButtonNeitherPausesNorResumes() {
    anna.says("pauze");
    var pausing = anna.codeOf("Apturēt sūtīšanu");
    anna.forges(pausing);
    anna.says("turpini");
    var resuming = anna.codeOf("Turpināt sūtīšanu");
    anna.forges(resuming);

    assertThat(otto.forges(pausing)).as("asked anew").contains("Apturēt sūtīšanu");
    assertThat(bot().count("pause", "ended_at is null")).isZero();

    anna.says("pauze");
    anna.taps("Apturēt sūtīšanu");
    assertThat(otto.forges(resuming)).as("asked anew").contains("Sūtīšana ir apturēta");
    assertThat(bot().count("pause", "ended_at is null")).isEqualTo(1);
  }

  @Test
  void whoAsksForAPauseThatLastsIsToldSinceWhenAndHowItEnds() {
    anna.says("pauze");
    anna.taps("Apturēt sūtīšanu");

    assertThat(otto.says("pauze")).contains("Sūtīšana ir apturēta", "Anna Bērziņa", "turpini");
    assertThat(otto.buttons()).containsExactly("Turpināt sūtīšanu", "🏠 Sākums");
    assertThat(bot().count("pause", "ended_at is null")).isEqualTo(1);
  }

  @Test
  void wordsThatHaveWaitedForDaysAreNotSentAndTheReportSaysWhy() {
    var janis = bot().contactOf("FM");
    bot().itIs("2024-01-10T19:00");
    anna.says("pamudini FM: lūdzu līdz rītvakaram");
    anna.taps("Sūtīt 11.01.2024. plkst. 8.00");
    anna.says("pauze");
    anna.taps("Apturēt sūtīšanu");

    bot().itIs("2024-01-15T10:00");
    anna.says("turpini");
    anna.taps("Turpināt sūtīšanu");
    bot().itIs("2024-01-15T10:01");
    bot().itIs("2024-01-15T10:02");

    assertThat(janis.texts()).noneMatch(text -> text.contains("rītvakaram"));
    assertThat(anna.texts()).anyMatch(text -> text.contains("par vēlu, netika sūtīts: 1"));
  }
}
