package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was announced or stands in somebody's calendar, and is changed by the operator. */
class ChangedDatesTest {
  private static final String NOMINATIONS = "Pēdējā diena, kad pieteikties";
  private static final String REFRESH = "Aktualizētā plāna nosūtīšana OGP";
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void theNominationsAreAnnounced() {
    write(plan());
    bot = DeskBot.at("2024-01-12T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    bot.itIs("2024-01-12T10:05");
    assertThat(anna.lastShown()).contains("📣", NOMINATIONS);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void anAnnouncedDateThatMovesIsToldAtOnceAndKeepsItsIdentity() {
    var before = newest();

    changed(plan().replace("on: 2024-01-19", "on: 2024-03-22"));

    assertThat(anna.lastShown())
        .contains("Pārcelts", "19. janvāris", NOMINATIONS, "22. marts", "pēc");
    assertThat(newest().getUid()).isEqualTo(before.getUid());
    assertThat(newest().getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
    bot.itIs("2024-03-18T10:00");
    assertThat(toldOf(NOMINATIONS)).hasSize(2);
  }

  @Test
  void anAnnouncedDateThatIsWordedAnewIsNotAnnouncedAgain() {
    changed(plan().replace(NOMINATIONS, "Pieteikšanās beigas: var pieteikties"));

    assertThat(anna.texts()).filteredOn(text -> text.contains("📣")).hasSize(1);
    assertThat(anna.texts()).noneMatch(text -> text.contains("Nenotiks"));
  }

  @Test
  void anAnnouncedDateThatIsHeldNoMoreIsToldOnceAndLeavesTheCalendar() {
    var before = newest();

    changed(plan().replaceAll("(?s)  - on: 2024-01-19.*?(?=  # The timetable)", ""));

    assertThat(anna.lastShown()).contains("Nenotiks", NOMINATIONS, "19. janvāris");
    assertThat(newest().getUid()).isEqualTo(before.getUid());
    assertThat(newest().getStatus().isCancelled()).isTrue();
    bot.itIs("2024-01-12T14:00");
    bot.itIs("2024-01-15T10:00");
    assertThat(toldOf(NOMINATIONS)).hasSize(2);
  }

  @Test
  void aNewDateOfTheSameDayIsAThingOfItsOwn() {
    anna.says("termiņi");
    anna.taps("📅 Kalendāra fails");
    var before = eventsOf(REFRESH).getFirst();

    changed(
        plan()
            .replace(
                "  - on: 2024-06-28\n",
                "  - on: 2024-06-28\n    title: { lv: Pirmais, en: First }\n  - on: 2024-06-28\n"));

    assertThat(eventsOf(REFRESH).getFirst().getUid()).isEqualTo(before.getUid());
    assertThat(eventsOf("Pirmais").getFirst().getUid()).isNotEqualTo(before.getUid());
  }

  @Test
  void theDatesOfAClosedCycleLeaveTheCalendar() {
    anna.says("termiņi");
    anna.taps("📅 Kalendāra fails");
    var before = eventsOf("Atbilžu termiņš").getFirst();

    changed(plan().replaceFirst("deadline: 2024-02-05", "deadline: 2024-02-05\n    state: closed"));

    assertThat(anna.lastShown()).contains("Datumi ir mainījušies", "Atcelts: Atbilžu termiņš");
    var gone = eventsOf("Atbilžu termiņš").getFirst();
    assertThat(gone.getUid()).isEqualTo(before.getUid());
    assertThat(gone.getStatus().isCancelled()).isTrue();
    assertThat(gone.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
  }

  @Test
  void aNewerFileIsNewerThoughTheClockWasSetBack() {
    anna.says("termiņi");
    anna.taps("📅 Kalendāra fails");
    var before = newest();

    bot.itIs("2024-01-12T09:00");
    anna.says("termiņi");
    anna.taps("📅 Kalendāra fails");

    assertThat(newest().getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
  }

  private void changed(String plan) {
    bot.stop();
    write(plan);
    bot.startAt("2024-01-12T11:00");
    bot.itIs("2024-01-12T11:20");
  }

  private List<String> toldOf(String title) {
    return anna.texts().stream().filter(text -> text.contains(title)).toList();
  }

  private VEvent newest() {
    return events().getFirst();
  }

  private List<VEvent> eventsOf(String title) {
    return events().stream().filter(e -> e.getSummary().getValue().contains(title)).toList();
  }

  private List<VEvent> events() {
    var file = anna.shown().stream().flatMap(a -> a.files().stream()).toList().getLast();
    var text = new String(file.content(), StandardCharsets.UTF_8);
    return Biweekly.parse(text).first().getEvents();
  }

  private static String plan() {
    try {
      return Files.readString(Path.of("config", "plans", "ogp-lv-2022-2025.yaml"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void write(String plan) {
    try {
      Files.writeString(plans.resolve("plan.yaml"), plan);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
