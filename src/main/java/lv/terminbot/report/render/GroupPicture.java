package lv.terminbot.report.render;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.Printable;
import lv.terminbot.report.content.Tally.Count;
import lv.terminbot.report.render.ProgressCharts.Share;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A picture of how far each commitment or institution is, with all that it shows in words. */
final class GroupPicture {
  private static final int MOST_BARS = 20;

  private final CycleReport report;
  private final Phrases phrases;

  GroupPicture(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  /**
   * How many of the measures of each commitment are how far as a whole.
   *
   * @param below lines under the title
   */
  List<Html> states(List<String> below, OutputStream out) {
    var title = phrases.plain("report.chart.commitmentStates.title");
    var words = CyclePicture.headed(title, below);
    var shares = new ArrayList<Share>();
    words.add(
        states(phrases.plain("report.chart.all"), BarPart.measures(List.of(report.tally().all()))));
    var commitments = commitments();
    for (var group : commitments.subList(0, shown(commitments.size()))) {
      var parts = BarPart.measures(List.of(group.count()));
      shares.add(new Share(group.name(), parts));
      words.add(states(group.shortName(), parts));
    }
    var rest = commitments.subList(shares.size(), commitments.size());
    if (!rest.isEmpty()) {
      var parts = BarPart.measures(rest.stream().map(Group::count).toList());
      var name = phrases.plain(rest.getFirst().others(), "count", rest.size());
      shares.add(new Share(name, parts));
      words.add(states(name, parts));
    }
    new ProgressCharts(phrases, BarPart::measures).bars(title, below, shares, out);
    return words;
  }

  /** "2. apņ.: izpildīts 1, procesā 2". */
  private Html states(String name, Map<BarPart, Long> parts) {
    return phrases.html(
        "report.chart.commitmentStates",
        "name",
        name,
        "states",
        parts.entrySet().stream()
            .filter(part -> part.getValue() > 0)
            .map(part -> phrases.plain(part.getKey().measures()) + " " + part.getValue())
            .collect(joining(", ")));
  }

  /**
   * @param below lines under the title
   */
  List<Html> draw(Kind kind, List<String> below, OutputStream out) {
    return kind == Kind.BY_COMMITMENT
        ? bars(phrases.plain("report.chart.byCommitment"), below, commitments(), out)
        : bars(phrases.plain("report.chart.byInstitution"), below, institutions(), out);
  }

  /**
   * A group by its name on the picture and by the short one in words.
   *
   * @param name whole, as far as a bar has room for it
   * @param others the text key of all that have no bar
   */
  private record Group(String name, String shortName, String others, Count count) {}

  private List<Group> commitments() {
    return report.plan().commitments().stream()
        .filter(c -> report.tally().byCommitment().containsKey(c.number()))
        .map(
            c ->
                new Group(
                    Printable.shortened(c.number() + ". " + c.title().in(phrases.language()), 72),
                    phrases.plain("report.chart.commitment", "number", c.number()),
                    "report.chart.otherCommitments",
                    Objects.requireNonNull(report.tally().byCommitment().get(c.number()))))
        .toList();
  }

  private List<Group> institutions() {
    return report.tally().byInstitution().entrySet().stream()
        .map(
            i ->
                new Group(
                    Printable.shortened(report.name(i.getKey(), phrases.language()), 62)
                        + " ("
                        + i.getKey()
                        + ")",
                    i.getKey().value(),
                    "report.chart.others",
                    i.getValue()))
        .sorted(Comparator.comparingLong((Group g) -> g.count().owed()).reversed())
        .toList();
  }

  private List<Html> bars(String title, List<String> below, List<Group> groups, OutputStream out) {
    var shares = new ArrayList<Share>();
    var words = CyclePicture.headed(title, below);
    words.add(line(phrases.plain("report.chart.all"), BarPart.count(report.tally().all())));
    var ordered = ordered(groups);
    for (var group : ordered.subList(0, shown(groups.size()))) {
      var parts = BarPart.count(group.count());
      shares.add(new Share(group.name(), parts));
      words.add(line(group.shortName(), parts));
    }
    var rest = ordered.subList(shares.size(), ordered.size());
    if (!rest.isEmpty()) {
      var parts = sum(rest);
      var name = phrases.plain(rest.getFirst().others(), "count", rest.size());
      shares.add(new Share(name, parts));
      words.add(line(name, parts));
    }
    new ProgressCharts(phrases, BarPart::key).bars(title, below, shares, out);
    return words;
  }

  private static Map<BarPart, Long> sum(List<Group> groups) {
    var sum = new EnumMap<BarPart, Long>(BarPart.class);
    groups.forEach(
        group -> BarPart.count(group.count()).forEach((part, n) -> sum.merge(part, n, Long::sum)));
    return sum;
  }

  /** As they stand, or those who owe most first where there are too many. */
  private static List<Group> ordered(List<Group> groups) {
    return shown(groups.size()) == groups.size()
        ? groups
        : groups.stream()
            .sorted(Comparator.comparingLong((Group g) -> g.count().owed()).reversed())
            .toList();
  }

  /** A rest of one is shown like the others. */
  private static int shown(int groups) {
    return groups <= MOST_BARS + 1 ? groups : MOST_BARS;
  }

  /** "VK: 3 no 5 (izpildīts 1, procesā 2)". */
  private Html line(String name, Map<BarPart, Long> parts) {
    var asked = parts.values().stream().mapToLong(Long::longValue).sum();
    var answered = asked - parts.getOrDefault(BarPart.OWED, 0L);
    var states =
        parts.entrySet().stream()
            .filter(part -> part.getKey() != BarPart.OWED && part.getValue() > 0)
            .map(part -> phrases.plain(part.getKey().key()) + " " + part.getValue())
            .collect(joining(", "));
    var share =
        phrases.html("report.chart.share", "name", name, "answered", answered, "all", asked);
    return states.isEmpty() ? share : share.plus(" (" + states + ")");
  }
}
