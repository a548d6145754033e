package lv.terminbot;

import static lv.terminbot.WholeBot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telegram keeps what people write for 24 hours; after a longer outage the loss is admitted. */
class LongSilenceTest {
  private static final long JANIS = 2001;
  private WholeBot bot;

  @BeforeEach
  void aBotThatHasPolled(@TempDir Path data) {
    bot = WholeBot.startedOn(Map.of(), data, "2023-12-05T10:00");
    bot.someone(ANNA).says("/start");
    bot.knows(LongStream.of(JANIS), "VARAM");
    bot.someone(JANIS).says("5.1 procesā: melnraksts");
    bot.takesAll();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void anOutageOfMoreThanADayIsAdmittedOnceToTheCoordinatorsAlone() {
    var before = bot.someone(JANIS).shown().size();
    bot.telegram().down();
    bot.itBecomes("2023-12-06T12:00");
    bot.telegram().up();
    bot.telegram().says(ANNA, "status");

    await().atMost(WholeBot.PATIENCE).until(() -> admitted().size() == 1);
    bot.someone(ANNA).says("status");

    assertThat(admitted()).hasSize(1);
    assertThat(admitted().getFirst())
        .contains("no 05.12.2023. plkst. 10.0", "līdz 06.12.2023. plkst. 12.0")
        .contains("pirms 05.12.2023. plkst. 12.0");
    assertThat(bot.someone(JANIS).shown()).hasSize(before);
  }

  @Test
  void aStopOfMoreThanADayIsAdmittedAsWell() {
    bot.stop();
    bot.startAt("2023-12-07T12:00");
    bot.telegram().says(ANNA, "status");

    await().atMost(WholeBot.PATIENCE).until(() -> admitted().size() == 1);
    bot.restart();
    bot.someone(ANNA).says("status");

    assertThat(admitted()).hasSize(1);
  }

  @Test
  void aDayOrLessIsNoLoss() {
    bot.telegram().down();
    bot.itBecomes("2023-12-06T09:59");
    bot.telegram().up();
    bot.telegram().says(ANNA, "status");
    bot.takesAll();
    bot.itIs("2023-12-20T12:00");
    bot.telegram().says(ANNA, "status");
    bot.takesAll();
    bot.quiet();

    assertThat(admitted()).isEmpty();
  }

  private List<String> admitted() {
    return bot.someone(ANNA).texts().stream().filter(t -> t.contains("Savienojuma ar")).toList();
  }
}
