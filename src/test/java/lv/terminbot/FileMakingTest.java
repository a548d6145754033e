package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lv.terminbot.store.Databases;
import lv.terminbot.telegram.Arrived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What happens while a file is being made: the maker is held half-way, with the answers counted.
 */
@ParameterizedClass
@EnumSource(Databases.class)
class FileMakingTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String MAKER = "CycleReports";

  @Parameter Databases database;
  @TempDir private Path data;
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch goesOn = new CountDownLatch(1);
  private WholeBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void oneHasAnsweredAndTheMakerWillWait() {
    bot = WholeBot.startedOn(database.settings(), data, "2024-01-10T10:00");
    anna = bot.someone(WholeBot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 procesā: līgums noslēgts");
    dace.taps(CONFIRM);
    dace.says("3.1 procesā: par vēlu šim failam");
    bot.quiet();
    bot.whenAskedForTheTimeBy(
        MAKER,
        () -> {
          reached.countDown();
          awaited(goesOn);
        });
  }

  @AfterEach
  void over() {
    goesOn.countDown();
    bot.close();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theFileShowsOneMomentThoughAnswersArrive() throws IOException {
    // given a file whose totals are counted and whose rows are not yet read
    anna.says("json");
    awaited(reached);

    // when somebody submits, which nothing holds up
    assertThat(dace.taps(CONFIRM)).contains("Kvīts Nr. 2");
    goesOn.countDown();

    // then totals and rows agree, and tell of the moment before
    var json = new ObjectMapper().readTree(arrived().content());
    assertThat(json.path("answered").asInt()).isEqualTo(1);
    assertThat(json.path("entries").findValues("receipt")).hasSize(1);
    assertThat(json.toString()).doesNotContain("par vēlu šim failam");
    assertThat(FileText.of(Orders.file(anna, "csv"))).contains("par vēlu šim failam");
  }

  @Test
  void itsMessageSaysHowFarItIsAndInTheEndThatItIsReady() {
    anna.says("tabula");
    awaited(reached);
    await().atMost(WholeBot.PATIENCE).until(() -> edits().size() >= 2);
    goesOn.countDown();
    arrived();

    var message = anna.shown().stream().filter(a -> a.text().startsWith("⏳ Gat")).findFirst();
    assertThat(edits()).allMatch(edit -> edit.messageId() == message.orElseThrow().messageId());
    assertThat(edits().getFirst().text()).isEqualTo("⏳ Gatavoju failu: 📗 Tabula (xlsx) – 20 %");
    assertThat(edits().getLast().text()).isEqualTo("✅ Fails ir gatavs: 📗 Tabula (xlsx)");
  }

  @Test
  void whoeverWishesTheSameTwiceGetsItOnce() {
    anna.says("tabula");
    awaited(reached);
    anna.says("tabula");
    anna.says("csv");
    assertThat(anna.texts())
        .anyMatch(text -> text.startsWith("Šo failu jau gatavoju: 📗"))
        .anyMatch(text -> text.startsWith("⏳ Gatavoju failu: 📄"));
    goesOn.countDown();

    await().atMost(WholeBot.PATIENCE).until(() -> Orders.arrived(anna).size() >= 3);
    bot.quiet();
    assertThat(Orders.arrived(anna))
        .extracting(Arrived.File::name)
        .containsExactly(
            "ogp-lv-2022-2025-2022-2023-table-lv-2024-01-10.xlsx",
            "ogp-lv-2022-2025-2022-2023-office-lv-2024-01-10.csv",
            "ogp-lv-2022-2025-2022-2023-data-lv-2024-01-10.csv");
  }

  @Test
  void picturesRemindersAndAnswersDoNotWaitForALargeFile() throws IOException {
    anna.says("pdf");
    awaited(reached);

    Orders.files(dace, "grafiks", 2);
    bot.itIs("2024-01-22T09:00");
    assertThat(dace.lastShown()).contains("vēl 14 dienu");
    assertThat(dace.says("status 3.2")).contains("līgums noslēgts");

    goesOn.countDown();
    assertThat(arrived().name()).endsWith(".pdf");
  }

  @Test
  void whatCannotBeMadeIsToldInItsMessage() throws IOException {
    Files.deleteIfExists(data.resolve("making"));
    Files.writeString(data.resolve("making"), "no folder");
    anna.says("tabula");
    await().atMost(WholeBot.PATIENCE).until(() -> !edits().isEmpty());

    assertThat(edits().getLast().text()).contains("sagatavot neizdevās");
    Files.delete(data.resolve("making"));
    goesOn.countDown();
    Orders.file(anna, "tabula");
  }

  @Test
  void whatIsBeingMadeWhenTheProgramStopsIsMadeAfterTheNextStart() throws InterruptedException {
    anna.says("tabula");
    awaited(reached);
    var stopping = Thread.ofPlatform().start(bot::stop);
    await().atMost(WholeBot.PATIENCE).until(() -> waitsForTheMaker(stopping));
    goesOn.countDown();
    stopping.join();
    assertThat(Orders.arrived(anna)).isEmpty();
    assertThat(data.resolve("making"))
        .satisfiesAnyOf(
            folder -> assertThat(folder).doesNotExist(),
            folder -> assertThat(folder).isEmptyDirectory());

    bot.start();

    assertThat(arrived().name()).endsWith(".xlsx");
    bot.quiet();
    assertThat(edits().getLast().text()).startsWith("✅ Fails ir gatavs");
    assertThat(anna.texts())
        .filteredOn(t -> t.startsWith("⏳ Gatavoju failu: 📗 Tabula (xlsx) ("))
        .hasSize(1);
  }

  private static boolean waitsForTheMaker(Thread stopping) {
    return Arrays.stream(stopping.getStackTrace())
        .anyMatch(frame -> frame.getClassName().endsWith(".LongWork"));
  }

  private Arrived.File arrived() {
    await().atMost(WholeBot.PATIENCE).until(() -> !Orders.arrived(anna).isEmpty());
    bot.quiet();
    return Orders.arrived(anna).getFirst();
  }

  private List<Arrived> edits() {
    return anna.shown().stream().filter(a -> a.method().equals("editmessagetext")).toList();
  }
}
