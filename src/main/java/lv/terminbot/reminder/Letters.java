package lv.terminbot.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.people.wording.OwnWords;
import lv.terminbot.people.wording.Wording;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Writes a reminder: one page with all that the person owes, the days that are really left when it
 * is written, and buttons to act.
 */
public final class Letters {
  private static final int MOST_BUTTONS = 8;
  private static final Closing IN_CHAT =
      (phrases, example) -> phrases.html("reminder.closing", "number", example);

  /** How one is told to answer. */
  private interface Closing {
    Html say(Phrases phrases, MeasureNumber example);
  }

  private final Plans plans;
  private final Drafts drafts;
  private final Texts texts;
  private final OwnWords own;
  private final ReminderOpenings openings;
  private final OwingList owingList;

  public Letters(Plans plans, Drafts drafts, Texts texts, OwnWords own, Clock clock) {
    this.own = own;
    this.plans = plans;
    this.drafts = drafts;
    this.texts = texts;
    this.openings = new ReminderOpenings(plans, own, clock);
    this.owingList = new OwingList(plans, openings);
  }

  /** The reminder to one person about all they are called for. */
  public Letter to(Person person, DueReminder due) {
    var phrases = texts.in(person.language());
    var templates = new LinkedHashSet<String>();
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<List<Button>>();
    if (!due.owed().isEmpty()) {
      Closing closing =
          person.id().chat().isEmail()
              ? (theirs, _) -> own.html(Wording.EMAIL_CLOSING, theirs)
              : IN_CHAT;
      var page = write(due.owed(), begun(person), closing, phrases, templates);
      because(person, due.owed(), phrases).ifPresent(lines::add);
      lines.add(page.text());
      buttons.addAll(page.buttons());
    }
    if (!due.listed().isEmpty()) {
      var page = owingList.show(due.listed(), phrases, templates);
      lines.add(page.text());
      buttons.addAll(page.buttons());
    }
    var between = Html.escape("\n\n");
    var text = lines.stream().reduce((one, next) -> one.plus(between).plus(next)).orElseThrow();
    return new Letter(new Page(text, buttons), String.join(" ", templates));
  }

  /** What a person who owes this is shown, without the drafts they may have begun. */
  Page write(Map<Occasion, List<Obligation>> owed, Language language) {
    return write(owed, Set.of(), IN_CHAT, texts.in(language), new LinkedHashSet<>());
  }

  /** Whoever is told of what is not their own is told why. */
  private static Optional<Html> because(
      Person person, Map<Occasion, List<Obligation>> owed, Phrases phrases) {
    var own = person.institutions(Role.CONTACT);
    return owed.values().stream()
        .flatMap(List::stream)
        .map(Obligation::institution)
        .filter(institution -> !own.contains(institution))
        .findFirst()
        .map(institution -> phrases.html(because(person, institution), "code", institution));
  }

  private static String because(Person person, InstitutionCode institution) {
    if (person.institutions(Role.DEPUTY).contains(institution)) {
      return "reminder.because.deputy";
    }
    return person.institutions(Role.HEAD).contains(institution)
        ? "reminder.because.head"
        : "reminder.because.standIn";
  }

  private Set<MeasureId> begun(Person person) {
    return drafts.find(person.id()).stream().map(Draft::measure).collect(toSet());
  }

  private Page write(
      Map<Occasion, List<Obligation>> owed,
      Set<MeasureId> begun,
      Closing closing,
      Phrases phrases,
      Set<String> templates) {
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<Button>();
    byDay(owed)
        .forEach(
            (occasion, obligations) -> {
              if (!lines.isEmpty()) {
                lines.add(Html.EMPTY);
              }
              lines.addAll(openings.plan(occasion, phrases));
              lines.add(openings.write(occasion, obligations.size(), phrases, templates));
              lines.add(Html.EMPTY);
              lines.addAll(lines(obligations, begun, phrases));
              obligations.forEach(o -> buttons.add(ReportButton.on(o.measure(), plans, phrases)));
            });
    lines.add(Html.EMPTY);
    var example = owed.values().iterator().next().getFirst().measure().number();
    lines.add(closing.say(phrases, example));
    var rows = new ArrayList<List<Button>>();
    rows.addAll(Button.rows(buttons.stream().distinct().limit(MOST_BUTTONS).toList(), 2));
    rows.add(
        List.of(
            button(new Inquiry.AskOwed(), "reminder.button.owed", phrases),
            button(new OfWishes.AskLater(), "reminder.button.later", phrases),
            button(new OfWishes.Seen(), "reminder.button.seen", phrases)));
    return new Page(Html.lines(lines), rows);
  }

  /** What somebody was given more time for stands under its own day. */
  private static Map<Occasion, List<Obligation>> byDay(Map<Occasion, List<Obligation>> owed) {
    var parts = new LinkedHashMap<Occasion, List<Obligation>>();
    owed.forEach(
        (occasion, all) -> {
          if (occasion.extendedTo().isPresent()) {
            parts.put(occasion, all);
          } else {
            parts.putAll(byDay(occasion, all));
          }
        });
    return parts;
  }

  private static Map<Occasion, List<Obligation>> byDay(Occasion occasion, List<Obligation> all) {
    var soonestFirst = Comparator.comparing((Occasion o) -> o.extendedTo().orElse(LocalDate.MIN));
    return all.stream()
        .collect(
            groupingBy(
                o -> o.extendedTo().map(occasion::extendedTo).orElse(occasion),
                () -> new TreeMap<>(soonestFirst),
                toList()));
  }

  /** A line a measure; with the institutions it is owed for, where the person serves several. */
  private List<Html> lines(List<Obligation> obligations, Set<MeasureId> begun, Phrases phrases) {
    var byMeasure =
        obligations.stream().collect(groupingBy(Obligation::measure, LinkedHashMap::new, toList()));
    var several = obligations.stream().map(Obligation::institution).distinct().count() > 1;
    var lines = new ArrayList<Html>();
    byMeasure.forEach(
        (measure, owed) -> {
          lines.add(line(measure, several ? owed : List.of(), phrases));
          if (begun.contains(measure)) {
            lines.add(phrases.html("reminder.line.draft", "number", measure.number()));
          }
        });
    return lines;
  }

  private Html line(MeasureId id, List<Obligation> named, Phrases phrases) {
    var title =
        plans
            .measure(id)
            .map(PlannedMeasure::measure)
            .map(measure -> measure.title().in(phrases.language()))
            .orElse("");
    var codes = named.stream().map(o -> o.institution().value()).collect(joining(", "));
    return named.isEmpty()
        ? phrases.html("reminder.line", "number", id.number(), "title", title)
        : phrases.html("reminder.line.of", "number", id.number(), "title", title, "codes", codes);
  }

  private static Button button(Intent intent, String key, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}
