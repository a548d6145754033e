package lv.terminbot.progress.reporting;

import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.fetching.FileLimit;
import lv.terminbot.people.Person;
import lv.terminbot.progress.EvidenceSpace;
import lv.terminbot.progress.Quota;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Which files are taken as evidence, and how much of them. */
public final class EvidenceRules {
  private final FileLimit limit;
  private final EvidenceSpace space;
  private final Quota quota;

  public EvidenceRules(FileLimit limit, EvidenceSpace space, Quota quota) {
    this.limit = limit;
    this.space = space;
    this.quota = quota;
  }

  /** Why a file cannot be kept, and what would do. */
  Optional<Html> refuse(Person person, Content.SentFile file, Phrases phrases) {
    var name = AcceptableFile.name(file.name());
    return AcceptableFile.refuse(name, file.size(), limit)
        .or(() -> refused(name))
        .or(() -> full(person, file.size()))
        .map(
            key ->
                phrases.html(
                    key, "name", name, "most", limit.megabytes(), "quota", quota.ofInstitution()));
  }

  private Optional<String> refused(String name) {
    return quota.refused().contains(AcceptableFile.ending(name))
        ? Optional.of("progress.file.refusedType")
        : Optional.empty();
  }

  private Optional<String> full(Person person, long more) {
    if (!quota.hasRoom(space.bytes() + more)) {
      return Optional.of("progress.file.noRoom");
    }
    var institutions =
        person.memberships().stream().flatMap(m -> m.institution().stream()).distinct().toList();
    return quota.hasRoomForInstitution(space.bytesOf(institutions, person.id()) + more)
        ? Optional.empty()
        : Optional.of("progress.file.institutionFull");
  }
}
