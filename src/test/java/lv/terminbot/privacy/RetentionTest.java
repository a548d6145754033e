package lv.terminbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody needs any more goes at night, so that nothing grows without end. */
class RetentionTest {
  private static final String NIGHTS_LATER = "2024-02-15T04:00";
  private static final String YEARS_LATER = "2026-04-15T04:00";
  private static final String OF_REMINDERS =
      " and exists (select 1 from reminder r where r.outgoing = outbox.id)";

  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aContactAndACoordinator() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatWasShownAndNeverConfirmedIsNotKept() {
    anna.says("paziņo visiem: seminārs, kas nenotiks");
    var send = anna.codeOf("✅ Nosūtīt");
    anna.says("paziņo visiem: seminārs, kas atcelts");
    anna.says("nē");
    anna.says("pamudini TM");
    anna.says("pārcel cikla termiņu uz 12.02.");
    dace.says("3.1 nav mūsu pasākums");
    for (var table : new String[] {"broadcast", "nudge", "cycle_proposal", "objection"}) {
      assertThat(bot.count(table, "1 = 1")).as(table).isPositive();
    }

    bot.itIs(NIGHTS_LATER);

    for (var table :
        new String[] {"broadcast", "nudge", "nudge_recipient", "cycle_proposal", "objection"}) {
      assertThat(bot.count(table, "1 = 1")).as(table).isZero();
    }
    assertThat(anna.forges(send)).contains("vairs");
    assertThat(dace.texts()).noneMatch(text -> text.contains("nenotiks"));
  }

  @Test
  void whatWasConfirmedStays() {
    anna.says("paziņo visiem: seminārs notiks");
    anna.taps("✅ Nosūtīt");
    anna.says("pamudini TM");
    anna.taps("Sūtīt");
    dace.says("3.1 nav mūsu pasākums");
    dace.taps("✅ Jā, nodot");

    bot.itIs(NIGHTS_LATER);

    assertThat(bot.count("broadcast", "state = 'sent'")).isEqualTo(1);
    assertThat(bot.count("nudge", "1 = 1")).isEqualTo(1);
    assertThat(bot.count("objection", "state = 'raised'")).isEqualTo(1);
  }

  @Test
  void anAnswerBegunToAQuestionIsNotKept() {
    dace.says("jautājums koordinatoram: vai vajag pielikumu?");
    dace.taps(dace.buttons().getFirst());
    bot.quiet();
    anna.taps("✍️ Atbildēt");
    assertThat(bot.count("awaited_answer", "1 = 1")).isEqualTo(1);

    bot.itIs(NIGHTS_LATER);

    assertThat(bot.count("awaited_answer", "1 = 1")).isZero();
  }

  @Test
  void messagesGoOnceTheirTimeIsOverAndTheRecordOfRemindersStays() {
    bot.itIs("2024-01-22T09:00");
    anna.says("paziņo visiem: seminārs notiks");
    anna.taps("✅ Nosūtīt");
    anna.says("grafiks");
    bot.quiet();
    var reminders = bot.count("reminder", "outcome = 'told'");
    assertThat(reminders).isPositive();
    assertThat(bot.count("outbox", "slot is not null")).isPositive();

    bot.itIs("2026-04-14T04:00");

    var before = "queued_at < " + Bot.instant("2024-03-01T00:00").toEpochMilli();
    assertThat(bot.count("outbox", before + " and urgency = 'reply'")).isZero();
    assertThat(bot.count("outbox", before)).isEqualTo(bot.count("outbox", before + OF_REMINDERS));
    assertThat(bot.count("reminder", "outcome = 'told' and decided_at < 1709244000000"))
        .isGreaterThanOrEqualTo(reminders);
    assertThat(bot.count("outbox", before + " and words is not null")).isZero();
  }

  @Test
  void whatOnlySaysThatADayIsDoneGoesAndNoDigestComesTwice() {
    bot.itIs("2024-01-11T04:00");
    bot.itIs("2024-01-11T17:00");
    bot.itIs("2024-01-22T09:00");
    assertThat(bot.count("reminded_day", "1 = 1")).isPositive();
    var digests = bot.count("edition", "1 = 1");
    assertThat(digests).isPositive();

    bot.itIs("2024-04-06T04:00");
    bot.itIs("2024-04-07T04:00");

    assertThat(bot.column("day", "retention", "1 = 1"))
        .containsExactlyInAnyOrder("2024-04-06", "2024-04-07");
    assertThat(bot.count("reminded_day", "day < '2024-02-20'")).isZero();
    assertThat(bot.count("edition", "day < '2024-02-20'")).isLessThanOrEqualTo(2);
  }

  @Test
  void whoCouldNotBeReachedAndCameBackIsNotNotedForEver() {
    var other = bot.contactOf("VARAM");
    for (var id : List.of(dace.id(), other.id())) {
      bot.telegram().update(RawUpdates.membership(id, id, "kicked"));
    }
    bot.quiet();
    bot.telegram().update(RawUpdates.membership(dace.id(), dace.id(), "member"));
    dace.says("/start");
    assertThat(bot.count("unreached", "1 = 1")).isEqualTo(2);

    bot.itIs("2024-04-06T04:00");

    assertThat(bot.column("person", "unreached", "1 = 1"))
        .as("of whoever is still away it is told why")
        .containsExactly(Long.toString(other.id()));
  }

  @Test
  void nobodyStandsForSomebodyOfWhomNothingIsLeftAndNoNumberIsGivenTwice() {
    for (var i = 0; i < 3; i++) {
      comesAndGoes();
    }
    assertThat(bot.count("person", "id < 0")).isEqualTo(3);

    bot.itIs(YEARS_LATER);

    assertThat(bot.column("id", "person", "id < 0")).containsExactly("-3");
    assertThat(bot.count("idle_link", "1 = 1")).isZero();
    comesAndGoes();
    assertThat(bot.column("id", "person", "id < 0")).containsExactlyInAnyOrder("-3", "-4");
  }

  private void comesAndGoes() {
    var somebody = bot.stranger();
    somebody.joins("VARAM");
    somebody.says("/deleteme");
    somebody.taps("Jā, dzēst");
    bot.quiet();
  }
}
