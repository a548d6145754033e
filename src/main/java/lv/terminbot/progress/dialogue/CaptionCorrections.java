package lv.terminbot.progress.dialogue;

import java.util.List;
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

  /** Whether this message brought another file last. */
  boolean isOther(Person person, Content.SentFile file) {
    return last(person, file).filter(kept -> !kept.is(file)).isPresent();
  }

  private Optional<Evidence> last(Person person, Content.SentFile file) {
    return files.ofMessage(person.id(), file.written().messageId()).stream()
        .reduce((_, last) -> last);
  }

  /**
   * Another file came in the place of one: it is shown anew, and what was submitted or signed keeps
   * the one that it had. Empty where that stands in no report.
   */
  Optional<Response> replace(Person person, Content.SentFile file) {
    return last(person, file).flatMap(before -> replace(person, before, file));
  }

  private Optional<Response> replace(Person person, Evidence before, Content.SentFile file) {
    return measure(before)
        .flatMap(measure -> submitted.find(person, measure))
        .map(
            draft ->
                before.update().isPresent()
                    ? correct(person, draft, before, file)
                    : exchange(person, draft, before, file));
  }

  private Response exchange(Person person, Draft draft, Evidence before, Content.SentFile file) {
    var others = names(draft).stream().filter(name -> !name.equals(before.name())).toList();
    var name = EvidenceLines.unique(file.name(), others);
    files.replace(before.id(), file, name);
    return rewritten(person, draft, before, name, before.caption());
  }

  private Response correct(Person person, Draft draft, Evidence before, Content.SentFile file) {
    var name = EvidenceLines.unique(file.name(), names(draft));
    var caption = before.caption().isEmpty() ? "" : file.caption().orElse("");
    files.add(
        new Evidence(
            0,
            person.id(),
            draft.id(),
            Optional.empty(),
            file.fileId(),
            file.uniqueId(),
            name,
            file.mediaType(),
            file.size(),
            file.album(),
            kept.now(),
            file.written().messageId(),
            caption));
    return rewritten(person, draft, before, name, caption);
  }

  private static List<String> names(Draft draft) {
    return draft.sheet().words().values().stream()
        .flatMap(answer -> EvidenceLines.names(answer).stream())
        .toList();
  }

  /** The draft is another one by this, even where its words are the same: buttons are stale. */
  private Response rewritten(
      Person person, Draft draft, Evidence before, String name, String caption) {
    var sheet = draft.sheet();
    for (var code : sheet.words().keySet()) {
      sheet =
          sheet.with(
              code, EvidenceLines.replaced(draft.answer(code), before.name(), name, caption));
    }
    return kept.put(person, draft.with(sheet, kept.now()));
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
    return rewritten(person, draft, file, file.name(), words);
  }
}
