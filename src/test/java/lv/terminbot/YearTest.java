package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lv.terminbot.store.Databases;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A year of two plans, with restarts, a machine that is off and a Telegram out of order: what is
 * kept is bounded by its periods, memory and handles stay, and nothing owed is forgotten. A few
 * institutions on SQLite in the usual build; {@code -Dyear.institutions=40} has 120 contacts, and a
 * fifth of them on PostgreSQL, where the whole program runs and a year takes much longer.
 */
@Order(1)
class YearTest {
  private static final int A_FEW = 4;
  private static final int INSTITUTIONS = Integer.getInteger("year.institutions", A_FEW);

  @TempDir private Path data;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void nothingGrowsWithoutEndAndNothingOwedIsForgotten(Databases database) throws Exception {
    assumeTrue(
        database == Databases.SQLITE || INSTITUTIONS > A_FEW, "only where the year is large");
    var log = data.resolve("year.log");
    var year =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            YearProgram.class.getName(),
                            data.toString(),
                            Integer.toString(institutions(database))),
                        database.settings().entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue()))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertThat(year.waitFor(3, TimeUnit.HOURS)).isTrue();

    assertThat(data.resolve("faults.txt")).as(Files.readString(log)).exists();
    System.out.println(String.join(System.lineSeparator(), lines("seen.txt")));
    assertThat(lines("faults.txt")).isEmpty();
  }

  private static int institutions(Databases database) {
    return database == Databases.SQLITE ? INSTITUTIONS : INSTITUTIONS / 5;
  }

  private List<String> lines(String file) throws Exception {
    return Files.readAllLines(data.resolve(file));
  }
}
