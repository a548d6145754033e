package lv.terminbot.campaign.decree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.terminbot.campaign.decree.DecreePreview.CycleDate;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.campaign.OfDecrees;
import lv.terminbot.intent.campaign.OfDecrees.DecreedDay;
import lv.terminbot.intent.campaign.OfDecrees.Kind;
import lv.terminbot.intent.campaign.OfDecrees.SaidDays;
import lv.terminbot.intent.campaign.OfDecrees.ShowDecree;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Where a coordinator says that a day is free, or worked, by decree: reminders move, and on a free
 * day nobody is written to unasked.
 */
public final class DecreeDesk implements Door<OfDecrees> {
  private static final String TEXTS = "campaign.decree.";

  /** More than any span of which {@link OfDecrees#MOST} days are news. */
  private static final int LONGEST = 60;

  private final DecreePreview preview;
  private final Decrees decrees;
  private final Schedule schedule;
  private final Plans plans;
  private final Notifier notifier;

  public DecreeDesk(
      DecreePreview preview, Decrees decrees, Schedule schedule, Plans plans, Notifier notifier) {
    this.preview = preview;
    this.decrees = decrees;
    this.schedule = schedule;
    this.plans = plans;
    this.notifier = notifier;
  }

  @Override
  public Family<OfDecrees> family() {
    return OfDecrees.FAMILY;
  }

  @Override
  public Response open(Person person, OfDecrees intent) {
    var phrases = notifier.phrases(person);
    if (!Right.RUN_CYCLES.isHeldBy(person)) {
      return said(phrases.html(TEXTS + "notYours"));
    }
    return switch (intent) {
      case OfDecrees.AskDecree(var days) -> ask(days, phrases);
      case OfDecrees.AskMoved(var from, var to) -> moved(from, to, phrases);
      case OfDecrees.ShowDecree(var days) -> ask(said(days), phrases);
      case OfDecrees.Decree(var days) -> decree(person, days, phrases);
      case OfDecrees.LeaveDays() -> said(phrases.html(TEXTS + "left"));
    };
  }

  private Response ask(List<SaidDays> said, Phrases phrases) {
    if (said.isEmpty()) {
      return said(phrases.html(TEXTS + "which"));
    }
    var worked = new TreeMap<LocalDate, Boolean>();
    for (var days : said) {
      var wrong = fault(days, phrases).or(() -> contradiction(days, worked, phrases));
      if (wrong.isPresent()) {
        return said(wrong.get());
      }
      dates(days).forEach(date -> worked.put(date, days.kind() == Kind.WORKING));
    }
    var news = preview.news(worked);
    if (news.isEmpty()) {
      return said(lines("already", worked, phrases));
    }
    if (news.size() > OfDecrees.MOST) {
      return said(phrases.html(TEXTS + "tooMany", "most", OfDecrees.MOST));
    }
    var shown = new ArrayList<>(List.of(lines("ask", news, phrases)));
    shown.addAll(preview.moves(news, phrases));
    return Response.below(new Page(Html.lines(shown), List.of(choice(news, phrases))));
  }

  /** A day on which a cycle has a date may be meant as that date, which nobody guesses. */
  private Response moved(Day from, Day to, Phrases phrases) {
    var said = List.of(new SaidDays(from, from, Kind.FREE), new SaidDays(to, to, Kind.WORKING));
    var dates =
        said.stream().anyMatch(days -> fault(days, phrases).isPresent())
            ? List.<CycleDate>of()
            : preview.datesOn(date(from), phrases);
    if (dates.isEmpty()) {
      return ask(said, phrases);
    }
    var days = said.stream().map(one -> new DecreedDay(date(one.from()), one.kind())).toList();
    var rows =
        Stream.of(
                Stream.of(button("campaign.decree.button.day", new ShowDecree(days), phrases)),
                dates.stream().map(moved -> moved.button(date(to), phrases)),
                Stream.of(button("campaign.button.cancel", new OfDecrees.LeaveDays(), phrases)))
            .flatMap(buttons -> buttons.map(List::of))
            .toList();
    return Response.below(
        new Page(
            phrases.html(
                TEXTS + "whatMoved",
                "from",
                phrases.weekday(date(from)),
                "to",
                phrases.weekday(date(to))),
            rows));
  }

  private static List<SaidDays> said(List<DecreedDay> days) {
    return days.stream()
        .map(day -> new SaidDays(new Day.Dated(day.on()), new Day.Dated(day.on()), day.kind()))
        .toList();
  }

  private Optional<Html> fault(SaidDays days, Phrases phrases) {
    for (var day : List.of(days.from(), days.until())) {
      var date = day.saidOn(preview.today());
      if (date.isEmpty()) {
        var written = day instanceof Day.Impossible(var words) ? words : "";
        return Optional.of(phrases.html("campaign.fault.noSuchDay", "written", written));
      }
      if (date.get().isBefore(preview.today())) {
        return Optional.of(
            phrases.html("campaign.extension.past", "date", phrases.date(date.get())));
      }
    }
    return date(days.until()).isBefore(date(days.from()))
        ? Optional.of(phrases.html(TEXTS + "which"))
        : Optional.empty();
  }

  /** "2.02. ir brīvdiena, 2.02. ir darba diena". */
  private Optional<Html> contradiction(
      SaidDays days, Map<LocalDate, Boolean> before, Phrases phrases) {
    var other = days.kind() == Kind.FREE;
    return dates(days)
        .filter(date -> before.getOrDefault(date, !other) == other)
        .findFirst()
        .map(date -> phrases.html(TEXTS + "both", "date", phrases.weekday(date)));
  }

  private Stream<LocalDate> dates(SaidDays days) {
    return date(days.from()).datesUntil(date(days.until()).plusDays(1)).limit(LONGEST);
  }

  private LocalDate date(Day said) {
    return said.saidOn(preview.today()).orElseThrow();
  }

  private static List<Button> choice(Map<LocalDate, Boolean> news, Phrases phrases) {
    var days =
        news.entrySet().stream()
            .map(day -> new DecreedDay(day.getKey(), day.getValue() ? Kind.WORKING : Kind.FREE))
            .toList();
    return List.of(
        button("campaign.button.confirm", new OfDecrees.Decree(days), phrases),
        button("campaign.button.cancel", new OfDecrees.LeaveDays(), phrases));
  }

  private Response decree(Person person, List<DecreedDay> days, Phrases phrases) {
    var worked = new HashMap<LocalDate, Boolean>();
    days.forEach(day -> worked.put(day.on(), day.kind() == Kind.WORKING));
    var news = preview.news(worked);
    if (news.isEmpty()) {
      return said(lines("already", worked, phrases));
    }
    decrees.put(news, person.id());
    plans.all().forEach(schedule::follow);
    var letters =
        notifier.lettersToOtherCoordinators(
            person,
            theirs ->
                new Page(
                    Html.lines(
                        theirs.html(TEXTS + "told", "name", person.written()),
                        Html.lines(DecreePreview.lines(news, theirs)))));
    return said(lines("done", news, phrases)).and(letters);
  }

  private static Html lines(String key, Map<LocalDate, Boolean> worked, Phrases phrases) {
    return Html.lines(phrases.html(TEXTS + key), Html.lines(DecreePreview.lines(worked, phrases)));
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }

  private static Button button(String key, OfDecrees intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}
