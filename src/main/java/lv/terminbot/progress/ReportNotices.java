package lv.terminbot.progress;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Tells others of a report, each in their language. */
public final class ReportNotices {
  private final Register register;
  private final Texts texts;

  public ReportNotices(Register register, Texts texts) {
    this.register = register;
    this.texts = texts;
  }

  /** To those of them who can be written to. */
  public List<Reply> write(Collection<Person> readers, Function<Phrases, Page> letter) {
    return readers.stream()
        .filter(Person::reachable)
        .map(reader -> letter.apply(texts.in(reader.language())).to(reader.id().chat()))
        .toList();
  }

  /** The same, with words for nobody else: coordinators cannot look them up. */
  public List<Reply> confide(Collection<Person> readers, Function<Phrases, Page> letter) {
    return readers.stream()
        .filter(Person::reachable)
        .map(reader -> letter.apply(texts.in(reader.language())).confidedTo(reader.id().chat()))
        .toList();
  }

  /** To the coordinators who want to hear of reports at once, but the one whose doing it is. */
  public List<Reply> writeToCoordinators(Person doer, Function<Phrases, Page> letter) {
    return write(
        register.toldAtOnce().stream().filter(c -> !c.id().equals(doer.id())).toList(), letter);
  }
}
