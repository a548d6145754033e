package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** All extensions of the cycles that ask: those in force, and those that wait for a decision. */
public final class ExtensionList {
  private final ExtensionLetters letters;
  private final Plans plans;
  private final Extensions extensions;
  private final Obligations obligations;
  private final Clock clock;

  public ExtensionList(
      ExtensionLetters letters,
      Plans plans,
      Extensions extensions,
      Obligations obligations,
      Clock clock) {
    this.letters = letters;
    this.plans = plans;
    this.extensions = extensions;
    this.obligations = obligations;
    this.clock = clock;
  }

  /** What is said of each. */
  ExtensionLetters letters() {
    return letters;
  }

  Page show(Phrases phrases) {
    var lines = new ArrayList<Html>();
    var held = new ArrayList<Button>();
    var toDecide = new ArrayList<Button>();
    lines.add(phrases.html("campaign.extension.list"));
    granted()
        .forEach(
            extension -> {
              lines.add(line("campaign.extension.listGranted", extension, phrases));
              held.add(
                  letters.about(
                      extension,
                      "campaign.extension.button.takeBack",
                      new OfExtensions.AskTakeBack(extension.id()),
                      phrases));
            });
    asked()
        .forEach(
            extension -> {
              lines.addAll(describe(extension, phrases));
              toDecide.add(
                  letters.about(
                      extension,
                      "campaign.extension.button.decide",
                      new OfExtensions.Grant(extension.id()),
                      phrases));
              toDecide.add(
                  letters.about(
                      extension,
                      "campaign.extension.button.refuse",
                      new OfExtensions.Refuse(extension.id()),
                      phrases));
            });
    var rows = new ArrayList<>(Button.rows(toDecide, 2));
    rows.addAll(Button.rows(held, 2));
    lines.add(
        phrases.html(rows.isEmpty() ? "campaign.extension.none" : "campaign.extension.listHow"));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  /** How many wait for a decision, for whoever may decide. */
  public Optional<Button> waiting(Person person, Phrases phrases) {
    var count = Right.GIVE_TIME.isHeldBy(person) ? asked().count() : 0;
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Button(
                phrases.plain("campaign.extension.button.waiting", "count", count),
                ButtonCode.encode(new OfExtensions.AskExtensions())));
  }

  /** The same for somebody of some institutions: theirs, and nothing to decide. */
  Page showOf(Person person, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("campaign.extension.list"));
    granted()
        .filter(extension -> person.reportsFor(extension.institution()))
        .forEach(e -> lines.add(line("campaign.extension.listGranted", e, phrases)));
    asked()
        .filter(extension -> person.reportsFor(extension.institution()))
        .forEach(e -> lines.add(line("campaign.extension.listAsked", e, phrases)));
    if (lines.size() == 1) {
      lines.add(phrases.html("campaign.extension.noneOfYours"));
    }
    lines.add(phrases.html("campaign.extension.example"));
    return new Page(Html.lines(lines));
  }

  /** Those that hold; one that was changed and then granted anew is one. */
  Stream<Extension> granted() {
    var inForce = all().filter(e -> e.state() == Extension.State.GRANTED && isInForce(e)).toList();
    return inForce.stream()
        .filter(e -> inForce.stream().noneMatch(o -> o.id() > e.id() && isSameTime(o, e)));
  }

  /** Those that wait for a decision. */
  Stream<Extension> asked() {
    return all().filter(e -> e.state() == Extension.State.ASKED && !isOfCoordinator(e));
  }

  private Stream<Extension> all() {
    return asking().flatMap(cycle -> extensions.ofCycle(cycle.id()).stream());
  }

  /** A line on it, with the reason where it is to be decided on. */
  List<Html> describe(Extension extension, Phrases phrases) {
    return extension.state() == Extension.State.GRANTED
        ? List.of(line("campaign.extension.listGranted", extension, phrases))
        : List.of(
            line("campaign.extension.listAsked", extension, phrases),
            Html.quote(extension.reason()));
  }

  /** An equal wish that waits for a decision already. */
  Stream<Extension> equal(Extension wish) {
    return extensions.ofCycle(wish.cycle()).stream()
        .filter(other -> other.state() == Extension.State.ASKED && !isOfCoordinator(other))
        .filter(other -> isSameTime(other, wish));
  }

  private static boolean isSameTime(Extension one, Extension other) {
    return one.cycle().equals(other.cycle())
        && one.institution().equals(other.institution())
        && one.measure().equals(other.measure())
        && one.until().equals(other.until());
  }

  private Stream<ReportingCycle> asking() {
    return plans.all().stream()
        .flatMap(
            plan ->
                plan.cycles().stream().map(c -> ReportingCycle.dated(plan.code(), c, plan.zone())))
        .filter(cycle -> cycle.asksOn(LocalDate.now(clock)));
  }

  /** Whether it is still by that day that something is owed. */
  private boolean isInForce(Extension extension) {
    return obligations.owed(extension.cycle(), List.of(extension.institution())).stream()
        .filter(o -> extension.measure().map(o.measure().number()::equals).orElse(true))
        .anyMatch(o -> o.extendedTo().filter(extension.until()::equals).isPresent());
  }

  /** What a coordinator was shown and has not confirmed was asked by nobody. */
  private boolean isOfCoordinator(Extension extension) {
    return letters
        .asker(extension)
        .filter(asker -> !asker.reportsFor(extension.institution()))
        .isPresent();
  }

  /** Who asked for it. */
  Html author(Extension extension) {
    return letters.asker(extension).map(Person::written).orElse(Html.escape("–"));
  }

  private Html line(String key, Extension extension, Phrases phrases) {
    return phrases.html(key, letters.arguments(extension, author(extension), phrases));
  }
}
