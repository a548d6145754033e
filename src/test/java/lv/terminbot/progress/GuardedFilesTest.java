package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator may set of files: what may be passed on, and which are not taken. */
class GuardedFilesTest {
  @TempDir private Path data;

  @Test
  void whatNamesPeopleIsNotPassedOnWhereTheOperatorWantsItSo() {
    try (var bot = DeskBot.guarding("2024-01-10T10:00", data)) {
      var anna = bot.someone(Bot.ANNA);
      anna.says("/start");
      var dace = reported(bot);

      anna.taps("📎 viens.pdf");
      assertThat(isGuarded(anna)).as("an attachment").isTrue();
      anna.says("tabula");
      assertThat(isGuarded(anna)).as("a coordinator's table with authors").isTrue();
      dace.says("/mydata");
      assertThat(isGuarded(dace)).as("one's own data").isTrue();
      dace.says("tabula");
      assertThat(isGuarded(dace)).as("a table that names nobody").isFalse();
    }
  }

  @Test
  void lettersThatNameSomebodyAreNotPassedOnEither() {
    try (var bot = DeskBot.guarding("2024-01-10T10:00", data)) {
      var anna = bot.someone(Bot.ANNA);
      anna.says("/start");
      var dace = reported(bot);

      assertThat(last(anna)).contains("viens.pdf", "protect_content");
      anna.says("status 3.1");
      assertThat(last(anna)).as("a card that names nobody").doesNotContain("protect_content");
      anna.says("uzaicini VARAM");
      assertThat(last(anna)).as("an invitation is passed on").doesNotContain("protect_content");
      dace.says("status 3.1");
      assertThat(last(dace)).doesNotContain("protect_content");
    }
  }

  @Test
  void elseEverythingMayBeSaved() {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var anna = bot.someone(Bot.ANNA);
      anna.says("/start");
      reported(bot);
      anna.taps("📎 viens.pdf");
      assertThat(isGuarded(anna)).isFalse();
    }
  }

  @Test
  void aProgramThatIsCalledADocumentIsNotKeptAndItsSenderIsTold() {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var dace = reported(bot, "#!/bin/sh\nrm -rf /\n");
      bot.ring();
      bot.quiet();

      assertThat(bot.column("state || ' ' || reason", "evidence", "content is null"))
          .containsExactly("failed type");
      assertThat(dace.texts().getLast()).contains("viens.pdf", "pēc satura", "PDF");
    }
  }

  @Test
  void whatTheOperatorRefusesIsRefusedByItsNameAtOnceAndByItsBytes() {
    try (var bot = DeskBot.guarding("2024-01-10T10:00", data)) {
      var dace = bot.contactOf("TM");
      dace.says("3.1 procesā: vadlīnijas nodotas");
      assertThat(sends(dace, "viss.zip")).contains("viss.zip pieņemt nevaru", "uzturētājs");

      bot.telegram().holds("f-viss.pdf", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0});
      sends(dace, "viss.pdf");
      bot.ring();
      assertThat(bot.column("state", "evidence", "1 = 1")).containsExactly("failed");
    }
  }

  private static Someone reported(DeskBot bot) {
    return reported(bot, "Noslēgts līgums");
  }

  private static Someone reported(DeskBot bot, String content) {
    bot.telegram().holds("f-viens.pdf", content.getBytes(StandardCharsets.UTF_8));
    var dace = bot.contactOf("TM");
    dace.says("3.1 procesā: vadlīnijas nodotas");
    sends(dace, "viens.pdf");
    dace.taps("✅ Apstiprināt");
    return dace;
  }

  private static String sends(Someone who, String name) {
    return who.sends(
        RawUpdates.other(
            who.id(),
            "document",
            "{\"file_id\":\"f-%s\",\"file_unique_id\":\"u\",\"file_name\":\"%s\",\"file_size\":2000}"
                .formatted(name, name)));
  }

  private static String last(Someone who) {
    return who.shown().getLast().body();
  }

  private static boolean isGuarded(Someone who) {
    return who.shown().stream()
        .filter(told -> !told.files().isEmpty())
        .reduce((_, last) -> last)
        .orElseThrow()
        .body()
        .contains("protect_content");
  }
}
