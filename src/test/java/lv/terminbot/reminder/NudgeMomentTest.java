package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.LeversCase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A nudge has its moment: in office hours unless wished otherwise, and once after a crash. */
class NudgeMomentTest extends LeversCase {

  @Test
  void atNightTheNextOpeningIsTheDefault() {
    var contact = bot().contactOf("FM");
    bot().itIs("2024-01-10T20:00");

    assertThat(anna.says("pamudini FM")).contains("nav darba laiks", "11.01.2024");
    assertThat(anna.taps("Sūtīt 11.01.2024. plkst. 8.00")).contains("Tiks sūtīts");
    bot().itIs("2024-01-10T23:00");
    assertThat(contact.shown()).isEmpty();
    bot().itIs("2024-01-11T08:00");
    assertThat(contact.shown()).hasSize(1);
  }

  @Test
  void sendingAtNightIsADeliberateWish() {
    var contact = bot().contactOf("FM");
    bot().itIs("2024-01-10T20:00");
    anna.says("pamudini FM");

    anna.taps("Sūtīt tūlīt");
    bot().itIs("2024-01-10T20:01");

    assertThat(contact.shown()).hasSize(1);
  }

  @Test
  void whoLivesInAnotherZoneIsNudgedWhenTheirOfficeOpens() {
    var here = bot().contactOf("FM");
    var abroad = bot().contactOf("FM");
    abroad.says("/zone New York");
    var before = abroad.shown().size();
    bot().itIs("2024-01-10T11:00");

    anna.says("pamudini FM");
    anna.taps("Sūtīt");
    bot().itIs("2024-01-10T11:01");
    assertThat(here.shown()).hasSize(1);
    assertThat(abroad.shown()).hasSize(before);

    bot().itIs("2024-01-10T15:01");
    assertThat(here.shown()).hasSize(1);
    assertThat(abroad.shown()).hasSize(before + 1);
  }

  @Test
  void aNudgeThatACrashCutOffGoesOnWithThoseWhoAreMissing() {
    var told = bot().contactOf("VID");
    var missing = bot().contactOf("VID");
    anna.says("pamudini VID");
    anna.taps("Sūtīt");
    bot().itIs(MORNING);
    // As it would be, had the program died between the two.
    var sql = bot().bean(JdbcClient.class);
    sql.sql("delete from outbox where chat = ?").param(missing.id()).update();
    sql.sql("update nudge_recipient set fate = 'chosen', outgoing = null where person = ?")
        .param(missing.id())
        .update();
    sql.sql("update nudge set state = 'planned' where id = (select max(id) from nudge)").update();
    var before = anna.shown().size();

    bot().restart();
    bot().itIs("2024-01-10T10:05");
    bot().itIs("2024-01-10T10:06");

    assertThat(told.shown()).hasSize(1);
    assertThat(missing.shown()).hasSize(2);
    assertThat(anna.shown()).as("told anew, once").hasSize(before + 1);
    assertThat(anna.lastShown()).contains("nosūtīts: 2");
  }
}
