package lv.terminbot.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What may have been meant by the number of a measure that does not exist. */
public final class NearestMeasures {
  private NearestMeasures() {}

  /** The same among all measures of these plans that stand. */
  public static List<MeasureId> to(MeasureNumber number, Collection<ActionPlan> plans, int most) {
    return to(
        number,
        plans.stream()
            .flatMap(
                plan ->
                    plan.measures()
                        .filter(measure -> !measure.withdrawn())
                        .map(measure -> new MeasureId(plan.code(), measure.number()))),
        most);
  }

  /**
   * Those whose numbers are nearest: of the same commitment first, then by distance. At most {@code
   * most}.
   */
  public static List<MeasureId> to(MeasureNumber number, Stream<MeasureId> standing, int most) {
    var wanted = number.parts();
    return standing
        .sorted(
            Comparator.comparing(
                    (MeasureId id) -> distances(wanted, id.number().parts()), Arrays::compare)
                .thenComparing(MeasureId::number))
        .limit(most)
        .toList();
  }

  /** How far apart two numbers are, part by part; a part that one lacks counts as 0. */
  private static int[] distances(int[] one, int[] other) {
    var apart = Arrays.copyOf(one, Math.max(one.length, other.length));
    for (var i = 0; i < apart.length; i++) {
      apart[i] = Math.abs(apart[i] - (i < other.length ? other[i] : 0));
    }
    return apart;
  }
}
