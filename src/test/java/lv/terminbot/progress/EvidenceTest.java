package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that show what was done. */
class EvidenceTest {
  private static final byte[] CONTENT = "%PDF-1.7 akts".getBytes(StandardCharsets.UTF_8);
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void aDraftIsBegun() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    liga = bot.contactOf("VAS");
    bot.telegram().holds("file-1", CONTENT);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private String sends(String name, long size, String album) {
    return liga.sends(document(name, size, album));
  }

  private com.fasterxml.jackson.databind.node.ObjectNode document(
      String name, long size, String album) {
    var update =
        RawUpdates.other(
            liga.id(),
            "document",
            "{\"file_id\":\"file-1\",\"file_unique_id\":\"u\",\"file_name\":\"%s\",\"file_size\":%d}"
                .formatted(name, size));
    ((com.fasterxml.jackson.databind.node.ObjectNode) update.get("message"))
        .put("message_id", bot.telegram().nextMessageId());
    if (!album.isEmpty()) {
      ((com.fasterxml.jackson.databind.node.ObjectNode) update.get("message"))
          .put("media_group_id", album);
    }
    return update;
  }

  private void isKept() {
    bot.until(() -> bot.count("evidence", "state = 'kept'") == 1);
  }

  @Test
  void aFileIsFetchedAtOnceKeptWithItsNameAndChecksumAndGivenToTheCoordinator() {
    liga.says("1.1 procesā: apmācīts");
    assertThat(sends("akts.pdf", CONTENT.length, "")).contains("akts.pdf ir pievienots");
    isKept();
    assertThat(bot.column("sha256", "evidence", "name = 'akts.pdf'").getFirst()).hasSize(64);
    assertThat(liga.taps("✅ Apstiprināt")).contains("📎 akts.pdf");
    bot.quiet();

    assertThat(anna.taps("📎 akts.pdf")).contains("akts.pdf");
    assertThat(anna.shown().getLast().files().getFirst().content()).isEqualTo(CONTENT);
    assertThat(liga.forges("1Rf|1")).contains("akts.pdf");
  }

  @Test
  void theWordsUnderAFileStandBesideIt() {
    liga.says("1.1 procesā: apmācīts");
    liga.sends(RawUpdates.with(document("akts.pdf", 10, ""), "{'caption':'abi paraksti'}"));

    assertThat(liga.lastShown()).contains("📎 akts.pdf – abi paraksti");
  }

  @Test
  void aDraftsFileIsItsSendersAlone() {
    liga.says("1.1 procesā: apmācīts");
    sends("akts.pdf", CONTENT.length, "");
    isKept();
    assertThat(anna.says("3.2")).contains("3.2");
    assertThat(anna.forges("1Rf|1")).contains("nav pieejams");
  }

  @Test
  void whatCannotBeKeptIsRefusedWithTheWayOut() {
    assertThat(sends("akts.pdf", 10, "")).contains("Par kuru pasākumu ir akts.pdf?");
    liga.says("1.1 procesā: apmācīts");
    assertThat(sends("video.mp4", 21L << 20, "")).contains("lielāks par 20 MB", "saiti");
    assertThat(sends("makro.exe", 10, "")).contains("pieņemt nevaru", "PDF");
    assertThat(sends("../../etc/akts.html", 10, "")).contains("akts.html pieņemt nevaru");
    assertThat(bot.count("evidence", "draft > 0")).isZero();
    assertThat(liga.says("atskaite 1.1")).contains("3. no 6");
  }

  @Test
  void anAlbumIsAnsweredOnce() {
    liga.says("1.1 procesā: apmācīts");
    sends("viens.pdf", 10, "album-1");
    var before = liga.shown().size();
    var answer = liga.shown().getLast().messageId();
    bot.telegram().update(document("divi.pdf", 10, "album-1"));
    bot.telegram().update(document("tris.pdf", 10, "album-1"));
    bot.takesAll();
    bot.quiet();
    assertThat(liga.shown().subList(before, liga.shown().size()))
        .allMatch(shown -> shown.messageId() == answer);
    assertThat(liga.lastShown()).contains("viens.pdf", "divi.pdf", "tris.pdf");
    assertThat(liga.taps("✅ Apstiprināt")).contains("viens.pdf", "divi.pdf", "tris.pdf");
  }

  private List<String> submitted() {
    return bot.column("name", "evidence", "progress_update is not null order by id");
  }

  @Test
  void aFileThatWasUndoneIsNotSubmitted() {
    liga.says("1.1 procesā: apmācīts");
    sends("akts.pdf", 10, "");
    sends("cits.pdf", 10, "");
    assertThat(liga.taps("↶ Kā bija")).contains("akts.pdf").doesNotContain("cits.pdf");
    assertThat(liga.taps("✅ Apstiprināt")).contains("akts.pdf").doesNotContain("cits.pdf");

    assertThat(submitted()).containsExactly("akts.pdf");
    assertThat(anna.buttons()).contains("📎 akts.pdf").doesNotContain("📎 cits.pdf");
    assertThat(bot.count("evidence", "1 = 1")).isEqualTo(1);
  }

  @Test
  void aLinkStandsBesideTheFilesAndHidesNone() {
    liga.says("1.1 procesā: apmācīts");
    sends("akts.pdf", 10, "");
    liga.taps("✏️ Pierādījumi");
    assertThat(liga.says("https://example.org/lapa")).contains("📎 akts.pdf", "example.org/lapa");
    liga.taps("✅ Apstiprināt");

    assertThat(submitted()).containsExactly("akts.pdf");
  }

  @Test
  void filesAreTakenOutOneByOne() {
    liga.says("1.1 procesā: apmācīts");
    sends("akts.pdf", 10, "");
    sends("cits.pdf", 10, "");
    liga.taps("✏️ Pierādījumi");
    assertThat(liga.taps("🗑 akts.pdf")).contains("📎 cits.pdf").doesNotContain("akts.pdf");
    assertThat(liga.taps("Pārlasīt visu")).contains("📎 cits.pdf").doesNotContain("akts.pdf");
    liga.taps("✅ Apstiprināt");

    assertThat(submitted()).containsExactly("cits.pdf");
  }

  @Test
  void twoFilesOfOneNameAreTwo() {
    liga.says("1.1 procesā: apmācīts");
    sends("foto.jpg", 10, "");
    sends("foto.jpg", 10, "");
    assertThat(liga.taps("✏️ Pierādījumi")).contains("📎 foto.jpg", "📎 foto (2).jpg");
    liga.taps("🗑 foto.jpg");
    liga.taps("Pārlasīt visu");
    liga.taps("✅ Apstiprināt");

    assertThat(submitted()).containsExactly("foto (2).jpg");
  }

  @Test
  void aColleaguesFilesComeAlongWithTheDraft() {
    var inga = bot.contactOf("VAS");
    liga.says("1.1 procesā: apmācīts");
    sends("akts.pdf", 10, "");
    inga.says("atskaite 1.1");
    inga.taps("Turpināt, ko iesāka Anna Bērziņa");
    inga.taps("Pārlasīt visu");
    assertThat(inga.lastShown()).contains("akts.pdf");
    inga.taps("✅ Apstiprināt");

    assertThat(submitted()).containsExactly("akts.pdf");
    assertThat(anna.buttons()).contains("📎 akts.pdf");
  }
}
