package lv.terminbot.oversight;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** To whom digests and summaries go: the work group, else each coordinator. */
public final class Addressees {
  private final WorkGroups groups;
  private final Register register;
  private final Outbox outbox;
  private final Texts texts;

  public Addressees(WorkGroups groups, Register register, Outbox outbox, Texts texts) {
    this.groups = groups;
    this.register = register;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** Queues what is written for each, as part of the caller's commit. */
  void tell(BiFunction<Readership, Phrases, Page> writing) {
    outbox.add(
        Urgency.BULK,
        groups.now().map(g -> List.of(inGroup(g, writing))).orElseGet(() -> alone(writing)));
  }

  private Reply inGroup(WorkGroup group, BiFunction<Readership, Phrases, Page> writing) {
    return writing.apply(Readership.GROUP, texts.in(group.language())).to(group.chat());
  }

  private List<Reply> alone(BiFunction<Readership, Phrases, Page> writing) {
    return toEach(phrases -> writing.apply(Readership.ALONE, phrases));
  }

  /** The same to each coordinator who can be written to, in private. */
  List<Reply> toEach(Function<Phrases, Page> writing) {
    return register.coordinators().stream()
        .filter(Person::reachable)
        .map(c -> writing.apply(texts.in(c.language())).to(c.id().chat()))
        .toList();
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
