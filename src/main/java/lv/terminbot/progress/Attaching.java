package lv.terminbot.progress;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Files as evidence: kept as they come, never opened. What a bot cannot fetch, and what could be
 * run, is refused with the way out.
 */
final class Attaching {
  /** Telegram gives bots nothing larger. */
  private static final long LARGEST = 20L << 20;

  private static final int MOST = 20;
  private static final int LONGEST_NAME = 120;
  private static final String EVIDENCE = "evidence";
  private static final Set<String> TAKEN =
      Set.of(
          "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx",
          "odp", "png", "jpg", "jpeg", "webp", "heic", "ogg", "oga", "mp3", "m4a", "mp4", "zip",
          "edoc", "asice");

  private final Reporting.Ledger ledger;
  private final DraftPages pages;
  private final Texts texts;
  private final Clock clock;

  Attaching(Reporting.Ledger ledger, DraftPages pages, Texts texts, Clock clock) {
    this.ledger = ledger;
    this.pages = pages;
    this.texts = texts;
    this.clock = clock;
  }

  /** Empty where another file of the same album has been answered already. */
  Optional<Response> attach(Person person, Content.SentFile file) {
    var phrases = texts.in(person.language());
    var draft = ledger.drafts().newest(person.id());
    if (draft.isEmpty()) {
      return said(phrases.html("progress.file.noDraft"));
    }
    var name = plain(file.name());
    if (file.size() > LARGEST) {
      return said(phrases.html("progress.file.tooLarge", "name", name));
    }
    if (!TAKEN.contains(ending(name))) {
      return said(phrases.html("progress.file.notTaken", "name", name));
    }
    if (ledger.files().ofDraft(draft.get().id()).size() >= MOST) {
      return said(phrases.html("progress.file.tooMany", "most", MOST));
    }
    var answered = file.album().filter(a -> ledger.files().hasOfAlbum(person.id(), a)).isPresent();
    ledger.files().add(evidence(person, draft.get(), file, name));
    var noted = noted(draft.get(), name, file);
    ledger.drafts().put(noted);
    return answered ? Optional.empty() : Optional.of(shown(noted, name, phrases));
  }

  private Evidence evidence(Person person, Draft draft, Content.SentFile file, String name) {
    return new Evidence(
        0,
        person.id(),
        draft.id(),
        Optional.empty(),
        file.fileId(),
        name,
        file.mediaType(),
        file.size(),
        file.album(),
        clock.instant());
  }

  /** The answer about evidence names the file; a caption stands beside it. */
  private Draft noted(Draft draft, String name, Content.SentFile file) {
    var code =
        pages.dialogue(draft).questions().stream()
            .filter(q -> q.kind() == Kind.FILES)
            .map(Question::code)
            .findFirst()
            .orElse(EVIDENCE);
    var line = "📎 " + name + file.caption().map(c -> " – " + c.strip()).orElse("");
    var words = draft.sheet().of(code).map(before -> before + "\n" + line).orElse(line);
    return draft.with(draft.sheet().with(code, words), clock.instant());
  }

  private Response shown(Draft draft, String name, Phrases phrases) {
    var page = pages.show(draft, phrases);
    return new Response(
        new Page(
            Html.lines(
                List.of(
                    phrases.html("progress.file.taken", "name", name), Html.EMPTY, page.text())),
            page.buttons()));
  }

  /** The file itself, for those who may see it. */
  Response give(Person person, long id) {
    var phrases = texts.in(person.language());
    var evidence = ledger.files().find(id).filter(e -> maySee(person, e));
    if (evidence.isEmpty()) {
      return new Response(new Page(phrases.html("progress.file.gone")));
    }
    return ledger
        .files()
        .content(id)
        .map(
            content ->
                new Response(new Page(Html.escape(evidence.get().name())))
                    .with(
                        new Attachment(evidence.get().name(), "application/octet-stream", content)))
        .orElseGet(() -> new Response(new Page(phrases.html("progress.file.notYet"))));
  }

  /** Drafts are their author's; what was submitted is seen by whoever may see the report. */
  private static boolean maySee(Person person, Evidence evidence) {
    return evidence.update().isPresent() || evidence.sentBy().equals(person.id());
  }

  private static Optional<Response> said(Html html) {
    return Optional.of(new Response(new Page(html)));
  }

  /** Without a folder and without what a file system would stumble over. */
  private static String plain(String name) {
    var last = name.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    var named = last.isEmpty() ? "file" : last;
    return named.length() <= LONGEST_NAME
        ? named
        : named.substring(0, LONGEST_NAME - 10) + "…" + "." + ending(named);
  }

  private static String ending(String name) {
    var dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
