package lv.terminbot.progress.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * What somebody submitted last: taken back, corrected, or moved to the measure it was meant for.
 */
public final class LastReport {
  private static final int MOST = 200;
  private static final int MOST_CHOICES = 24;
  private static final int IN_A_ROW = 4;

  private final Updates updates;
  private final Withdrawal withdrawal;
  private final Beginning beginning;
  private final Permission permission;
  private final Texts texts;

  public LastReport(
      Updates updates,
      Withdrawal withdrawal,
      Beginning beginning,
      Permission permission,
      Texts texts) {
    this.updates = updates;
    this.withdrawal = withdrawal;
    this.beginning = beginning;
    this.permission = permission;
    this.texts = texts;
  }

  /**
   * Takes it back; on this measure where one is named. Where none is, and it was submitted some
   * time ago, it is asked first.
   */
  public Response withdraw(Person person, Optional<MeasureNumber> measure) {
    return find(person, measure)
        .map(
            update ->
                measure.isPresent()
                    ? withdrawal.withdraw(person, update.number())
                    : withdrawal.withdrawOrAsk(person, update))
        .orElseGet(() -> withdrawal.findNothing(person));
  }

  /** Begins a correction of it. */
  public Response correct(Person person, String words) {
    return find(person, Optional.empty())
        .map(ProgressUpdate::measure)
        .map(
            id ->
                words.isEmpty()
                    ? beginning.start(person, Optional.of(id.plan()), id.number()).below()
                    : beginning.write(
                        person, new OfReport.QuickUpdate(id.number(), Optional.empty(), words)))
        .orElseGet(() -> withdrawal.findNothing(person));
  }

  /** Begins a correction of what was submitted on this measure; of nothing it is said so. */
  public Response correct(Person person, MeasureNumber number) {
    var submitted =
        updates.since(Instant.EPOCH, person.institutions(), MOST).stream()
            .anyMatch(update -> update.measure().number().equals(number));
    if (submitted) {
      return beginning.start(person, Optional.empty(), number).below();
    }
    var phrases = texts.in(person.language());
    var report = new OfReport.StartUpdate(Optional.empty(), number);
    var button =
        new Button(
            phrases.plain("progress.button.report", "number", number), ButtonCode.encode(report));
    return Response.below(
        new Page(
            phrases.html("progress.correct.nothing", "number", number), List.of(List.of(button))));
  }

  /** Asks whether, or to which measure, it is to be moved. */
  public Response askMove(Person person, List<MeasureNumber> named) {
    return find(person, Optional.empty())
        .map(update -> askMove(person, update, named))
        .orElseGet(() -> withdrawal.findNothing(person));
  }

  private Response askMove(Person person, ProgressUpdate update, List<MeasureNumber> named) {
    var phrases = texts.in(person.language());
    var wrong = update.measure().number();
    var meant = named.stream().filter(number -> !number.equals(wrong)).findFirst();
    var rows = new ArrayList<List<Button>>();
    meant.ifPresentOrElse(
        number -> rows.add(List.of(move(update, number, phrases))),
        () ->
            rows.addAll(
                Button.rows(
                    beginning.asked(person).stream()
                        .filter(number -> !number.equals(wrong))
                        .limit(MOST_CHOICES)
                        .map(number -> choice(update, number))
                        .toList(),
                    IN_A_ROW)));
    rows.add(
        List.of(
            new Button(
                phrases.plain("progress.moved.onlyBack"),
                ButtonCode.encode(new OfReport.Withdraw(update.number())))));
    var text =
        meant
            .map(
                number ->
                    phrases.html(
                        "progress.moved.ask",
                        "receipt",
                        update.number(),
                        "from",
                        wrong,
                        "to",
                        number))
            .orElseGet(
                () ->
                    phrases.html(
                        "progress.moved.which", "receipt", update.number(), "from", wrong));
    return Response.below(new Page(text, rows));
  }

  /** Does it, where this person may report on the other measure. */
  public Response move(Person person, long number, MeasureNumber to) {
    return permission.ask(
        person, Optional.empty(), to, granted -> withdrawal.move(person, number, granted));
  }

  private Optional<ProgressUpdate> find(Person person, Optional<MeasureNumber> measure) {
    return updates.since(Instant.EPOCH, person.institutions(), MOST).stream()
        .filter(update -> update.author().equals(person.id()))
        .filter(update -> measure.map(update.measure().number()::equals).orElse(true))
        .findFirst();
  }

  private static Button move(ProgressUpdate update, MeasureNumber to, Phrases phrases) {
    return new Button(
        phrases.plain("progress.moved.yes", "to", to),
        ButtonCode.encode(new OfReport.MoveTo(update.number(), to)));
  }

  private static Button choice(ProgressUpdate update, MeasureNumber to) {
    return new Button(to.value(), ButtonCode.encode(new OfReport.MoveTo(update.number(), to)));
  }
}
