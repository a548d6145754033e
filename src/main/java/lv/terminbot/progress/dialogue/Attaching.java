package lv.terminbot.progress.dialogue;

import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.text.Html;

/** Files as evidence: kept as they come, never opened; what is refused, with the way out. */
public final class Attaching {
  private static final int MOST = 20;
  private static final String EVIDENCE = "evidence";

  private final Drafts drafts;
  private final EvidenceFiles files;
  private final KeptDrafts kept;
  private final DraftPages pages;

  public Attaching(Drafts drafts, EvidenceFiles files, KeptDrafts kept, DraftPages pages) {
    this.drafts = drafts;
    this.files = files;
    this.kept = kept;
    this.pages = pages;
  }

  /** Empty where another file of the same album has been answered already. */
  Optional<Response> attach(Person person, Content.SentFile file) {
    var draft = drafts.newest(person.id());
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
    return AcceptableFile.refuse(name, file.size())
        .map(key -> phrases.html(key, "name", name))
        .or(
            () ->
                files.ofDraft(draft.id()).size() >= MOST
                    ? Optional.of(phrases.html("progress.file.tooMany", "most", MOST))
                    : Optional.empty());
  }

  private Optional<Response> take(Person person, Draft draft, Content.SentFile file) {
    var name = AcceptableFile.name(file.name());
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
    var code =
        pages.dialogue(draft).questions().stream()
            .filter(q -> q.kind() == Kind.FILES)
            .map(Question::code)
            .findFirst()
            .orElse(EVIDENCE);
    var line = "📎 " + name + file.caption().map(c -> " – " + c.strip()).orElse("");
    var words = draft.sheet().of(code).map(before -> before + "\n" + line).orElse(line);
    return draft.with(draft.sheet().with(code, words), kept.now());
  }

  private static Optional<Response> say(Html words) {
    return Optional.of(Response.inPlace(new Page(words)));
  }
}
