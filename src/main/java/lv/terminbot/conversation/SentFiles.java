package lv.terminbot.conversation;

import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.planning.TableIntake;

/** Hears files: a table that a coordinator sends of its own accord may be the plan. */
public final class SentFiles {
  private final TableIntake tables;
  private final PrivateFiles evidence;

  public SentFiles(TableIntake tables, PrivateFiles evidence) {
    this.tables = tables;
    this.evidence = evidence;
  }

  Outcome hear(IncomingMessage message, Person person, Content.SentFile file) {
    return (isOfItsOwnAccord(file) ? tables.take(person, file) : Optional.<Response>empty())
        .map(response -> Outcome.said(message, response))
        .orElseGet(() -> evidence.hear(message, person, file));
  }

  Outcome edited(IncomingMessage message, Person person, Content.SentFile file) {
    return evidence.edited(message, person, file);
  }

  /** What names a measure, or answers a message, is evidence. */
  private static boolean isOfItsOwnAccord(Content.SentFile file) {
    return file.written().repliedTo().isEmpty()
        && file.caption().filter(words -> words.matches("(?s).*\\d.*")).isEmpty();
  }
}
