package lv.terminbot.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Said;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Reporting;
import lv.terminbot.question.Book;
import lv.terminbot.question.Intent;
import lv.terminbot.question.Reader;

/** From words to what is meant, with the plans at hand and the dialogue that waits. */
public final class Understanding {
  private static final Pattern COMMAND = Pattern.compile("/\\w+(?:@(?<bot>\\w+))?");
  private final Reader reader;
  private final Plans plans;
  private final Reporting reporting;
  private final BotAddress address;

  public Understanding(Reader reader, Plans plans, Reporting reporting, BotAddress address) {
    this.reader = reader;
    this.plans = plans;
    this.reporting = reporting;
    this.address = address;
  }

  Intent words(String text) {
    return reader.read(text, Book.of(plans.all()));
  }

  /** Whether words in a group are a command, and not one of another bot: "/status@other". */
  boolean isCommandToUs(String text) {
    var command = COMMAND.matcher(text);
    return command.lookingAt()
        && Optional.ofNullable(command.group("bot"))
            .map(bot -> address.username().filter(bot::equalsIgnoreCase).isPresent())
            .orElse(true);
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
