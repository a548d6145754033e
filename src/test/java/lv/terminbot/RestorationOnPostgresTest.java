package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.terminbot.store.Databases;
import lv.terminbot.store.Dump;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A campaign half-way on PostgreSQL, a dump, more answers, a disaster, and the dump put back by the
 * server's own tools, which tell the bot nothing.
 */
class RestorationOnPostgresTest {
  @TempDir private Path place;
  private WholeBot bot;
  private FaultyBotApi telegram;
  private long janis;

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void nothingIsRepeatedNumbersGoOnAndTheCoordinatorIsToldOnce() throws Exception {
    var settings = Databases.POSTGRESQL.settings();
    campaign(settings);
    bot.stop();
    var dump = Dump.of(settings, place.resolve("terminbot.dump"));
    bot.start();
    submits("5.2");
    submits("5.3");
    bot.itIs("2024-01-22T09:00");
    bot.stop();
    var shown = telegram.arrived().size();

    var putBack = dump.putBack();
    bot = WholeBot.goingOn(putBack, place.resolve("data"), "2024-01-23T10:00", telegram);
    bot.quiet();

    assertThat(since(shown)).as("one notice, and nobody else hears anything").hasSize(1);
    assertThat(bot.someone(Bot.ANNA).lastShown())
        .contains("Dati ir atjaunoti no kopijas", "10.01.2024. plkst. 11.00", "turpini")
        .contains("1 atgādinājuma reize", "pēc 2000");
    assertThat(bot.column("measure || ' ' || number", "progress_update", "true order by number"))
        .containsExactly("5.1 1");

    submits("5.2");
    assertThat(bot.column("number", "progress_update", "measure = '5.2'")).containsExactly("2001");

    var told = telegram.arrived().size();
    bot.restart();
    bot.itIs("2024-01-29T09:00");
    assertThat(since(told)).as("bulk waits for her").noneMatch(one -> one.chat() == janis);
    assertThat(since(told)).as("told once").noneMatch(one -> one.text().contains("atjaunoti"));

    bot.someone(Bot.ANNA).taps("Turpināt sūtīšanu");
    bot.someone(Bot.ANNA).taps("Turpināt sūtīšanu");
    bot.quiet();
    assertThat(since(told)).as("the occasion of the 29th").anyMatch(one -> one.chat() == janis);
  }

  private void campaign(Map<String, String> settings) {
    bot = WholeBot.startedOn(settings, place.resolve("data"), "2024-01-05T10:00");
    telegram = bot.telegram();
    bot.someone(Bot.ANNA).says("/start");
    janis = bot.contactOf("VARAM").id();
    bot.itIs("2024-01-08T09:00");
    submits("5.1");
    bot.itIs("2024-01-10T11:00");
  }

  private void submits(String measure) {
    var someone = bot.someone(janis);
    someone.says(measure + " procesā: noslēgts līgums ar pakalpojuma sniedzēju");
    someone.taps("✅ Apstiprināt");
    bot.quiet();
  }

  private List<Arrived> since(int shown) {
    return telegram.arrived().stream().skip(shown).filter(one -> one.messageId() > 0).toList();
  }
}
