package lv.terminbot.reminder.nudge;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfNudges.When;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reminder.Obstacles;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.reminder.nudge.NudgeList.Owing;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Shows a coordinator whom a nudge would reach, whom not, and the very text. */
public final class NudgePreview {
  private static final int MOST_LINES = 40;
  private final NudgeRecipients recipients;
  private final Obstacles obstacles;
  private final NudgeLetters letters;
  private final OfficeHours office;
  private final Clock clock;

  public NudgePreview(
      NudgeRecipients recipients,
      Unreached unreached,
      NudgeLetters letters,
      OfficeHours office,
      Clock clock) {
    this.recipients = recipients;
    this.obstacles = new Obstacles(unreached);
    this.letters = letters;
    this.office = office;
    this.clock = clock;
  }

  /** What this one would get. */
  Page letter(Nudge nudge, Owing owing) {
    return letters.to(owing.person(), nudge, owing.owed()).page();
  }

  /** The preview, with what the first of those who are reached would get. */
  Page show(Nudge nudge, NudgeList.Now list, Phrases phrases) {
    var first = list.reachable().getFirst();
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("reminder.nudge.preview", "count", (long) list.reachable().size()));
    lines.addAll(reached(list.reachable(), phrases));
    lines.addAll(missed(list, phrases));
    if (!office.isOpen(clock.instant())) {
      lines.add(Html.EMPTY);
      lines.add(phrases.html("reminder.nudge.closed", "at", opening(phrases)));
    }
    lines.add(Html.EMPTY);
    lines.add(phrases.html("reminder.nudge.text", "name", first.person().written()));
    lines.add(Html.escape("────────"));
    lines.add(letter(nudge, first).text());
    return new Page(Html.lines(lines), buttons(nudge, phrases));
  }

  /** Those who owe and hear nothing, with the reason and the remedy. */
  List<Html> missed(NudgeList.Now list, Phrases phrases) {
    var lines = new ArrayList<Html>();
    for (var person : list.unreachable()) {
      lines.add(
          phrases.html(
              "reminder.nudge.unreachable",
              "name",
              person.written(),
              "codes",
              codes(person.institutions()),
              "why",
              phrases.html(obstacles.why(person.id()))));
    }
    if (!list.orphans().isEmpty()) {
      lines.add(phrases.html("reminder.nudge.orphans", "codes", codes(list.orphans())));
    }
    return shortened(lines, phrases);
  }

  /** A line an institution, or one for those who serve several. */
  private List<Html> reached(List<Owing> owing, Phrases phrases) {
    var byCodes = new TreeMap<String, List<Html>>();
    var today = LocalDate.ofInstant(clock.instant(), office.zone());
    for (var person : owing.stream().map(Owing::person).toList()) {
      var name =
          recipients.remindedOn(person.id(), today)
              ? phrases.html("reminder.nudge.already", "name", person.written())
              : person.written();
      byCodes.computeIfAbsent(codes(person.institutions()), c -> new ArrayList<>()).add(name);
    }
    var lines = new ArrayList<Html>();
    byCodes.forEach(
        (codes, names) ->
            lines.add(
                phrases.html(
                    "reminder.nudge.line",
                    "codes",
                    codes,
                    "names",
                    Html.trusted(names.stream().map(Html::markup).collect(joining(", "))))));
    return shortened(lines, phrases);
  }

  private static List<Html> shortened(List<Html> lines, Phrases phrases) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    var some = new ArrayList<>(lines.subList(0, MOST_LINES));
    some.add(phrases.html("reminder.nudge.more", "count", (long) lines.size() - MOST_LINES));
    return some;
  }

  private static String codes(Collection<InstitutionCode> codes) {
    return codes.stream().map(InstitutionCode::value).collect(joining(", "));
  }

  private List<List<Button>> buttons(Nudge nudge, Phrases phrases) {
    var rows = new ArrayList<List<Button>>();
    var whenOpen = new OfNudges.SendNudge(nudge.id(), When.OPENING);
    if (office.isOpen(clock.instant())) {
      rows.add(List.of(NudgeReports.button(whenOpen, "reminder.nudge.button.send", phrases)));
    } else {
      rows.add(
          List.of(
              new Button(
                  phrases.plain("reminder.nudge.button.opening", "at", opening(phrases)),
                  ButtonCode.encode(whenOpen))));
      rows.add(
          List.of(
              NudgeReports.button(
                  new OfNudges.SendNudge(nudge.id(), When.NOW),
                  "reminder.nudge.button.now",
                  phrases)));
    }
    rows.add(
        List.of(
            NudgeReports.button(
                new OfNudges.TryNudge(nudge.id()), "reminder.nudge.button.try", phrases),
            NudgeReports.button(
                new OfNudges.DropNudge(nudge.id()), "reminder.nudge.button.cancel", phrases)));
    return rows;
  }

  private String opening(Phrases phrases) {
    return phrases.moment(office.nextOpening(clock.instant()), office.zone());
  }
}
