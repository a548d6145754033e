package lv.terminbot.people;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;

/**
 * Goes through people one by one, each in a commit of their own, no faster than messages leave: so
 * each is decided on shortly before the message is sent, and answers find the database free.
 */
public final class PersonByPerson {
  /** After so long some of the messages that wait will have left. */
  public static final Duration PAUSE = Duration.ofMillis(500);

  /** So many waiting messages keep the sender busy for some seconds. */
  private static final int ENOUGH = 100;

  private static final int FEW = 10;

  private final UnitOfWork work;
  private final Register register;
  private final Outbox outbox;

  public PersonByPerson(UnitOfWork work, Register register, Outbox outbox) {
    this.work = work;
    this.register = register;
    this.outbox = outbox;
  }

  /** The numbers of everybody who was let in. */
  public List<PersonId> everybody() {
    return register.everybody();
  }

  /** Goes through these as far as messages leave; returns who is left. */
  public List<PersonId> visit(List<PersonId> people, Consumer<Person> step) {
    for (var at = 0; at < people.size(); at++) {
      if (at % FEW == 0 && outbox.backlog() > ENOUGH) {
        return people.subList(at, people.size());
      }
      visit(people.get(at), step);
    }
    return List.of();
  }

  /** Does this in one commit for the person as they are now; nothing if they are here no more. */
  public void visit(PersonId id, Consumer<Person> step) {
    work.run(() -> register.find(id).ifPresent(step));
  }
}
