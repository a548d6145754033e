package lv.terminbot.oversight;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.oversight.CycleProgress.OfInstitution;
import lv.terminbot.people.Person;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Shown;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** How far the open cycles are: the summary of a week, and who owes. */
public final class Summary {
  private final OpenCycles open;
  private final CycleCounts counts;

  public Summary(OpenCycles open, CycleCounts counts) {
    this.open = open;
    this.counts = counts;
  }

  Page on(LocalDate day, Readership readers, Phrases phrases) {
    var lines = new ArrayList<Html>();
    for (var cycle : open.on(day)) {
      lines.addAll(open.plan(cycle, phrases));
      lines.addAll(lines(counts.count(cycle, seenBy(readers)), day, readers, phrases));
    }
    lines.addFirst(phrases.html("oversight.summary.heading"));
    return withTheWays(new Page(Html.lines(lines)), readers, phrases);
  }

  /** A page with where it leads: for a coordinator alone to what is theirs to decide, too. */
  static Page withTheWays(Page page, Readership readers, Phrases phrases) {
    var shown = new Page(page.text(), List.of(buttons(phrases)));
    if (readers == Readership.GROUP) {
      return shown;
    }
    var rows = new ArrayList<>(shown.buttons());
    rows.add(List.of(button("oversight.button.review", new OfReview.AskQueue(0), phrases)));
    return WayHome.underKept(new Page(page.text(), rows), phrases);
  }

  /** Whether a cycle is open. */
  boolean isDue(LocalDate day) {
    return !open.on(day).isEmpty();
  }

  /** "Kas ir parādā": the institutions that owe, with their measures. */
  Page whoOwes(LocalDate day, Person reader, Phrases phrases) {
    var lines = new ArrayList<Html>();
    for (var cycle : open.on(day)) {
      var owing =
          counts.count(cycle, o -> Shown.to(reader, o)).institutions().stream()
              .filter(OfInstitution::owes)
              .toList();
      lines.addAll(open.plan(cycle, phrases));
      lines.add(title(cycle, phrases));
      owing.forEach(one -> lines.add(owing(one, phrases)));
      if (owing.isEmpty()) {
        lines.add(phrases.html("oversight.owing.nobody"));
      }
    }
    if (lines.isEmpty()) {
      lines.add(phrases.html("oversight.owing.noCycle"));
    }
    return new Page(
        Html.lines(lines),
        List.of(List.of(button("oversight.button.overview", new Inquiry.AskOverview(), phrases))));
  }

  static List<Button> buttons(Phrases phrases) {
    return List.of(
        button("oversight.button.overview", new Inquiry.AskOverview(), phrases),
        button("oversight.button.owing", new OfOversight.AskWhoOwes(), phrases));
  }

  static Button button(String key, Intent intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }

  private static Html owing(OfInstitution one, Phrases phrases) {
    var numbers = one.owed().stream().map(MeasureNumber::value).collect(joining(", "));
    return phrases.html("oversight.owing.line", "code", one.code(), "numbers", numbers);
  }

  /** Who reads along in a group may not see what was returned. */
  private static UnaryOperator<Obligation> seenBy(Readership readers) {
    return readers == Readership.GROUP ? Shown::toOthers : UnaryOperator.identity();
  }

  private static List<Html> lines(
      CycleProgress progress, LocalDate day, Readership readers, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(title(progress.cycle(), phrases));
    lines.add(due(progress.cycle(), day, phrases));
    lines.add(
        phrases.html(
            readers == Readership.GROUP
                ? "oversight.summary.countsInGroup"
                : "oversight.summary.counts",
            "answered",
            progress.sum(OfInstitution::answered),
            "all",
            progress.sum(OfInstitution::all),
            "drafts",
            progress.sum(OfInstitution::drafts),
            "returned",
            progress.sum(OfInstitution::returned),
            "delayed",
            progress.delayed()));
    progress.institutions().stream()
        .filter(one -> !one.silent())
        .forEach(one -> lines.add(line(one, phrases)));
    codes(lines, "oversight.summary.silent", progress.those(OfInstitution::silent), phrases);
    var unreachable = progress.those(OfInstitution::unreachable);
    codes(lines, "oversight.summary.unreachable", unreachable, phrases);
    return lines;
  }

  private static Html title(ReportingCycle cycle, Phrases phrases) {
    return phrases.html("oversight.summary.cycle", "cycle", cycle.title().in(phrases.language()));
  }

  private static Html due(ReportingCycle cycle, LocalDate day, Phrases phrases) {
    var due = cycle.dueOn().orElseThrow();
    var left = cycle.daysLeft(day).orElseThrow();
    return left < 0
        ? phrases.html("oversight.summary.overdue", "date", phrases.date(due), "days", -left)
        : phrases.html(
            "oversight.summary.due", "until", phrases.until(due, cycle.zone()), "days", left);
  }

  private static Html line(OfInstitution one, Phrases phrases) {
    return phrases.html(
        "oversight.summary.institution",
        "code",
        one.code(),
        "answered",
        one.answered(),
        "all",
        one.all(),
        "drafts",
        one.drafts());
  }

  private static void codes(
      List<Html> lines, String key, List<InstitutionCode> codes, Phrases phrases) {
    if (!codes.isEmpty()) {
      var names = codes.stream().map(InstitutionCode::value).collect(joining(", "));
      lines.add(phrases.html(key, "count", codes.size(), "codes", names));
    }
  }
}
