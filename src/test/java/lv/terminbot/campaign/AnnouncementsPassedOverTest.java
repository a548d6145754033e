package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.mailbox.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a copy was put back: what may have been announced since it was made is not repeated. */
class AnnouncementsPassedOverTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone dace;

  @BeforeEach
  void beforeASession() {
    bot = DeskBot.at("2023-11-23T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatBecameDueSinceTheCopyIsTakenForAnnounced() {
    bot.itWillBe("2023-11-24T10:00");

    passedOverSince("2023-11-23T10:00");

    bot.itIs("2023-11-24T10:30");
    assertThat(dace.texts()).noneMatch(text -> text.contains("padomes sēde"));
  }

  @Test
  void whatBecomesDueLaterIsAnnouncedAsAlways() {
    passedOverSince("2023-11-20T10:00");

    bot.itIs("2023-11-24T10:00");

    assertThat(dace.lastShown()).contains("padomes sēde");
  }

  private void passedOverSince(String when) {
    bot.bean(UnitOfWork.class).run(() -> bot.bean(Announcements.class).passOver(Bot.instant(when)));
  }
}
