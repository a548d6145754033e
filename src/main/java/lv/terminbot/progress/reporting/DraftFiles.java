package lv.terminbot.progress.reporting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Content;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.KeptDrafts;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Files as they stand in drafts: each in one, and in another when it turns out to belong there. */
public final class DraftFiles {
  /** So many files can come together. */
  private static final int MOST_TOGETHER = 10;

  private final EvidenceFiles files;
  private final Drafts drafts;
  private final KeptDrafts kept;
  private final DraftPages pages;
  private final EvidenceRules rules;

  public DraftFiles(
      EvidenceFiles files, Drafts drafts, KeptDrafts kept, DraftPages pages, EvidenceRules rules) {
    this.rules = rules;
    this.files = files;
    this.drafts = drafts;
    this.kept = kept;
    this.pages = pages;
  }

  /** Why a file cannot be kept, and what would do. */
  Optional<Html> refuse(Person person, Content.SentFile file, Phrases phrases) {
    return rules.refuse(person, file, phrases);
  }

  Instant now() {
    return kept.now();
  }

  /** Keeps a file that came; it stands in no draft, unless it came in the same message before. */
  Evidence receive(Person person, Content.SentFile file) {
    var before =
        files.ofMessage(person.id(), file.written().messageId()).stream()
            .filter(kept -> kept.update().isEmpty())
            .filter(kept -> kept.is(file))
            .findFirst();
    before.ifPresent(kept -> files.caption(kept.id(), file.caption().orElse("")));
    return before.flatMap(kept -> files.find(kept.id())).orElseGet(() -> add(person, file));
  }

  /** Whether it came in the same message before, was submitted, and stands in this draft, too. */
  boolean isSubmitted(Person person, Content.SentFile file, Draft draft) {
    return files.ofMessage(person.id(), file.written().messageId()).stream()
        .filter(before -> before.update().isPresent() && before.is(file))
        .anyMatch(before -> EvidenceLines.stand(before, draft.sheet()));
  }

  private Evidence add(Person person, Content.SentFile file) {
    return files.add(
        new Evidence(
            0,
            person.id(),
            0,
            Optional.empty(),
            file.fileId(),
            file.uniqueId(),
            AcceptableFile.name(file.name()),
            file.mediaType(),
            file.size(),
            file.album(),
            kept.now(),
            file.written().messageId(),
            file.caption().orElse("")));
  }

  Optional<Evidence> find(Person person, long id) {
    return files.find(id).filter(file -> file.sentBy().equals(person.id()));
  }

  /** With all that came together with it. */
  List<Evidence> together(Evidence file) {
    return file.album()
        .map(album -> files.ofAlbum(file.sentBy(), album))
        .orElseGet(() -> List.of(file));
  }

  /** The same as they are now. */
  List<Evidence> asKept(List<Evidence> all) {
    return all.stream().flatMap(file -> files.find(file.id()).stream()).toList();
  }

  /** The draft in which one of these stands. */
  Optional<Draft> draftOf(List<Evidence> all) {
    return all.stream()
        .filter(file -> !file.isLoose() && file.update().isEmpty())
        .flatMap(file -> drafts.find(file.draft()).stream())
        .findFirst();
  }

  /** How many stand in it. */
  int count(Draft draft) {
    return standing(draft).size();
  }

  /** The words under it are an answer, and stand beside it no more. */
  void isAnswer(Evidence file) {
    files.caption(file.id(), "");
  }

  /** Lets these stand in this draft, and keeps it. */
  Draft put(List<Evidence> all, Draft draft) {
    var put = draft;
    for (var file : all) {
      if (file.draft() != draft.id() && file.update().isEmpty()) {
        drafts.find(file.draft()).ifPresent(before -> drafts.put(without(before, file)));
        put = with(put, file);
      }
    }
    kept.keep(put);
    return put;
  }

  private Draft with(Draft draft, Evidence file) {
    var name = name(draft, file);
    files.move(file.id(), draft.id(), name);
    var code = pages.dialogue(draft).filesQuestion();
    var line = EvidenceLines.write(name, file.caption());
    var words = draft.sheet().of(code).map(before -> before + "\n" + line).orElse(line);
    return draft.with(draft.sheet().with(code, words), kept.now());
  }

  /** As it was before the file came: its other words are of their own time. */
  private Draft without(Draft draft, Evidence file) {
    var code = pages.dialogue(draft).filesQuestion();
    var words = EvidenceLines.without(draft.answer(code), file.name());
    var without = draft.with(draft.sheet().with(code, words), kept.now());
    return IntStream.rangeClosed(1, MOST_TOGETHER)
        .mapToObj(back -> drafts.shown(draft, draft.version() - back))
        .filter(then -> answers(then).equals(answers(without)))
        .findFirst()
        .map(then -> draft.backAt(then, kept.now()))
        .orElse(without);
  }

  /** What was answered at all. */
  private static Map<String, String> answers(Draft draft) {
    var answers = new HashMap<>(draft.sheet().words());
    answers.put(Question.DONE, draft.answer(Question.DONE));
    answers.put(Question.STATE, draft.state().map(ProgressState::code).orElse(""));
    answers.values().removeIf(String::isBlank);
    return answers;
  }

  private List<String> standing(Draft draft) {
    return EvidenceLines.names(draft.answer(pages.dialogue(draft).filesQuestion()));
  }

  /** Two photos of one name are two files. */
  private String name(Draft draft, Evidence file) {
    var sent = files.ofDraft(draft.id()).stream().map(Evidence::name);
    return EvidenceLines.unique(
        file.name(), Stream.concat(sent, standing(draft).stream()).toList());
  }
}
