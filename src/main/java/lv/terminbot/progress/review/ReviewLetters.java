package lv.terminbot.progress.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What the author and the contacts of the institution are told of a decision. */
public final class ReviewLetters {
  private final Plans plans;
  private final Register register;
  private final Notifier notifier;

  public ReviewLetters(Plans plans, Register register, Notifier notifier) {
    this.plans = plans;
    this.register = register;
    this.notifier = notifier;
  }

  List<Reply> accepted(ProgressUpdate update, Person by) {
    return write(
        update, by, phrases -> new Page(tell("progress.review.yourAccepted", update, phrases)));
  }

  /** Of several at once each reader gets one letter, with what is theirs of it. */
  List<Reply> acceptedTogether(List<ProgressUpdate> updates, Person by) {
    var byReader = new LinkedHashMap<Person, List<ProgressUpdate>>();
    updates.forEach(
        update ->
            readers(update, by)
                .forEach(
                    reader ->
                        byReader.computeIfAbsent(reader, _ -> new ArrayList<>()).add(update)));
    return byReader.entrySet().stream()
        .flatMap(
            one ->
                notifier
                    .letters(
                        List.of(one.getKey()),
                        phrases -> new Page(Html.lines(accepted(one.getValue(), phrases))))
                    .stream())
        .toList();
  }

  private List<Html> accepted(List<ProgressUpdate> updates, Phrases phrases) {
    return updates.stream()
        .map(update -> tell("progress.review.yourAccepted", update, phrases))
        .toList();
  }

  List<Reply> returned(ProgressUpdate update, String question, Person by) {
    return write(update, by, phrases -> returnLetter(update, question, phrases));
  }

  /** A sentence about an update, with its number, measure and institution. */
  Html tell(String key, ProgressUpdate update, Phrases phrases) {
    return phrases.html(
        key,
        "receipt",
        update.number(),
        "number",
        plans.numbered(update.measure(), phrases.language()),
        "code",
        update.institution());
  }

  private List<Reply> write(ProgressUpdate update, Person by, Function<Phrases, Page> letter) {
    return notifier.letters(readers(update, by), letter);
  }

  private List<Person> readers(ProgressUpdate update, Person by) {
    return Stream.concat(
            register.find(update.author()).stream()
                .filter(author -> Right.READ_DECISION.isHeldBy(author, update.institution())),
            register.contactsOf(update.institution()).stream())
        .filter(reader -> !reader.id().equals(by.id()))
        .distinct()
        .toList();
  }

  private Page returnLetter(ProgressUpdate update, String question, Phrases phrases) {
    var title =
        plans
            .measure(update.measure())
            .map(m -> m.measure().title().in(phrases.language()))
            .orElse("");
    return new Page(
        Html.lines(
            List.of(
                phrases.html(
                    "progress.review.yourReturned",
                    "receipt",
                    update.number(),
                    "number",
                    update.measure().number(),
                    "title",
                    plans
                        .titleAmongSeveral(update.measure().plan(), phrases.language())
                        .map(plan -> title + " · " + plan)
                        .orElse(title)),
                Html.quote(question),
                phrases.html("progress.review.yourWords"),
                Html.quote(update.text()),
                phrases.html("progress.review.yourAnswer"))),
        List.of(List.of(ReportButton.on(update.measure(), plans, phrases))));
  }
}
