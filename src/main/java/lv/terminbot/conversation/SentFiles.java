package lv.terminbot.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.planning.TableIntake;
import lv.terminbot.progress.reporting.Reporting;

/** Hears files: a table that a coordinator sends of its own accord may be the plan. */
public final class SentFiles {
  private static final Pattern OF_THE_PLAN =
      Pattern.compile("(?isu)\\D*\\b(?:plān|plan|tabul|table)\\D*");

  private final TableIntake tables;
  private final PrivateFiles evidence;
  private final Reporting reporting;

  public SentFiles(TableIntake tables, PrivateFiles evidence, Reporting reporting) {
    this.reporting = reporting;
    this.tables = tables;
    this.evidence = evidence;
  }

  Outcome hear(IncomingMessage message, Person person, Content.SentFile file) {
    return (isOfItsOwnAccord(person, file) ? tables.take(person, file) : Optional.<Response>empty())
        .map(response -> Outcome.said(message, response))
        .orElseGet(() -> evidence.hear(message, person, file));
  }

  Outcome edited(IncomingMessage message, Person person, Content.SentFile file) {
    return evidence.edited(message, person, file);
  }

  /**
   * What has words under it that speak of anything but the plan, answers a message, or comes while
   * a report is being written, is evidence.
   */
  private boolean isOfItsOwnAccord(Person person, Content.SentFile file) {
    return file.written().repliedTo().isEmpty()
        && file.caption().filter(words -> !OF_THE_PLAN.matcher(words).matches()).isEmpty()
        && !reporting.isDrafting(person, file);
  }
}
