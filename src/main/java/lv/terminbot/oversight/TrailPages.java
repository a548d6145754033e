package lv.terminbot.oversight;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfTrail;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.TrailCheck;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.people.TrailLine;
import lv.terminbot.people.WayHome;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Shows the trail: of long things only the lines that differ. */
public final class TrailPages {
  private static final int LONGEST = 200;

  private final Register register;
  private final ZoneId zone;

  public TrailPages(Register register, ZoneId zone) {
    this.register = register;
    this.zone = zone;
  }

  /** A page of at most {@code most}; one entry more says that there is a page after it. */
  Page list(OfTrail.Part part, List<TrailLine> entries, int most, Phrases phrases) {
    var shown = entries.stream().limit(most).toList();
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "oversight.trail.heading",
            "part",
            phrases.plain("oversight.trail.part." + code(part))));
    shown.forEach(entry -> lines.add(line(entry, phrases)));
    if (shown.isEmpty()) {
      lines.add(phrases.html("oversight.trail.none"));
    }
    var rows = new ArrayList<List<Button>>();
    if (entries.size() > most) {
      rows.add(
          List.of(
              button(
                  phrases.plain("oversight.trail.older"),
                  new OfTrail.AskTrail(part, shown.getLast().number()))));
    }
    rows.addAll(
        Button.rows(
            Stream.of(OfTrail.Part.values())
                .filter(other -> other != part)
                .map(
                    other ->
                        button(
                            phrases.plain("oversight.trail.part." + code(other)),
                            OfTrail.AskTrail.newest(other)))
                .toList(),
            2));
    rows.add(List.of(button(phrases.plain("oversight.trail.check"), new OfTrail.CheckTrail())));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  private Html line(TrailLine line, Phrases phrases) {
    var entry = line.entry();
    var words = new TrailWords(phrases, this::name);
    return phrases.html(
        "oversight.trail.line",
        "number",
        Long.toString(line.number()),
        "at",
        phrases.moment(line.at(), zone),
        "who",
        entry.by().map(this::name).orElseGet(() -> phrases.plain("oversight.trail.program")),
        "what",
        TrailEvent.find(entry.what())
            .map(event -> phrases.plain("oversight.trail.what." + event.code()))
            .orElse(entry.what()),
        "about",
        words.about(entry.about()),
        "change",
        change(entry.before(), entry.after(), words));
  }

  /** With the number: a name is chosen by whoever bears it, and may be that of another. */
  private String name(PersonId id) {
    var number = Long.toString(id.value());
    return register
        .find(id)
        .map(Person::name)
        .filter(name -> !name.isEmpty())
        .map(name -> name + " (" + number + ")")
        .orElse(number);
  }

  /** "before → after", of many lines those that only one of them has. */
  private static String change(String before, String after, TrailWords words) {
    var gone = only(before, after, words);
    var come = only(after, before, words);
    if (gone.isEmpty() && come.isEmpty()) {
      return "";
    }
    return (gone.isEmpty() ? "–" : gone) + " → " + (come.isEmpty() ? "–" : come);
  }

  private static String only(String text, String other, TrailWords words) {
    var others = Arrays.asList(other.split("\n", -1));
    var own =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .filter(line -> others.stream().noneMatch(o -> o.strip().equals(line)))
            .map(words::change)
            .collect(Collectors.joining("; "));
    return own.length() > LONGEST ? own.substring(0, LONGEST) + "…" : own;
  }

  static Page check(TrailCheck check, Phrases phrases) {
    var found =
        check
            .broken()
            .map(
                number ->
                    phrases.html(
                        "oversight.trail.broken",
                        "count",
                        check.entries(),
                        "number",
                        Long.toString(number)))
            .orElseGet(
                () ->
                    phrases.html(
                        "oversight.trail.sound",
                        "count",
                        check.entries(),
                        "end",
                        check.end().toString()));
    return new Page(
        found,
        List.of(
            List.of(
                button(
                    phrases.plain("oversight.trail.all"),
                    OfTrail.AskTrail.newest(OfTrail.Part.ALL)))));
  }

  private static String code(OfTrail.Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static Button button(String label, Intent intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
