package lv.terminbot;

import static lv.terminbot.Bot.ANNA;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The levers of two coordinators, on a morning after the invitation went out. One program for all
 * tests of a class: after each of them the contacts leave and what was answered is forgotten.
 */
@ResourceLock("the bot of LeversCase")
public abstract class LeversCase {
  public static final long OTTO = 1009;
  public static final String MORNING = "2024-01-10T10:00";
  @TempDir private static Path data;
  private static Bot bot;
  public Someone anna;
  public Someone otto;

  @BeforeAll
  public static void twoDaysAfterTheInvitation() {
    bot = DeskBot.at("2024-01-10T09:00", data, Path.of("config", "plans"), Set.of(ANNA, OTTO));
    bot.someone(ANNA).says("/start");
    bot.someone(OTTO).says("/start");
  }

  @AfterAll
  public static void over() {
    bot.close();
  }

  @BeforeEach
  public void aWednesdayMorning() {
    anna = bot.someone(ANNA);
    otto = bot.someone(OTTO);
    bot.itIs(MORNING);
  }

  @AfterEach
  public void everybodyLeaves() {
    bot.quiet();
    var sql = bot.bean(JdbcClient.class);
    sql.sql("delete from membership where role = 'contact'").update();
    sql.sql("update obligation set state = 'open'").update();
    sql.sql("delete from join_link").update();
    sql.sql("update pause set ended_at = 1 where ended_at is null").update();
  }

  public static Bot bot() {
    return bot;
  }
}
