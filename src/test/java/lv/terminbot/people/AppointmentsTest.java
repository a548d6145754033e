package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppointmentsTest {
  @TempDir private Path data;

  /** PostgreSQL ends one of two that wait for each other's rows, and a start with it. */
  @Test
  void instancesThatStartAtOnceTakeUpCoordinatorsInTheSameOrder() {
    var many = LongStream.rangeClosed(101, 140).boxed().collect(Collectors.toSet());

    try (var bot = DeskBot.at("2024-01-10T10:00", data, Path.of("config/plans"), many)) {
      assertThat(bot.column("about", "trail", "what like 'role%' order by id"))
          .containsExactlyElementsOf(many.stream().sorted().map(id -> "person " + id).toList());
    }
  }
}
