package lv.terminbot;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lv.terminbot.telegram.FaultyBotApi;

/** The program as a process of its own, which can be killed like one. */
final class ChildProgram implements AutoCloseable {
  private final Process process;
  private final Path log;

  private ChildProgram(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts it at this local time in Riga, on the database in this folder. */
  static ChildProgram at(String when, Path data, FaultyBotApi telegram) {
    try {
      var log = Files.createTempFile(data, "program", ".log");
      var command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--enable-native-access=ALL-UNNAMED",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              ProgramAt.class.getName(),
              when,
              "--terminbot.telegram.token=" + FaultyBotApi.TOKEN,
              "--terminbot.telegram.api-url=" + telegram.url(),
              "--terminbot.data-dir=" + data,
              "--server.port=0");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      return new ChildProgram(builder.redirectOutput(log.toFile()).start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChildProgram awaitStart() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> !process.isAlive() || log().contains("started: "));
    if (!process.isAlive()) {
      throw new AssertionError(log());
    }
    return this;
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As kill -9. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As an operator stops it. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("does not stop: " + log());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
