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

/** What a head signs is what the head was shown: files and the words under them, too. */
class SignedFilesTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String SIGN = "✅ Vīzēt un iesniegt";
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;
  private Someone dace;
  private Someone head;

  @BeforeEach
  void theMinistryOfJusticeWantsIt() throws IOException {
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
    dace.says("3.2 procesā: līgums noslēgts");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aFileThatComesMeanwhileIsHandedInAnew() {
    var head = handedIn();
    var stale = head.codeOf(SIGN);

    assertThat(sends("message", 71, "akts.pdf", "")).contains("akts.pdf", "Vai iesniegt?");

    assertThat(head.forges(stale)).contains("vairs nav spēkā");
    dace.taps(CONFIRM);
    bot.quiet();
    assertThat(head.lastShown()).contains("akts.pdf", "lūdz jūs vīzēt");
    assertThat(head.taps(SIGN)).contains("vīzēta un iesniegta");
  }

  @Test
  void otherWordsUnderAFileAreHandedInAnew() {
    sends("message", 70, "akts.pdf", "pirmie vārdi");
    var head = handedIn();
    assertThat(head.lastShown()).contains("pirmie vārdi");
    var stale = head.codeOf(SIGN);

    assertThat(sends("edited_message", 70, "akts.pdf", "otri vārdi"))
        .contains("otri vārdi", "Vai iesniegt?");

    assertThat(head.forges(stale)).contains("vairs nav spēkā");
    assertThat(bot.count("progress_update", "true")).isZero();
  }

  @Test
  void anEditedMessageIsHandedInAnew() {
    dace.sends(RawUpdates.words(dace.id(), 80, "3.2 procesā: pirmā doma"));
    handedIn();
    var stale = head.codeOf(SIGN);

    var edited = RawUpdates.edited(dace.id(), 80, "3.2 procesā: otra doma");
    assertThat(dace.sends(edited)).contains("otra doma", "Vai iesniegt?");

    assertThat(head.forges(stale)).contains("vairs nav spēkā");
  }

  private Someone handedIn() {
    dace.taps(CONFIRM);
    bot.quiet();
    return head;
  }

  private String sends(String kind, int message, String name, String caption) {
    return dace.sends(file(kind, message, name, caption, "file-" + name));
  }

  private ObjectNode file(String kind, int message, String name, String caption, String id) {
    bot.telegram().holds(id, "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    var json =
        "{\"file_id\":\"%s\",\"file_unique_id\":\"%s\",\"file_name\":\"%s\",\"file_size\":8}"
            .formatted(id, id, name);
    var update = RawUpdates.other(dace.id(), "document", json);
    var sent = (ObjectNode) update.remove("message");
    sent.put("message_id", message).put("caption", caption);
    if (caption.isEmpty()) {
      sent.remove("caption");
    }
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
