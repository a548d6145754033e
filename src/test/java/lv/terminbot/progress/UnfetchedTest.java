package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that cannot be fetched is told at once to those it concerns, and so is what comes of it.
 */
class UnfetchedTest {
  private static final byte[] CONTENT = "%PDF-1.7 akts".getBytes(StandardCharsets.UTF_8);
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void aDraftIsBegun() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    liga = bot.contactOf("VAS");
    liga.says("1.1 procesā: apmācīts");
    bot.itIs("2024-01-10T10:01");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatTheServerDoesNotLetReadIsToldOnceAndAgainWhenItHasCome() {
    bot.telegram().hinders("akts", FetchObstacle.UNREADABLE);
    sends("akts");
    liga.taps("✅ Apstiprināt");
    bot.itIs("2024-01-10T10:02");
    bot.itIs("2024-01-10T10:09");

    assertThat(told(liga, "bota serveris to nelasa")).isEqualTo(1);
    assertThat(told(anna, "terminbot.telegram.local-files")).isEqualTo(1);
    assertThat(anna.lastShown()).contains("akts.pdf", "1.1", "Anna Bērziņa");
    assertThat(anna.forges("1Rf|1")).contains("pagaidām nevaru saņemt");

    bot.telegram().holds("akts", CONTENT);
    bot.itIs("2024-01-10T12:00");
    bot.itIs("2024-01-10T12:01");
    bot.itIs("2024-01-10T12:02");

    assertThat(told(liga, "tomēr ir saņemts")).isEqualTo(1);
    assertThat(told(anna, "tomēr ir saņemts")).isEqualTo(1);
    anna.forges("1Rf|1");
    assertThat(anna.shown().getLast().files().getFirst().content()).isEqualTo(CONTENT);
  }

  @Test
  void whatTelegramFindsNoMoreIsToBeSentAgain() {
    bot.telegram().hinders("akts", FetchObstacle.UNKNOWN);
    sends("akts");
    bot.itIs("2024-01-10T10:02");
    bot.itIs("2024-01-11T10:02");

    assertThat(told(liga, "sūtiet to vēlreiz")).isEqualTo(1);
    assertThat(told(anna, "Sūtītājam teicu")).isEqualTo(1);
    assertThat(liga.forges("1Rf|1")).contains("Telegram to vairs neatrod");
  }

  @Test
  void anEmptyFileIsNoEvidence() {
    bot.telegram().holds("akts", new byte[0]);
    sends("akts");
    bot.itIs("2024-01-10T10:02");

    assertThat(told(liga, "Fails ir tukšs")).isEqualTo(1);
    assertThat(liga.forges("1Rf|1")).contains("fails ir tukšs");
  }

  @Test
  void allFilesOfABadMinuteAreToldTogether() {
    bot.telegram().hinders("viens", FetchObstacle.REFUSED);
    bot.telegram().hinders("divi", FetchObstacle.REFUSED);
    bot.telegram().hinders("tris", FetchObstacle.TOO_LARGE);
    sends("viens");
    sends("divi");
    sends("tris");
    var before = anna.shown().size();

    bot.itIs("2024-01-10T10:02");

    assertThat(liga.lastShown()).contains("viens.pdf", "divi.pdf", "tris.pdf", "pārāk liels");
    assertThat(anna.lastShown()).contains("viens.pdf", "divi.pdf", "tris.pdf");
    assertThat(anna.shown()).hasSize(before + 1);
  }

  @Test
  void whatWasTakenOutOfTheDraftIsNobodysConcern() {
    bot.telegram().hinders("akts", FetchObstacle.REFUSED);
    sends("akts");
    liga.taps("↶ Kā bija");
    var before = liga.shown().size() + anna.shown().size();

    bot.itIs("2024-01-10T10:02");

    assertThat(liga.shown().size() + anna.shown().size()).isEqualTo(before);
  }

  private static long told(Someone someone, String words) {
    return someone.texts().stream().filter(text -> text.contains(words)).count();
  }

  private void sends(String file) {
    liga.sends(document(file));
  }

  private ObjectNode document(String file) {
    return RawUpdates.other(
        liga.id(),
        "document",
        "{\"file_id\":\"%1$s\",\"file_unique_id\":\"%1$s\",\"file_name\":\"%1$s.pdf\",\"file_size\":13}"
            .formatted(file));
  }
}
