package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.text.Phrases;

/** Who hears that a submitted update was taken back: coordinators, and whoever signed it off. */
public final class WithdrawalNews {
  private final Register register;
  private final DraftPages pages;
  private final Notifier notifier;

  public WithdrawalNews(Register register, DraftPages pages, Notifier notifier) {
    this.register = register;
    this.pages = pages;
    this.notifier = notifier;
  }

  List<Reply> write(Person by, ProgressUpdate update) {
    var atOnce =
        notifier.lettersAtOnce(by, theirs -> told("progress.withdrawn.told", by, update, theirs));
    var signed =
        notifier.letters(
            signer(by, update), theirs -> told("progress.signOff.withdrawn", by, update, theirs));
    return Stream.concat(atOnce.stream(), signed.stream()).toList();
  }

  /** Whoever signed it off, while they are a head there. */
  private List<Person> signer(Person by, ProgressUpdate update) {
    return register.headsOf(update.institution()).stream()
        .filter(head -> update.signedBy().equals(Optional.of(head.id())))
        .filter(head -> !head.id().equals(by.id()))
        .toList();
  }

  private Page told(String key, Person by, ProgressUpdate update, Phrases phrases) {
    return new Page(
        phrases.html(
            key,
            "name",
            by.written(),
            "receipt",
            update.number(),
            "number",
            pages.numbered(update.measure(), phrases)));
  }
}
