package lv.terminbot.progress.reporting;

import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.Updates;

/** Who may see a file that was sent as evidence. */
public final class EvidenceSight {
  private final Updates updates;
  private final Drafts drafts;

  public EvidenceSight(Updates updates, Drafts drafts) {
    this.updates = updates;
    this.drafts = drafts;
  }

  /** What was submitted is of its institution; of a draft it is whose the draft is. */
  boolean isSeenBy(Person person, Evidence evidence) {
    return evidence
        .update()
        .map(
            number ->
                updates
                    .find(number)
                    .filter(u -> Right.READ_EVIDENCE.isHeldBy(person, u.institution()))
                    .isPresent())
        .orElseGet(
            () -> drafts.find(evidence.draft()).filter(d -> d.isUsableBy(person)).isPresent());
  }
}
