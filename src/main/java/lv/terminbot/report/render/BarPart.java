package lv.terminbot.report.render;

import java.awt.Color;
import java.awt.Paint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.content.MeasureState;
import lv.terminbot.report.content.Tally.Count;

/**
 * A part of a bar: answers that say how far a measure is, and those that are owed. Each is told
 * from its neighbours by how dark and how hatched it is, without its colour.
 */
enum BarPart {
  DONE("report.measures.done"),
  UNDER_WAY("report.measures.in-progress"),
  LATE("report.measures.late"),
  NOT_STARTED("report.measures.not-started"),
  OWED("report.chart.owed");

  private final String key;

  BarPart(String key) {
    this.key = key;
  }

  /** What it is called. */
  String key() {
    return key;
  }

  /** What it is called where measures are counted and not answers. */
  String measures() {
    return this == OWED ? "report.measures.unknown" : key;
  }

  /** How many measures as a whole are of this part. */
  long of(Map<MeasureState, Long> measures) {
    return measures.getOrDefault(
        switch (this) {
          case DONE -> MeasureState.DONE;
          case UNDER_WAY -> MeasureState.IN_PROGRESS;
          case LATE -> MeasureState.LATE;
          case NOT_STARTED -> MeasureState.NOT_STARTED;
          case OWED -> MeasureState.UNKNOWN;
        },
        0L);
  }

  /** How many there are of each part, in their order. */
  static Map<BarPart, Long> count(Count count) {
    var parts = new EnumMap<BarPart, Long>(BarPart.class);
    for (var part : values()) {
      parts.put(part, part.of(count));
    }
    return parts;
  }

  /** How many measures of these groups are of each part, in their order. */
  static Map<BarPart, Long> measures(List<Count> counts) {
    var states = new EnumMap<MeasureState, Long>(MeasureState.class);
    for (var state : MeasureState.values()) {
      states.put(state, counts.stream().mapToLong(count -> count.measures(state)).sum());
    }
    var parts = new EnumMap<BarPart, Long>(BarPart.class);
    for (var part : values()) {
      parts.put(part, part.of(states));
    }
    return parts;
  }

  private long of(Count count) {
    return switch (this) {
      case DONE -> count.in(ProgressState.DONE);
      case UNDER_WAY -> count.in(ProgressState.IN_PROGRESS) + count.in(ProgressState.PARTLY_DONE);
      case LATE -> count.in(ProgressState.DELAYED) + count.in(ProgressState.POSTPONED);
      case NOT_STARTED -> count.in(ProgressState.NOT_STARTED);
      case OWED -> count.owed();
    };
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
