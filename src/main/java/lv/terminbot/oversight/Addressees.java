package lv.terminbot.oversight;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** To whom digests and summaries go: the work group, else each coordinator. */
public final class Addressees {
  private final WorkGroups groups;
  private final Notifier notifier;
  private final Outbox outbox;
  private final Texts texts;

  public Addressees(WorkGroups groups, Notifier notifier, Outbox outbox, Texts texts) {
    this.groups = groups;
    this.notifier = notifier;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** Queues what is written for each, as part of the caller's commit. */
  void tell(BiFunction<Readership, Phrases, Page> writing) {
    groups
        .now()
        .ifPresentOrElse(
            group -> outbox.add(Urgency.BULK, List.of(inGroup(group, writing))),
            () -> notifier.tellCoordinators(words -> writing.apply(Readership.ALONE, words)));
  }

  private Reply inGroup(WorkGroup group, BiFunction<Readership, Phrases, Page> writing) {
    return writing.apply(Readership.GROUP, texts.in(group.language())).to(group.place());
  }

  /** The same to each coordinator in private, to go out with a response. */
  List<Reply> lettersToEach(Function<Phrases, Page> writing) {
    return notifier.lettersToCoordinators(writing);
  }

  /** What can be said in the language of this person. */
  Phrases phrases(Person person) {
    return texts.in(person.language());
  }

  WorkGroups groups() {
    return groups;
  }

  /** The group has another number: also for what waits to be sent to it. */
  void move(ChatId from, ChatId to) {
    groups.move(from, to);
    outbox.move(from, to);
  }
}
