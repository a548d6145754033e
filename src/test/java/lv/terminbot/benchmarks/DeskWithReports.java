package lv.terminbot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.util.FileSystemUtils;

/** The bot at its desk with the plan that comes with it and a report, on a database file. */
@State(Scope.Benchmark)
public class DeskWithReports {
  private @Nullable Path data;
  private @Nullable DeskBot bot;

  @Setup
  public void open() throws IOException {
    var folder = Files.createTempDirectory("benchmark");
    var opened = DeskBot.at("2024-01-10T10:00", folder);
    opened.someone(Bot.ANNA).says("/start");
    var dace = opened.contactOf("TM");
    dace.says("3.2 procesā: līgums parakstīts");
    dace.taps("✅ Apstiprināt");
    data = folder;
    bot = opened;
  }

  @TearDown
  public void close() {
    desk().close();
    FileSystemUtils.deleteRecursively(Objects.requireNonNull(data).toFile());
  }

  <T> T bean(Class<T> type) {
    return desk().bean(type);
  }

  Person anna() {
    return bean(Register.class).find(new PersonId(Bot.ANNA)).orElseThrow();
  }

  private DeskBot desk() {
    return Objects.requireNonNull(bot);
  }
}
