package lv.terminbot.progress;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What the author and the contacts of the institution are told of a decision. */
final class ReviewLetters {
  private final Plans plans;
  private final Register register;
  private final Texts texts;

  ReviewLetters(Plans plans, Register register, Texts texts) {
    this.plans = plans;
    this.register = register;
    this.texts = texts;
  }

  List<Reply> accepted(ProgressUpdate update, Person by) {
    return told(
        update,
        by,
        phrases ->
            new Page(
                phrases.html(
                    "progress.review.yourAccepted",
                    "receipt",
                    update.number(),
                    "number",
                    update.measure().number(),
                    "code",
                    update.institution())));
  }

  List<Reply> returned(ProgressUpdate update, String question, Person by) {
    return told(update, by, phrases -> returnLetter(update, question, phrases));
  }

  private List<Reply> told(ProgressUpdate update, Person by, Function<Phrases, Page> letter) {
    return Stream.concat(
            register.find(update.author()).stream(),
            register.contactsOf(update.institution()).stream())
        .filter(reader -> reader.reachable() && !reader.id().equals(by.id()))
        .distinct()
        .map(reader -> letter.apply(texts.in(reader.language())).to(reader.id().chat()))
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
                    title),
                Html.quote(question),
                phrases.html("progress.review.yourWords"),
                Html.quote(update.text()))),
        List.of(List.of(ReportButton.on(update.measure(), phrases))));
  }
}
