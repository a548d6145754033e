package lv.terminbot.progress.dialogue;

import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.submission.DraftCycle;

/** Drafts that wait for the word of a head. */
public final class AwaitedSignature {
  private final Drafts drafts;
  private final Register register;
  private final DraftCycle cycle;

  public AwaitedSignature(Drafts drafts, Register register, DraftCycle cycle) {
    this.drafts = drafts;
    this.register = register;
    this.cycle = cycle;
  }

  /** A draft that waits, and who wrote it. */
  record Waiting(Draft draft, Person author) {}

  /**
   * Found once, as the head saw it, if this still is a head of the institution, and the author
   * still reports for it.
   */
  Optional<Waiting> find(Person head, long id, int version) {
    return drafts
        .find(id)
        .filter(draft -> draft.hasHead(head))
        .filter(draft -> draft.version() == version && draft.pace() == Pace.SIGNING)
        .filter(cycle::isOpen)
        .flatMap(
            draft ->
                register
                    .find(draft.person())
                    .filter(draft::isUsableBy)
                    .map(author -> new Waiting(draft, author)));
  }
}
