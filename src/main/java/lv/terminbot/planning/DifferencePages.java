package lv.terminbot.planning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfPlanTables;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.planning.table.NamedPeople.Named;
import lv.terminbot.planning.table.PlanDifference;
import lv.terminbot.planning.table.PlanDifference.CellChange;
import lv.terminbot.planning.table.PlanDifference.Kind;
import lv.terminbot.planning.table.Sheet;
import lv.terminbot.planning.table.TableWords;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Says what a table would change, and what is wrong in it: the first of many, and all as a file.
 */
record DifferencePages(Phrases phrases) {
  private static final int MOST = 12;
  private static final int LONGEST = 90;

  Page change(long number, DryRun.Change change, String name) {
    var difference = change.difference();
    var title = change.plan().title().in(phrases.language());
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            change.base().isEmpty() ? "planning.difference.newPlan" : "planning.difference.title",
            "plan",
            title,
            "name",
            name));
    lines.addAll(counts(difference));
    lines.add(Html.EMPTY);
    var shown = shown(difference);
    shown.stream().limit(MOST).map(line -> Html.escape("• " + line)).forEach(lines::add);
    if (shown.size() > MOST) {
      lines.add(phrases.html("planning.more", "count", shown.size() - MOST));
    }
    if (!change.reported().isEmpty()) {
      lines.add(Html.EMPTY);
      lines.add(phrases.html("planning.difference.reported", "numbers", joined(change.reported())));
    }
    lines.addAll(people(change.people()));
    lines.add(Html.EMPTY);
    lines.add(phrases.html("planning.difference.how"));
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(
                button("planning.button.apply", new OfPlanTables.Apply(number)),
                button("planning.button.leave", new OfPlanTables.Leave(number)))));
  }

  /** Whom the table names and nobody knows, whose address is another, and who stays. */
  private List<Html> people(PeopleChange people) {
    var lines = new ArrayList<Html>();
    if (!people.isNone()) {
      lines.add(Html.EMPTY);
    }
    people.invited().stream()
        .limit(MOST)
        .map(one -> line("planning.people.invite", one))
        .forEach(lines::add);
    people.addressed().stream()
        .filter(one -> !people.invited().contains(one))
        .limit(MOST)
        .map(one -> line("planning.people.address", one))
        .forEach(lines::add);
    var more = Math.max(0, people.named().size() - MOST);
    if (more > 0) {
      lines.add(phrases.html("planning.people.more", "count", more));
    }
    if (!people.staying().isEmpty()) {
      lines.add(
          phrases.html(
              "planning.people.staying",
              "count",
              people.staying().size(),
              "names",
              people.staying().stream().limit(MOST).collect(Collectors.joining(", "))));
    }
    return lines;
  }

  private Html line(String key, Named one) {
    return phrases.html(
        key,
        "code",
        one.institution(),
        "role",
        phrases.plain("planning.role." + one.role()),
        "name",
        one.name().isEmpty() ? "–" : one.name(),
        "email",
        one.email().isEmpty() ? "–" : one.email());
  }

  private static String joined(List<MeasureNumber> numbers) {
    return numbers.stream().map(MeasureNumber::value).collect(Collectors.joining(", "));
  }

  private Button button(String key, OfPlanTables intent) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }

  /** "Pasākumi: pievienoti 1, mainīti 2, izņemti 0" */
  List<Html> counts(PlanDifference difference) {
    return Stream.of(Sheet.values())
        .filter(sheet -> Stream.of(Kind.values()).anyMatch(k -> difference.count(sheet, k) > 0))
        .map(
            sheet ->
                phrases.html(
                    "planning.difference.counts",
                    "sheet",
                    TableWords.name(sheet, phrases),
                    "added",
                    difference.count(sheet, Kind.ADDED),
                    "changed",
                    difference.count(sheet, Kind.CHANGED),
                    "gone",
                    difference.count(sheet, Kind.GONE)))
        .toList();
  }

  /** Measures first, since they are what is asked about; of a new row only what it is called. */
  private List<String> shown(PlanDifference difference) {
    return Stream.concat(
            difference.changes().stream().filter(c -> c.sheet() == Sheet.MEASURES),
            difference.changes().stream().filter(c -> c.sheet() != Sheet.MEASURES))
        .map(change -> line(change, LONGEST))
        .toList();
  }

  private String line(PlanDifference.Change change, int longest) {
    var what =
        switch (change.kind()) {
          case CHANGED ->
              change.cells().stream()
                  .map(cell -> cell(cell, longest))
                  .collect(Collectors.joining("; "));
          case ADDED -> named(change, CellChange::now, longest);
          case GONE -> named(change, CellChange::was, longest);
        };
    return phrases.plain(
        "planning.change",
        "kind",
        change.kind().name().toLowerCase(java.util.Locale.ROOT),
        "sheet",
        TableWords.name(change.sheet(), phrases),
        "name",
        change.name(),
        "said",
        what.isEmpty() ? "no" : "yes",
        "what",
        what);
  }

  /** The first text of the row in the reader's language, or what there is. */
  private String named(
      PlanDifference.Change change,
      java.util.function.Function<CellChange, String> side,
      int longest) {
    var texts = change.cells().stream().filter(c -> c.heading().language().isPresent()).toList();
    return texts.stream()
        .filter(c -> c.heading().language().equals(Optional.of(phrases.language())))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(side)
        .map(text -> cut(text, longest))
        .orElse("");
  }

  private String cell(CellChange cell, int longest) {
    return phrases.plain(
        "planning.cell",
        "column",
        TableWords.name(cell.heading(), phrases),
        "was",
        cell.was().isEmpty() ? "–" : cut(cell.was(), longest),
        "now",
        cell.now().isEmpty() ? "–" : cut(cell.now(), longest));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }

  /** All changes with all their words, where the message does not have them all. */
  Optional<Attachment> all(PlanDifference difference) {
    var cut =
        difference.changes().size() > MOST
            || difference.changes().stream()
                .flatMap(c -> c.cells().stream())
                .anyMatch(c -> c.was().length() > LONGEST || c.now().length() > LONGEST);
    return cut
        ? Optional.of(
            file(
                "planning.file.changes",
                difference.changes().stream()
                    .map(change -> line(change, Integer.MAX_VALUE))
                    .toList()))
        : Optional.empty();
  }

  Page faults(String name, List<String> sentences) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("planning.faults.title", "name", name, "count", sentences.size()));
    sentences.stream().limit(MOST).map(s -> Html.escape("• " + s)).forEach(lines::add);
    if (sentences.size() > MOST) {
      lines.add(phrases.html("planning.more", "count", sentences.size() - MOST));
    }
    lines.add(Html.EMPTY);
    lines.add(phrases.html("planning.faults.remedy"));
    return WayHome.underKept(new Page(Html.lines(lines)), phrases);
  }

  Optional<Attachment> allFaults(List<String> sentences) {
    return sentences.size() > MOST
        ? Optional.of(file("planning.file.faults", sentences))
        : Optional.empty();
  }

  private Attachment file(String name, List<String> lines) {
    var text = "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    return new Attachment(phrases.plain(name), "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
