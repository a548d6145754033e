package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a session of the monitoring council is announced to, and with what. */
class AnnouncementTest {
  private static final String SESSION = "Plāna uzraudzības padomes sēde";
  @TempDir private Path data;
  @TempDir private Path plans;
  private String plan = "";
  private Bot bot;
  private Someone anna;
  private Someone dace;
  private Someone janis;

  @BeforeEach
  void theDayBeforeTheAnnouncement() throws IOException {
    plan = Files.readString(Path.of("config", "plans", "ogp-lv-2022-2025.yaml"));
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aSessionIsAnnouncedWithItsHoursAndAgenda() throws IOException {
    begins(plan);

    bot.itIs("2023-11-24T10:00");

    assertThat(dace.lastShown())
        .contains("📣 <b>" + SESSION + "</b>", "(pēc 7 dienām)", "Plkst. 10.00–12.00")
        .contains("Darba kārtība: 1) aktuālais");
    assertThat(anna.lastShown()).contains(SESSION);
  }

  @Test
  void aSessionThatIsCalledOffIsFreeTimeAgainAtItsHours() throws IOException {
    begins(plan);
    bot.itIs("2023-11-24T10:00");
    bot.stop();

    write(plan.replaceAll("(?s)  - on: 2023-12-01\n.*?(?=  - on: 2024-01-19)", ""));
    bot.startAt("2023-11-24T11:00");
    bot.itIs("2023-11-24T11:20");

    assertThat(dace.lastShown()).contains("❌ <b>" + SESSION + "</b>", "Nenotiks: ");
    var file = dace.shown().getLast().files().getFirst().content();
    var event =
        Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first().getEvents().getFirst();
    assertThat(event.getStatus().isCancelled()).isTrue();
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(Bot.instant("2023-12-01T10:00"));
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(Bot.instant("2023-12-01T12:00"));
  }

  @Test
  void whatConcernsTwoInstitutionsIsAnnouncedToTheirContactsOnly() throws IOException {
    begins(
        plan.replace(
            "announce: { to: [contacts, observers, coordinators], before: 7 }",
            "announce: { to: [contacts], institutions: [TM, FM], before: 7 }"));

    bot.itIs("2023-11-24T10:00");

    assertThat(dace.lastShown()).contains(SESSION);
    assertThat(janis.texts()).noneMatch(text -> text.contains(SESSION));
    assertThat(anna.texts()).noneMatch(text -> text.contains(SESSION));
  }

  @Test
  void whereThereAreMorePeopleThanMessagesLeaveAtOnceTheRestAreToldAMomentLater()
      throws IOException {
    begins(plan);
    bot.knows(LongStream.range(9001, 9161), "VID");

    bot.itIs("2023-11-24T10:00");

    assertThat(bot.telegram().arrived())
        .filteredOn(a -> a.chat() >= 9001 && a.text().contains(SESSION))
        .hasSize(160);
  }

  private void begins(String text) throws IOException {
    write(text);
    bot = DeskBot.at("2023-11-23T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    janis = bot.contactOf("VARAM");
  }

  private void write(String text) throws IOException {
    Files.writeString(plans.resolve("plan.yaml"), text);
  }
}
