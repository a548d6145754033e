package lv.terminbot.oversight;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfRecord.Filter;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.Ladder;
import lv.terminbot.text.Html;
import lv.terminbot.text.PersonMark;
import lv.terminbot.text.Phrases;

/** Shows the record of what was sent unasked. */
final class RecordPages {
  private static final Pattern COUNTED = Pattern.compile("(before|after)-([1-9][0-9]{0,3})");
  private final Phrases phrases;
  private final ZoneId zone;

  RecordPages(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.zone = zone;
  }

  /** A page of at most {@code most}; one entry more says that there is a page after it. */
  Page list(Filter filter, int page, List<RecordEntry> entries, int most) {
    var shown = entries.stream().limit(most).toList();
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("oversight.record.heading", "page", page + 1));
    var buttons = new ArrayList<Button>();
    for (var i = 0; i < shown.size(); i++) {
      var number = page * most + i + 1;
      lines.add(line(number, shown.get(i)));
      buttons.add(
          new Button(
              Integer.toString(number),
              ButtonCode.encode(new OfRecord.AskMessage(shown.get(i).id().value()))));
    }
    if (shown.isEmpty()) {
      lines.add(phrases.html("oversight.record.none"));
    }
    var rows = new ArrayList<>(Button.rows(buttons, 5));
    rows.add(turning(filter, page, entries.size() - most));
    if (filter instanceof Filter.All) {
      rows.add(
          List.of(
              button(
                  new OfRecord.AskRecord(new Filter.Undelivered(), 0),
                  "oversight.record.button.undelivered"),
              button(new OfRecord.AskAlarms(), "oversight.record.button.alarms")));
    }
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  private List<Button> turning(Filter filter, int page, int left) {
    var row = new ArrayList<Button>();
    if (page > 0) {
      row.add(button(new OfRecord.AskRecord(filter, page - 1), "oversight.record.button.newer"));
    }
    if (left > 0) {
      row.add(button(new OfRecord.AskRecord(filter, page + 1), "oversight.record.button.older"));
    }
    return row;
  }

  private Html line(int number, RecordEntry entry) {
    return phrases.html(
        "oversight.record.line",
        "number",
        number,
        "at",
        phrases.moment(entry.queuedAt(), zone),
        "name",
        name(entry),
        "occasion",
        occasion(entry),
        "state",
        phrases.html("oversight.record.state." + code(entry.state())));
  }

  /** One message with its text, its fate and what to do next. */
  Page message(RecordEntry entry) {
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html("oversight.record.message", "name", name(entry), "occasion", occasion(entry)));
    entry.cycle().ifPresent(c -> lines.add(phrases.html("oversight.record.cycle", "cycle", c)));
    lines.add(
        phrases.html("oversight.record.queued", "at", phrases.moment(entry.queuedAt(), zone)));
    lines.add(settled(entry));
    entry
        .seenAt()
        .ifPresent(
            at -> lines.add(phrases.html("oversight.record.seen", "at", phrases.moment(at, zone))));
    entry
        .template()
        .ifPresent(t -> lines.add(phrases.html("oversight.record.template", "template", t)));
    entry.reason().ifPresent(r -> lines.add(phrases.html("oversight.record.reason", "reason", r)));
    lines.add(phrases.html("oversight.record.next." + code(entry.state())));
    lines.add(Html.escape("────────"));
    lines.add(entry.words().orElseGet(() -> phrases.html("oversight.record.noText")));
    return new Page(Html.lines(lines), buttons(entry));
  }

  private Html settled(RecordEntry entry) {
    var state = phrases.html("oversight.record.state." + code(entry.state()));
    return entry
        .settledAt()
        .map(
            at ->
                phrases.html(
                    "oversight.record.settled", "state", state, "at", phrases.moment(at, zone)))
        .orElse(state);
  }

  private List<List<Button>> buttons(RecordEntry entry) {
    var rows = new ArrayList<List<Button>>();
    if (entry.maySendAgain()) {
      rows.add(
          List.of(button(new OfDelivery.SendAgain(entry.id().value()), "oversight.button.again")));
    }
    var row = new ArrayList<Button>();
    if (entry.person().value() > 0) {
      row.add(
          button(
              new OfRecord.AskRecord(new Filter.To(entry.person().value()), 0),
              "oversight.record.button.person"));
    }
    row.add(button(new OfRecord.AskRecord(new Filter.All(), 0), "oversight.record.button.all"));
    rows.add(row);
    return rows;
  }

  private static Html name(RecordEntry entry) {
    var number = entry.person().value();
    return entry.name().isEmpty()
        ? Html.escape(Long.toString(number))
        : new PersonMark(number).around(entry.name());
  }

  /** "7 days before the deadline", "nudge No. 3", "notice". */
  private Html occasion(RecordEntry entry) {
    if (entry.nudge().isPresent()) {
      return phrases.html("oversight.occasion.nudge", "nudge", entry.nudge().get());
    }
    return entry
        .occasion()
        .map(this::step)
        .orElseGet(() -> phrases.html("oversight.occasion.notice"));
  }

  private Html step(String code) {
    var extended = Ladder.unscheduled(code).extendedTo();
    if (extended.isPresent()) {
      return step(code.substring(0, code.indexOf('~')))
          .plus(" ")
          .plus(phrases.html("oversight.occasion.extended", "until", phrases.upTo(extended.get())));
    }
    var counted = COUNTED.matcher(code);
    if (counted.matches()) {
      var key =
          counted.group(1).equals("before")
              ? "oversight.occasion.before"
              : "oversight.occasion.after";
      return phrases.html(key, "days", Long.parseLong(counted.group(2)));
    }
    return switch (code) {
      case "invitation" -> phrases.html("oversight.occasion.invitation");
      case "deadline" -> phrases.html("oversight.occasion.deadline");
      case "asked" -> phrases.html("oversight.occasion.asked");
      default -> Html.escape(code);
    };
  }

  private static String code(DeliveryState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private Button button(Intent intent, String key) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}
