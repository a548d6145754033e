package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.FileLimit;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.text.Html;

/** Files as evidence: kept as they come, never opened; what is refused, with the way out. */
public final class Attaching {
  private static final int MOST = 20;

  private final Drafts drafts;
  private final EvidenceFiles files;
  private final KeptDrafts kept;
  private final DraftPages pages;
  private final FileLimit limit;

  public Attaching(
      Drafts drafts, EvidenceFiles files, KeptDrafts kept, DraftPages pages, FileLimit limit) {
    this.drafts = drafts;
    this.files = files;
    this.kept = kept;
    this.pages = pages;
    this.limit = limit;
  }

  /** Empty where another file of the same album has been answered already. */
  Optional<Response> attach(Person person, Content.SentFile file) {
    var draft = drafts.newest(person);
    if (draft.isEmpty()) {
      return say(pages.phrases(person).html("progress.file.noDraft"));
    }
    return refusal(person, draft.get(), file)
        .map(Attaching::say)
        .orElseGet(() -> take(person, draft.get(), file));
  }

  private Optional<Html> refusal(Person person, Draft draft, Content.SentFile file) {
    var phrases = pages.phrases(person);
    var name = AcceptableFile.name(file.name());
    return AcceptableFile.refuse(name, file.size(), limit)
        .map(key -> phrases.html(key, "name", name, "most", limit.megabytes()))
        .or(
            () ->
                standing(draft).size() >= MOST
                    ? Optional.of(phrases.html("progress.file.tooMany", "most", MOST))
                    : Optional.empty());
  }

  private Optional<Response> take(Person person, Draft draft, Content.SentFile file) {
    var name = name(draft, file);
    var answered = file.album().filter(a -> files.hasOfAlbum(person.id(), a)).isPresent();
    files.add(evidence(draft, file, name));
    var noted = note(draft, name, file);
    kept.keep(noted);
    if (answered) {
      return Optional.empty();
    }
    var phrases = pages.phrases(person);
    var taken = phrases.html("progress.file.taken", "name", name);
    return Optional.of(Response.inPlace(pages.showBelow(taken, noted, phrases)));
  }

  private Evidence evidence(Draft draft, Content.SentFile file, String name) {
    return new Evidence(
        0,
        draft.person(),
        draft.id(),
        Optional.empty(),
        file.fileId(),
        name,
        file.mediaType(),
        file.size(),
        file.album(),
        kept.now());
  }

  /** The answer about evidence names the file; a caption stands beside it. */
  private Draft note(Draft draft, String name, Content.SentFile file) {
    var code = pages.dialogue(draft).filesQuestion();
    var line = EvidenceLines.write(name, file.caption().orElse(""));
    var words = draft.sheet().of(code).map(before -> before + "\n" + line).orElse(line);
    return draft.with(draft.sheet().with(code, words), kept.now());
  }

  private List<String> standing(Draft draft) {
    return EvidenceLines.names(draft.answer(pages.dialogue(draft).filesQuestion()));
  }

  /** Two photos of one name are two files. */
  private String name(Draft draft, Content.SentFile file) {
    var sent = files.ofDraft(draft.id()).stream().map(Evidence::name);
    return EvidenceLines.unique(
        AcceptableFile.name(file.name()), Stream.concat(sent, standing(draft).stream()).toList());
  }

  private static Optional<Response> say(Html words) {
    return Optional.of(Response.inPlace(new Page(words)));
  }
}
