package lv.terminbot.progress.dialogue;

import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;

/** The words under a file were edited: they stand otherwise beside it, too. */
public final class CaptionCorrections {
  private final EvidenceFiles files;
  private final Drafts drafts;
  private final Updates updates;
  private final SubmittedDrafts submitted;
  private final KeptDrafts kept;

  public CaptionCorrections(
      EvidenceFiles files,
      Drafts drafts,
      Updates updates,
      SubmittedDrafts submitted,
      KeptDrafts kept) {
    this.files = files;
    this.drafts = drafts;
    this.updates = updates;
    this.submitted = submitted;
    this.kept = kept;
  }

  /** Another file came in the place of one that was not submitted yet. */
  void replace(Person person, Content.SentFile file) {
    files.ofMessage(person.id(), file.written().messageId()).stream()
        .filter(before -> before.update().isEmpty())
        .filter(before -> !before.fileId().equals(file.fileId()))
        .forEach(before -> files.replace(before.id(), file.fileId(), file.size()));
  }

  /** Empty where the file of this message stands nowhere yet. */
  Optional<Response> correct(Person person, long message, String words) {
    return files.ofMessage(person.id(), message).stream()
        .findFirst()
        .flatMap(file -> correct(person, file, words));
  }

  private Optional<Response> correct(Person person, Evidence file, String words) {
    return measure(file)
        .filter(
            measure ->
                submitted
                    .look(person, measure)
                    .filter(stands -> EvidenceLines.stand(file, stands.sheet()))
                    .isPresent())
        .flatMap(measure -> submitted.find(person, measure))
        .map(draft -> put(person, draft, file, words));
  }

  private Optional<MeasureId> measure(Evidence file) {
    return file.update()
        .flatMap(updates::find)
        .map(ProgressUpdate::measure)
        .or(() -> drafts.find(file.draft()).map(Draft::measure));
  }

  private Response put(Person person, Draft draft, Evidence file, String words) {
    files.caption(file.id(), words);
    var sheet = draft.sheet();
    for (var code : sheet.words().keySet()) {
      sheet = sheet.with(code, EvidenceLines.captioned(draft.answer(code), file.name(), words));
    }
    return kept.put(person, draft.with(sheet, kept.now()));
  }
}
