package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.command.CommandLine;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --settings} as an operator says and reads it, against a stand-in of Telegram. */
abstract class SettingsCheckCase {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  final FaultyBotApi telegram = FaultyBotApi.start();
  Instant now = Instant.now();
  @TempDir Path place;

  @AfterEach
  void over() {
    telegram.close();
  }

  static String[] arguments(Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(one -> !one.getKey().startsWith("spring.quartz"))
        .map(one -> "--" + one.getKey() + "=" + one.getValue())
        .toArray(String[]::new);
  }

  /** With these settings, if words begin so; the others are to be printed. */
  void refused(String... words) {
    var settings = Stream.of(words).filter(word -> word.startsWith("--")).toArray(String[]::new);
    assertThat(check(settings)).isEqualTo(2);
    assertThat(printed())
        .contains(Stream.of(words).filter(word -> !word.startsWith("--")).toList());
  }

  int check(String... settings) {
    printed.reset();
    var words =
        Stream.concat(
                Stream.of(
                    "check",
                    "--settings",
                    "--terminbot.data-dir=" + place.resolve("data"),
                    "--terminbot.telegram.token=" + FaultyBotApi.TOKEN,
                    "--terminbot.telegram.api-url=" + telegram.url()),
                Stream.of(settings))
            .toArray(String[]::new);
    var clock = HandMovedClock.standing(now, ZoneOffset.UTC);
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(clock, _ -> Optional.empty(), out).run(words);
  }

  String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
