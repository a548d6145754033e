package lv.terminbot.progress.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfObjections;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Objection;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What is said of an objection, and to whom; it names the plan where there are several. */
public final class ObjectionLetters {
  private static final String TEXTS = "progress.objection.";
  private static final int IN_A_ROW = 4;

  private final Plans plans;
  private final Register register;
  private final Texts texts;

  public ObjectionLetters(Plans plans, Register register, Texts texts) {
    this.plans = plans;
    this.register = register;
    this.texts = texts;
  }

  /** What can be said in the language of this person. */
  Phrases phrases(Person person) {
    return texts.in(person.language());
  }

  /** Those of the institution, and the coordinators, but for whoever decided. */
  List<Person> readers(Objection decided, Person by) {
    return Stream.concat(
            register.contactsOf(decided.institution()).stream(), register.coordinators().stream())
        .filter(reader -> !reader.id().equals(by.id()))
        .distinct()
        .toList();
  }

  /** Asks of which measure the words are. */
  static Page which(List<MeasureNumber> numbers, String words, Phrases phrases) {
    var buttons =
        numbers.stream()
            .map(
                number ->
                    new Button(
                        number.value(),
                        ButtonCode.encode(
                            new OfHelp.Reread("not-ours", words.hashCode(), Optional.of(number)))))
            .toList();
    return new Page(phrases.html(TEXTS + "which"), Button.rows(buttons, IN_A_ROW));
  }

  /** To somebody of the institution, before it goes to the coordinators. */
  static Page shown(List<Objection> all, List<Html> titled, List<Html> other, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html(TEXTS + "show", "code", codes(all)));
    lines.addAll(titled);
    lines.add(Html.quote(all.getFirst().words()));
    lines.add(phrases.html(TEXTS + "until"));
    lines.addAll(other);
    return new Page(Html.lines(lines), choice(all, "button.raise", phrases));
  }

  /** To a coordinator who says it, before it is done. */
  static Page proposed(List<Objection> all, List<Html> titled, List<Html> other, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html(TEXTS + "showLift"));
    lines.addAll(titled);
    lines.addAll(other);
    return new Page(Html.lines(lines), choice(all, "button.liftShown", phrases));
  }

  private static List<List<Button>> choice(List<Objection> all, String yes, Phrases phrases) {
    var first = all.getFirst().id();
    var last = all.getLast().id();
    return List.of(
        List.of(
            button(yes, new OfObjections.Raise(first, last), phrases),
            button("button.drop", new OfObjections.Drop(first, last), phrases)));
  }

  /** To a coordinator who is to decide. */
  Page asked(Objection one, Person author, Phrases phrases) {
    var heading =
        phrases.html(
            TEXTS + "asked",
            "name",
            author.written(),
            "code",
            one.institution(),
            "number",
            plans.numbered(one.measure(), phrases.language()),
            "title",
            title(one, phrases));
    return new Page(
        Html.lines(
            heading,
            Html.quote(one.words()),
            phrases.html(TEXTS + "meaning", "code", one.institution())),
        List.of(
            List.of(
                button("button.lift", new OfObjections.Lift(one.id()), phrases),
                button("button.keep", new OfObjections.Keep(one.id()), phrases))));
  }

  /** What was decided. */
  Page decided(String key, Objection one, Person by, Phrases phrases) {
    return new Page(
        phrases.html(
            TEXTS + key,
            "code",
            one.institution(),
            "number",
            plans.numbered(one.measure(), phrases.language()),
            "name",
            by.written()));
  }

  /** The same with the way back. */
  static Page withTheWayBack(Page page, Objection one, Phrases phrases) {
    return new Page(
        page.text(),
        List.of(List.of(button("button.restore", new OfObjections.Restore(one.id()), phrases))));
  }

  Html of(String key, OwedMeasure owed, Phrases phrases) {
    return phrases.html(
        TEXTS + key,
        "code",
        owed.institution(),
        "number",
        plans.numbered(owed.measure(), phrases.language()));
  }

  Html line(Objection one, Phrases phrases) {
    return phrases.html(
        TEXTS + "line",
        "code",
        one.institution(),
        "number",
        plans.numbered(one.measure(), phrases.language()),
        "title",
        title(one, phrases));
  }

  private String title(Objection one, Phrases phrases) {
    return plans
        .measure(one.measure())
        .map(planned -> planned.measure().title().in(phrases.language()))
        .orElse("");
  }

  static Html say(String key, Phrases phrases) {
    return phrases.html(TEXTS + key);
  }

  static String joined(List<InstitutionCode> codes) {
    return codes.stream().map(InstitutionCode::value).collect(Collectors.joining(", "));
  }

  private static String codes(List<Objection> all) {
    return joined(all.stream().map(Objection::institution).distinct().toList());
  }

  private static Button button(String key, OfObjections intent, Phrases phrases) {
    return new Button(phrases.plain(TEXTS + key), ButtonCode.encode(intent));
  }
}
