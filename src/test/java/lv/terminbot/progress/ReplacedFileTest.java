package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telegram lets a sender put another file into a message; what was signed is what stands. */
class ReplacedFileTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String SIGN = "✅ Vīzēt un iesniegt";
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;
  private Someone dace;
  private Someone head;

  @BeforeEach
  void theMinistryOfJusticeSignsOff() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    Files.writeString(
        plans.resolve("plan.yaml"),
        plan.replace("  - code: TM\n", "  - code: TM\n    signOff: true\n"));
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    head = head();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void oneThatTheHeadHasBeforeThemIsHandedInAnewByItsNewName() {
    dace.says("3.2 procesā: līgums noslēgts");
    dace.sends(file("message", "akts.pdf", "akts"));
    dace.taps(CONFIRM);
    bot.quiet();
    var stale = head.codeOf(SIGN);

    assertThat(dace.sends(file("edited_message", "vēstule.pdf", "akts")))
        .contains("📎 vēstule.pdf", "Vai iesniegt?")
        .doesNotContain("akts.pdf");

    assertThat(head.forges(stale)).contains("vairs nav spēkā");
    assertThat(bot.column("file_id || ' ' || name", "evidence", "true"))
        .containsExactly("file-vēstule.pdf vēstule.pdf");
  }

  @Test
  void soIsOneWhoseWordsWereAnAnswer() {
    dace.says("atskaite 3.2");
    dace.taps("🔵 procesā");
    dace.sends(file("message", "akts.pdf", "līgums noslēgts ar piegādātāju"));
    dace.taps("Pārlasīt visu");
    dace.taps(CONFIRM);
    bot.quiet();
    var stale = head.codeOf(SIGN);

    assertThat(dace.sends(file("edited_message", "cits.pdf", "līgums noslēgts ar piegādātāju")))
        .contains("📎 cits.pdf", "Vai iesniegt?");

    assertThat(head.forges(stale)).contains("vairs nav spēkā");
  }

  @Test
  void oneThatWasSignedStaysAndTheOtherIsACorrection() {
    dace.says("3.2 procesā: līgums noslēgts");
    dace.sends(file("message", "akts.pdf", "akts"));
    dace.taps(CONFIRM);
    bot.quiet();
    head.taps(SIGN);
    bot.quiet();

    assertThat(dace.sends(file("edited_message", "cits.pdf", "akts")))
        .contains("📎 cits.pdf", "Vai iesniegt?");

    assertThat(bot.column("file_id", "evidence", "progress_update = 1"))
        .containsExactly("file-akts.pdf");
    dace.taps(CONFIRM);
    bot.quiet();
    assertThat(head.lastShown()).contains("lūdz jūs vīzēt", "📎 cits.pdf");
    head.taps(SIGN);
    bot.quiet();
    assertThat(bot.column("file_id", "evidence", "progress_update = 2"))
        .containsExactly("file-cits.pdf");
  }

  @Test
  void aProgramIsNotTakenInThePlaceOfADocument() {
    dace.says("3.2 procesā: līgums noslēgts");
    dace.sends(file("message", "akts.pdf", "akts"));

    assertThat(dace.sends(file("edited_message", "akts.exe", "akts")))
        .contains("akts.exe", "pieņemt nevaru");

    assertThat(bot.column("file_id", "evidence", "true")).containsExactly("file-akts.pdf");
  }

  @Test
  void oneOfTheSameNameAndSizeIsAnotherNonetheless() {
    dace.says("3.2 procesā: līgums noslēgts");
    dace.sends(file("message", "akts.pdf", "akts"));
    dace.taps(CONFIRM);
    bot.quiet();
    var stale = head.codeOf(SIGN);

    assertThat(dace.sends(file("edited_message", "file-cits", "akts.pdf", "akts")))
        .contains("📎 akts.pdf", "Vai iesniegt?");

    assertThat(head.forges(stale)).contains("vairs nav spēkā");
    assertThat(bot.column("file_id", "evidence", "true")).containsExactly("file-cits");
  }

  @Test
  void theFirstPutBackIsAnotherThanTheOneThatWasSignedLast() {
    dace.says("3.2 procesā: līgums noslēgts");
    dace.sends(file("message", "akts.pdf", "akts"));
    dace.taps(CONFIRM);
    bot.quiet();
    head.taps(SIGN);
    bot.quiet();
    dace.sends(file("edited_message", "cits.pdf", "akts"));
    dace.taps(CONFIRM);
    bot.quiet();
    head.taps(SIGN);
    bot.quiet();

    assertThat(dace.sends(file("edited_message", "akts.pdf", "akts")))
        .contains("📎 akts.pdf", "Vai iesniegt?")
        .doesNotContain("cits.pdf");
  }

  @Test
  void theSameByAnotherIdIsNone() {
    dace.says("3.2 procesā: līgums noslēgts");
    dace.sends(file("message", "akts.pdf", "akts"));
    dace.taps(CONFIRM);
    bot.quiet();

    var same = file("edited_message", "akts.pdf", "cits teksts");
    var document = (ObjectNode) same.get("edited_message").get("document");
    document.put("file_id", "other-id");
    assertThat(dace.sends(same)).contains("📎 akts.pdf – cits teksts");

    assertThat(bot.column("file_id", "evidence", "true")).containsExactly("file-akts.pdf");
  }

  private ObjectNode file(String kind, String name, String caption) {
    return file(kind, "file-" + name, name, caption);
  }

  private ObjectNode file(String kind, String id, String name, String caption) {
    bot.telegram().holds(id, "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    var json =
        "{\"file_id\":\"%s\",\"file_unique_id\":\"%s\",\"file_name\":\"%s\",\"file_size\":%d}"
            .formatted(id, id, name, name.length());
    var update = RawUpdates.other(dace.id(), "document", json);
    var sent = (ObjectNode) update.remove("message");
    sent.put("message_id", 70).put("caption", caption);
    update.set(kind, sent);
    return update;
  }

  private Someone head() {
    anna.says("uzaicini TM vadītājs");
    var code = anna.lastShown().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var head = bot.stranger();
    head.says("/start " + code);
    head.taps("Jā, tas esmu es");
    bot.quiet();
    return head;
  }
}
