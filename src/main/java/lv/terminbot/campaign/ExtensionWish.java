package lv.terminbot.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.campaign.OfExtensions.Extend;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The rule of what may be extended: what is owed now, to a later day, not past the final date. */
public final class ExtensionWish {
  private static final int LAST_OF_ITS_OWN = 2;
  private final Plans plans;
  private final OwedNow owedNow;
  private final Clock clock;

  public ExtensionWish(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    owedNow = new OwedNow(plans, obligations);
    this.clock = clock;
  }

  /** What came of reading the wish. */
  sealed interface Outcome {}

  /** What is wrong, and what would do. */
  record Fault(Html text) implements Outcome {}

  /** All is understood but why: a contact gives a reason. */
  record Reasonless(Sound found, LocalDate until) implements Outcome {}

  /**
   * One wish for each institution and measure.
   *
   * @param shown what each would change, a line each
   * @param left what was named and is not owed: a sentence each
   */
  record Sound(List<Extension> extensions, List<Html> shown, List<Html> left) implements Outcome {}

  Outcome understand(Person person, Extend wanted, Phrases phrases) {
    return understand(person, wanted, _ -> true, phrases);
  }

  /** The same for what has more time already, measure by measure. */
  Outcome understandShorter(Person person, Extend wanted, Phrases phrases) {
    Predicate<Obligation> extended = o -> o.extendedTo().isPresent();
    var measures =
        owedNow.find(person, wanted, LocalDate.now(clock)).stream()
            .map(Owed::obligation)
            .filter(extended)
            .map(o -> o.measure().number())
            .distinct()
            .toList();
    var each = new Extend(wanted.institutions(), measures, wanted.until(), wanted.reason());
    return understand(person, each, extended, phrases);
  }

  private Outcome understand(
      Person person, Extend wanted, Predicate<Obligation> only, Phrases phrases) {
    var today = LocalDate.now(clock);
    if (wanted.until().isEmpty()) {
      return new Fault(untilWhen(person, wanted, phrases));
    }
    var named =
        owedNow.find(person, wanted, today).stream()
            .filter(o -> only.test(o.obligation()))
            .toList();
    var until = wanted.until().get().saidOn(counted(wanted.until().get(), named, today));
    if (until.isEmpty()) {
      var written = wanted.until().get() instanceof Day.Impossible(var words) ? words : "";
      return new Fault(phrases.html("campaign.fault.noSuchDay", "written", written));
    }
    if (named.isEmpty()) {
      return new Fault(phrases.html("campaign.extension.nothingOwed"));
    }
    return WishByPlan.sound(
            named,
            one -> ExtensionFaults.find(one, until.get(), today, person, phrases),
            plans,
            phrases)
        .<Outcome>map(
            found -> {
              var all =
                  new Sound(
                      wishes(person, wanted, found.owed(), until.get()),
                      found.owed().stream().map(one -> shown(one, until.get(), phrases)).toList(),
                      Stream.concat(
                              left(wanted, found.owed(), phrases).stream(), found.faults().stream())
                          .toList());
              return wanted.reason().isBlank() && !Right.GIVE_TIME.isHeldBy(person)
                  ? new Reasonless(all, until.get())
                  : all;
            })
        .orElseGet(
            () ->
                new Fault(
                    ExtensionFaults.find(named, until.get(), today, person, phrases)
                        .orElseThrow()));
  }

  /**
   * "nedēļu vēlāk" is later than the day that holds now; "rīt" and "parīt" are days of their own.
   */
  private static LocalDate counted(Day until, List<Owed> owed, LocalDate today) {
    return until instanceof Day.Ahead(var days) && days > LAST_OF_ITS_OWN
        ? owed.stream()
            .flatMap(one -> one.obligation().dueOn(one.cycle()).stream())
            .max(Comparator.naturalOrder())
            .filter(today::isBefore)
            .orElse(today)
        : today;
  }

  /** The institutions that owe what is wanted to be put off, by code. */
  List<InstitutionCode> owing(Person person, Extend wanted) {
    return owedNow.find(person, wanted, LocalDate.now(clock)).stream()
        .map(one -> one.obligation().institution())
        .distinct()
        .sorted()
        .toList();
  }

  Instant now() {
    return clock.instant();
  }

  /** What was named is asked about, so that the day alone is left to say. */
  private static Html untilWhen(Person person, Extend wanted, Phrases phrases) {
    var example = phrases.html(example(person));
    var named =
        Stream.concat(wanted.institutions().stream(), wanted.measures().stream())
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return named.isEmpty()
        ? example
        : Html.lines(
            phrases.html("campaign.extension.untilWhen", "what", named),
            phrases.html(
                Right.GIVE_TIME.isHeldBy(person)
                    ? "campaign.extension.exampleCoordinator"
                    : "campaign.extension.exampleOf",
                "what",
                named));
  }

  private static String example(Person person) {
    return Right.GIVE_TIME.isHeldBy(person)
        ? "campaign.extension.exampleCoordinator"
        : "campaign.extension.example";
  }

  /** "TM 3.2: līdz 5. februārim → līdz 15. februārim". */
  private Html shown(Owed one, LocalDate until, Phrases phrases) {
    var plan = plans.titleAmongSeveral(one.cycle().id().plan(), phrases.language());
    return phrases
        .html(
            "campaign.extension.change",
            "code",
            one.obligation().institution(),
            "number",
            one.obligation().measure().number(),
            "from",
            phrases.upTo(one.obligation().dueOn(one.cycle()).orElseThrow()),
            "to",
            phrases.upTo(until))
        .plus(plan.map(title -> " · " + title).orElse(""));
  }

  /** What was named, but is not owed: it is said, so that no half of an order is silent. */
  private static List<Html> left(Extend wanted, List<Owed> owed, Phrases phrases) {
    var institutions =
        wanted.institutions().stream()
            .filter(code -> owed.stream().noneMatch(o -> o.obligation().institution().equals(code)))
            .map(InstitutionCode::value);
    var measures =
        wanted.measures().stream()
            .filter(
                number ->
                    owed.stream().noneMatch(o -> o.obligation().measure().number().equals(number)))
            .map(MeasureNumber::value);
    return Stream.concat(institutions, measures)
        .map(what -> phrases.html("campaign.extension.left", "what", what))
        .toList();
  }

  private List<Extension> wishes(Person person, Extend wanted, List<Owed> owed, LocalDate until) {
    return owed.stream().map(o -> wish(person, wanted, o, until)).distinct().toList();
  }

  private Extension wish(Person person, Extend wanted, Owed owed, LocalDate until) {
    var measure =
        wanted.measures().isEmpty()
            ? Optional.<MeasureNumber>empty()
            : Optional.of(owed.obligation().measure().number());
    InstitutionCode institution = owed.obligation().institution();
    return new Extension(
        0,
        owed.cycle().id(),
        institution,
        measure,
        until,
        wanted.reason(),
        Extension.State.ASKED,
        person.id(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        Optional.empty());
  }
}
