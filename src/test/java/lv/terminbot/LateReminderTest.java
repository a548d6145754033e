package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.terminbot.wake.Alarm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be sent in time is not sent late, and nobody is told twice of it. */
class LateReminderTest {
  @TempDir private Path data;
  private WholeBot bot;
  private Someone janis;

  @BeforeEach
  void aContactBeforeTheInvitation() {
    bot = WholeBot.startedOn(Map.of(), data, "2024-01-05T10:00");
    janis = bot.contactOf("VARAM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void afterTwoDaysWithoutTelegramOneMessageComesInTheMorningWithTheTruth() {
    bot.telegram().down();
    bot.itBecomes("2024-01-08T09:00");
    itIsEvening("2024-01-08T18:01");
    bot.itBecomes("2024-01-09T08:00");
    itIsEvening("2024-01-09T18:00");
    bot.telegram().up();
    bot.itIs("2024-01-09T22:00");
    assertThat(janis.texts()).as("nothing comes at night").isEmpty();

    bot.itIs("2024-01-10T08:00");

    assertThat(janis.texts()).hasSize(1);
    assertThat(janis.lastShown()).contains("vēl 26 dienas");
    assertThat(bot.count("outbox", "state = 'dropped' and chat = " + janis.id())).isEqualTo(2);
    assertThat(bot.column("code || ' ' || outcome", "reminder", "true"))
        .containsExactly("invitation told");
  }

  /** The hours end, and what has not left by then is given up. */
  private void itIsEvening(String when) {
    bot.itBecomes(when);
    await()
        .atMost(WholeBot.PATIENCE)
        .until(
            () -> {
              bot.bean(Alarm.class).look();
              return bot.count("outbox", "state = 'queued' and chat = " + janis.id()) == 0;
            });
  }

  @Test
  void afterThreeWeeksOffOneMessageSpeaksOfTheNewestOnly() {
    bot.stop();
    bot.itWillBe("2024-01-29T21:00");
    bot.start();
    bot.itIs("2024-01-29T21:00");
    assertThat(janis.texts()).isEmpty();

    bot.itIs("2024-01-30T08:00");
    bot.itIs("2024-01-30T09:00");

    assertThat(janis.texts()).hasSize(1);
    assertThat(janis.lastShown()).contains("vēl 6 dienas");
    assertThat(bot.column("code || ' ' || outcome", "reminder", "true"))
        .containsExactly("before-7 told");
  }

  @Test
  void whoAnswersBetweenTheEveningAndTheMorningIsNotDisturbed() {
    bot.stop();
    bot.itWillBe("2024-02-12T18:30");
    bot.start();
    bot.itIs("2024-02-12T18:30");
    var mine = List.of("5.1", "5.2", "5.3", "6.1", "6.2", "6.3");
    for (var number : mine) {
      janis.says(number + " pabeigts: viss ir izdarīts");
      janis.taps("✅ Apstiprināt");
    }
    var before = janis.shown().size();

    bot.itIs("2024-02-13T08:00");

    assertThat(janis.shown()).hasSize(before);
    assertThat(bot.column("code || ' ' || outcome", "reminder", "person = " + janis.id()))
        .containsExactly("after-7 answered");
  }

  @Test
  void aWishOfOnesOwnComesBesideTheReminderOfTheDay() {
    bot.itIs("2024-01-08T09:00");
    janis.says("vēlāk");
    janis.taps("Pēc stundas (08.01.2024. plkst. 10.00)");
    var before = janis.shown().size();

    bot.itIs("2024-01-08T10:01");

    assertThat(janis.shown()).hasSize(before + 1);
    assertThat(bot.column("code || ' ' || outcome", "reminder", "true order by id"))
        .containsExactly("invitation told", "asked told");
  }

  @Test
  void whoServesTwoPlansHearsOfBothInOneMessage() throws IOException {
    bot.close();
    var plans = Files.createDirectory(data.resolve("plans"));
    var plan = CampaignScript.plan();
    Files.writeString(plans.resolve("one.yaml"), plan);
    Files.writeString(
        plans.resolve("two.yaml"),
        plan.replace("code: full", "code: other")
                .replace("Atskaite par", "Otra atskaite par")
                .stripTrailing()
            + "\n    reminders: { at: \"15:00\" }\n");
    bot =
        WholeBot.startedOn(
            Map.of("terminbot.plans", plans.toString()),
            Files.createDirectory(data.resolve("two")),
            "2024-01-05T10:00");
    janis = bot.contactOf("I01");

    bot.itIs("2024-01-08T09:00");
    bot.itIs("2024-01-08T15:00");

    assertThat(janis.texts()).hasSize(1);
    assertThat(janis.lastShown())
        .contains("Atskaite par 2022. un 2023. gadu", "Otra atskaite par 2022. un 2023. gadu");
    assertThat(bot.column("plan || ' ' || code || ' ' || outcome", "reminder", "true"))
        .containsExactlyInAnyOrder("full invitation told", "other invitation told");
  }
}
