package lv.terminbot.progress.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.NextOwed;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Files of which it is not said what they show: they go where they may belong, or it is asked. */
public final class LooseFiles {
  private static final int MOST_OFFERED = 24;
  private static final int IN_A_ROW = 4;

  /** Who names a measure after so long, asks about it. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final EvidenceFiles files;
  private final DraftFiles standing;
  private final Drafts drafts;
  private final NextOwed nextOwed;
  private final DraftPages pages;

  public LooseFiles(
      EvidenceFiles files,
      DraftFiles standing,
      Drafts drafts,
      NextOwed nextOwed,
      DraftPages pages) {
    this.files = files;
    this.standing = standing;
    this.drafts = drafts;
    this.nextOwed = nextOwed;
    this.pages = pages;
  }

  /** Where its album is; for one of no album, what this person has begun last. */
  Optional<Draft> draftFor(Person person, Content.SentFile file) {
    var others = file.album().map(album -> files.ofAlbum(person.id(), album)).orElse(List.of());
    return others.isEmpty() ? drafts.newest(person) : standing.draftOf(others);
  }

  /** Why there is nothing to ask; empty where there is. */
  Optional<Page> mayKeep(Person person) {
    return nextOwed.find(person).isPresent()
        ? Optional.empty()
        : Optional.of(new Page(phrases(person).html("progress.file.noDraft")));
  }

  /** What waits for its measure; whoever went on with a report since then is answering there. */
  Optional<Evidence> waiting(Person person) {
    var busyAt = drafts.newest(person).map(Draft::changedAt).orElse(Instant.EPOCH);
    return files
        .newestLoose(person.id())
        .filter(file -> file.sentAt().isAfter(busyAt))
        .filter(file -> !file.sentAt().isBefore(standing.now().minus(LONGEST)));
  }

  /** The measures among which it is asked. */
  List<MeasureNumber> offered(Person person) {
    return nextOwed.findAll(person).map(MeasureId::number).distinct().toList();
  }

  /** The one measure of this number that is asked about; empty where several plans have it. */
  Optional<MeasureId> only(Person person, MeasureNumber number) {
    var named =
        nextOwed.findAll(person).filter(id -> id.number().equals(number)).distinct().toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** Asks of which measure a file is, with what came together with it. */
  Page ask(Person person, Evidence file) {
    var phrases = phrases(person);
    var buttons =
        nextOwed
            .findAll(person)
            .distinct()
            .limit(MOST_OFFERED)
            .map(
                measure ->
                    new Button(
                        pages.labelled(measure, phrases),
                        ButtonCode.encode(new OfReport.PutFile(file.id(), measure))))
            .toList();
    var count = standing.together(file).size();
    return new Page(
        phrases.html("progress.file.where", "name", file.name(), "count", count),
        Button.rows(buttons, IN_A_ROW));
  }

  Page show(Html taken, Draft draft, Phrases phrases) {
    return pages.showBelow(taken, draft, phrases);
  }

  Response gone(Person person) {
    return Response.inPlace(new Page(phrases(person).html("progress.file.gone")));
  }

  Phrases phrases(Person person) {
    return pages.phrases(person);
  }
}
