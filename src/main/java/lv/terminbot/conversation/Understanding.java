package lv.terminbot.conversation;

import java.util.Optional;
import lv.terminbot.mailbox.Said;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Reporting;
import lv.terminbot.question.Book;
import lv.terminbot.question.Intent;
import lv.terminbot.question.Reader;

/** From words to what is meant, with the plans at hand and the dialogue that waits. */
public final class Understanding {
  private final Reader reader;
  private final Plans plans;
  private final Reporting reporting;

  public Understanding(Reader reader, Plans plans, Reporting reporting) {
    this.reader = reader;
    this.plans = plans;
    this.reporting = reporting;
  }

  Intent words(String text) {
    return reader.read(text, Book.of(plans.all()));
  }

  /**
   * The words as the answer to a dialogue that waits for them. A question asked in between stays a
   * question.
   */
  Optional<Said> dictated(Person person, Intent intent, String text) {
    if (!(intent instanceof Intent.Unclear)) {
      return Optional.empty();
    }
    return reporting
        .awaited(person)
        .map(number -> reporting.write(person, text, words(number + " " + text)));
  }
}
