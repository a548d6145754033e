package lv.terminbot;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
    EmptyDatabase.copiedTo(data);
    var classes = System.getProperty("java.class.path");
    var program =
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            ProgramAt.class.getName(),
            when);
    return started(program, data, telegram);
  }

  /** The same on a database that others may use, too. */
  static ChildProgram sharing(
      String when, Path data, FaultyBotApi telegram, Map<String, String> database) {
    var program =
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            ProgramAt.class.getName(),
            when);
    var settings =
        Stream.concat(
                settings(data, telegram).stream()
                    .filter(one -> !database.containsKey(one.substring(2, one.indexOf('=')))),
                database.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue()))
            .toList();
    return started(program, data, settings);
  }

  /** The same with as much memory as the image gives it, and not a byte more. */
  static ChildProgram small(String when, Path data, FaultyBotApi telegram) {
    var program =
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-Xms48m",
            "-Xmx256m",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            ProgramAt.class.getName(),
            when);
    return started(program, data, telegram);
  }

  /** Starts the packaged program at the time it is. */
  static ChildProgram packaged(Path jar, Path data, FaultyBotApi telegram) {
    return started(List.of("-jar", jar.toString()), data, telegram);
  }

  /** Starts it as the image does, with no limits of its own, against a stand-in. */
  static ChildProgram unlimited(Path data, URI telegram) {
    return started(
        Stream.concat(
                Stream.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:+UseSerialGC",
                    "-Xms48m",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path")),
                Stream.concat(
                    Stream.of(System.getProperty("bench.options", "").split(" "))
                        .filter(option -> !option.isEmpty()),
                    Stream.of(Terminbot.class.getName())))
            .toList(),
        data,
        List.of(
            "--terminbot.telegram.token=" + FaultyBotApi.TOKEN,
            "--terminbot.telegram.api-url=" + telegram,
            "--terminbot.telegram.unlimited=true",
            "--terminbot.data-dir=" + data,
            "--terminbot.plans=" + plans(data),
            "--server.port=0"));
  }

  /** Starts a bot that does nothing but answer. */
  static ChildProgram bare(Path data, URI telegram) {
    var classes = System.getProperty("java.class.path");
    return started(
        List.of("-XX:+UseSerialGC", "-Xmx256m", "-cp", classes, BareBot.class.getName()),
        data,
        List.of(telegram.toString(), FaultyBotApi.TOKEN));
  }

  /** Starts it without a token, with the chat page on this port. */
  static ChildProgram local(Path data, int port) {
    return started(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Terminbot.class.getName()),
        data,
        List.of("--terminbot.data-dir=" + data, "--server.port=" + port));
  }

  private static ChildProgram started(List<String> program, Path data, FaultyBotApi telegram) {
    return started(program, data, settings(data, telegram));
  }

  private static List<String> settings(Path data, FaultyBotApi telegram) {
    return List.of(
        "--terminbot.telegram.token=" + FaultyBotApi.TOKEN,
        "--terminbot.telegram.api-url=" + telegram.url(),
        "--terminbot.data-dir=" + data,
        "--server.port=0",
        "--terminbot.plans=" + plans(data));
  }

  private static Path plans(Path data) {
    var plans = data.resolve("plans");
    return Files.exists(plans) ? plans : Path.of("config", "plans");
  }

  private static ChildProgram started(List<String> program, Path data, List<String> settings) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = Stream.of(List.of(java), program, settings).flatMap(List::stream).toList();
    try {
      var log = Files.createTempFile(data, "program", ".log");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      return new ChildProgram(builder.redirectOutput(log.toFile()).start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChildProgram awaitStart() {
    return awaitStart(Duration.ofMinutes(1));
  }

  ChildProgram awaitStart(Duration patience) {
    await().atMost(patience).until(() -> !process.isAlive() || log().contains("started: "));
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

  /** Memory that the process holds, as Linux counts it. */
  long residentKilobytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }

  /** The processor time that the process has used. */
  long cpuMillis() {
    return process.info().totalCpuDuration().orElseThrow().toMillis();
  }

  /** The most memory that it has held since this was asked last. */
  long peakKilobytes() throws IOException {
    var place = Path.of("/proc", Long.toString(process.pid()));
    var peak =
        Files.readAllLines(place.resolve("status")).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
            .findFirst()
            .orElseThrow();
    Files.writeString(place.resolve("clear_refs"), "5");
    return peak;
  }

  /** As kill -9. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  long pid() {
    return process.pid();
  }

  /** It is there and does nothing, as on a machine that is paused. */
  void freeze() {
    signal("STOP");
  }

  void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
