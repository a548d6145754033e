package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much evidence is taken of an institution, and in all. */
class EvidenceQuotaTest {
  private static final long MEGABYTE = 1 << 20;
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aDraft() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.1 procesā: vadlīnijas nodotas");
    assertThat(sends("viens.pdf")).contains("viens.pdf ir pievienots");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void anInstitutionThatHasSentMuchIsToldWhatWouldDo() {
    isSized(999 * MEGABYTE);
    assertThat(sends("divi.pdf")).contains("kopā aizņemtu vairāk par", "ierakstiet saiti");

    var janis = bot.contactOf("VARAM");
    janis.says("5.1 procesā: līgums noslēgts");
    assertThat(sends(janis, "cits.pdf")).contains("cits.pdf ir pievienots");
  }

  @Test
  void coordinatorsAreToldOnceADayBeforeThereIsNoRoomLeft() {
    isSized(7_900 * MEGABYTE);
    bot.ring();
    assertThat(warnings()).isZero();

    isSized(8_100 * MEGABYTE);
    bot.ring();
    bot.ring();
    bot.quiet();
    assertThat(warnings()).isEqualTo(1);
    assertThat(anna.texts().getLast()).contains("no 10", "uzturētājam");

    bot.itIs("2024-01-11T10:00");
    assertThat(warnings()).isEqualTo(2);
    isSized(10_000 * MEGABYTE);
    assertThat(sends("pedejais.pdf")).contains("vairs nav vietas");
  }

  private long warnings() {
    return anna.texts().stream().filter(text -> text.contains("Vieta beidzas")).count();
  }

  private void isSized(long bytes) {
    bot.bean(JdbcClient.class).sql("update evidence set size = ?").param(bytes).update();
  }

  private String sends(String name) {
    return sends(dace, name);
  }

  private static String sends(Someone who, String name) {
    return who.sends(
        RawUpdates.other(
            who.id(),
            "document",
            "{\"file_id\":\"f-%s\",\"file_unique_id\":\"u\",\"file_name\":\"%s\",\"file_size\":2000000}"
                .formatted(name, name)));
  }
}
