package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reminders of a cycle go to those, and at the times, that its plan says. */
class OwnLadderTest {
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;

  @BeforeEach
  void whoHasBegunIsRemindedAWeekBefore() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    var ladder =
        """
            deadline: 2024-02-05
            reminders:
              at: "09:00"
              ladder:
                - { code: begun, after: deadline, days: -7, to: [drafting] }
        """;
    Files.writeString(
        plans.resolve("plan.yaml"), plan.replace("    deadline: 2024-02-05\n", ladder));
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    bot.someone(Bot.ANNA).says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void onlyWhoHasBegunHearsOfItAndOnlyOfWhatWasBegun() {
    var begun = bot.contactOf("TM");
    var silent = bot.contactOf("TM");
    begun.says("atskaite 3.2");
    begun.taps("🔵 procesā");

    bot.itIs("2024-01-29T09:00");

    assertThat(begun.lastShown()).contains("vēl 7 dienas", "3.2").doesNotContain("3.1");
    assertThat(silent.shown()).isEmpty();
  }

  @Test
  void whileNoReminderIsComingAPauseSaysSo() {
    bot.itIs("2024-03-04T10:00");

    assertThat(bot.someone(Bot.ANNA).says("pauze")).contains("atgādinājumi nav gaidāmi");
  }
}
