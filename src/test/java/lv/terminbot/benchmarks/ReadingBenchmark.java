package lv.terminbot.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.entity.PlanIndexes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From words to what they want; one of twelve messages after the other. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class ReadingBenchmark {
  private static final List<String> MESSAGES =
      List.of(
          "status 3.2",
          "kas notiek ar jauniešu līdzdalību?",
          "3.1 procesā, apmācības sāksies martā",
          "labdien! vēlos informēt, ka 5.1 darbi ir pabeigti un nodoti. Ar cieņu, Dace",
          "kurš atbild par 2.2",
          "no pirmdienas līdz piektdienai esmu atvaļinājumā, mani aizvieto Ilze",
          "lūdzu pagarināt termiņu 3.2 līdz 20. februārim, kavējas iepirkums",
          "who has not answered yet?",
          "что с мерой 3.2",
          "paldies!",
          "1.1 izpildīts, 6.1 vēl nav sākts, 3.2 kavējas jo trūkst naudas",
          "meklē atskaitēs semināru");
  private int next;

  @Benchmark
  public Object oneMessage(DeskWithReports desk) {
    next = (next + 1) % MESSAGES.size();
    return desk.bean(Reader.class).read(MESSAGES.get(next), desk.bean(PlanIndexes.class).current());
  }
}
