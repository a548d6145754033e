package lv.terminbot.report.render;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.content.Tally.Count;

/**
 * A part of a bar: answers that say how far a measure is, and those that are owed. Each is told
 * from its neighbours by how dark and how hatched it is, without its colour.
 */
enum BarPart {
  DONE("report.measures.done", List.of(ProgressState.DONE)),
  UNDER_WAY(
      "report.measures.in-progress", List.of(ProgressState.IN_PROGRESS, ProgressState.PARTLY_DONE)),
  LATE("report.measures.late", List.of(ProgressState.DELAYED, ProgressState.POSTPONED)),
  NOT_STARTED("report.measures.not-started", List.of(ProgressState.NOT_STARTED)),
  OWED("report.chart.owed", List.of());

  private final String key;
  private final List<ProgressState> states;

  BarPart(String key, List<ProgressState> states) {
    this.key = key;
    this.states = states;
  }

  /** What it is called. */
  String key() {
    return key;
  }

  /** How many there are of each part. */
  static List<Long> count(Count count) {
    return Stream.of(values())
        .map(part -> part == OWED ? count.owed() : part.states.stream().mapToLong(count::in).sum())
        .toList();
  }

  Paint fill() {
    return switch (this) {
      case DONE -> ChartLook.DONE;
      case UNDER_WAY -> new Color(0x8F, 0xBF, 0xE6);
      case LATE -> ChartLook.striped();
      case NOT_STARTED -> new Color(0xF2, 0xF4, 0xF7);
      case OWED -> ChartLook.hatched();
    };
  }

  Color edge() {
    return switch (this) {
      case DONE, UNDER_WAY -> ChartLook.DONE;
      case LATE -> ChartLook.LATE;
      case NOT_STARTED -> ChartLook.INK;
      case OWED -> ChartLook.EDGE;
    };
  }

  /** Of the number in it. */
  Color ink() {
    return this == DONE ? Color.WHITE : Color.BLACK;
  }
}
