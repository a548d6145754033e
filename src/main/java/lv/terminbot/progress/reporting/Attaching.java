package lv.terminbot.progress.reporting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.dialogue.MeantDrafts;
import lv.terminbot.text.Html;

/** Files as evidence: kept as they come, never opened; what is refused, with the way out. */
public final class Attaching {
  private static final int MOST = 20;

  private final DraftFiles files;
  private final CaptionedFile captioned;
  private final MeantDrafts meant;
  private final LooseFiles loose;
  private final AlbumAnswer album;

  public Attaching(
      DraftFiles files,
      CaptionedFile captioned,
      MeantDrafts meant,
      LooseFiles loose,
      AlbumAnswer album) {
    this.files = files;
    this.captioned = captioned;
    this.meant = meant;
    this.loose = loose;
    this.album = album;
  }

  /** Why a file is not taken, and what would do; empty where it is. */
  Optional<Response> refuse(Person person, Content.SentFile file) {
    return files
        .refuse(person, file, loose.phrases(person))
        .map(words -> Response.below(new Page(words)));
  }

  /** By a name that can be kept. */
  static Content.SentFile named(Content.SentFile file) {
    return new Content.SentFile(
        file.fileId(),
        file.uniqueId(),
        AcceptableFile.name(file.name()),
        file.mediaType(),
        file.size(),
        file.written());
  }

  /** Whether this person reports on what this is about. */
  boolean isOf(Person person, Subject about) {
    return meant.find(person, about).isPresent();
  }

  /** Begins with what was submitted on the measure, where nothing is begun. */
  void takeUp(Person person, MeasureNumber number) {
    meant
        .find(person, of(number))
        .filter(found -> found.begun().isEmpty())
        .ifPresent(found -> files.put(List.of(), found.draft().get()));
  }

  boolean isSubmitted(Person person, Content.SentFile file, MeasureNumber number) {
    return meant
        .find(person, of(number))
        .flatMap(found -> found.begun())
        .filter(draft -> files.isSubmitted(person, file, draft))
        .isPresent();
  }

  private static Subject of(MeasureNumber number) {
    return new Subject.Measured(Optional.empty(), number);
  }

  /**
   * Attaches it to what it is about, to where its album is, or to what was begun last. Empty where
   * another file of its album was answered already.
   */
  Optional<Response> attach(
      Person person,
      Content.SentFile file,
      Optional<Subject> about,
      Function<String, Intent> reading) {
    var named = about.flatMap(subject -> meant.find(person, subject)).map(m -> m.draft().get());
    var draft = named.or(() -> loose.draftFor(person, file));
    if (draft.isEmpty()) {
      return askWhere(person, file);
    }
    if (files.count(draft.get()) >= MOST) {
      var words = loose.phrases(person).html("progress.file.tooMany", "most", MOST);
      return Optional.of(Response.below(new Page(words)));
    }
    var evidence = files.receive(person, file);
    return album.say(person, file, put(person, evidence, draft.get(), reading));
  }

  boolean isDrafting(Person person, Content.SentFile file) {
    return loose.draftFor(person, file).isPresent();
  }

  /** Keeps it, and asks of which measure it is. */
  Optional<Response> askWhere(Person person, Content.SentFile file) {
    return loose
        .mayKeep(person)
        .map(refused -> Optional.of(Response.below(refused)))
        .orElseGet(() -> album.say(person, file, loose.ask(person, files.receive(person, file))));
  }

  /** It is said of which measure a kept one is. */
  Response put(Person person, OfReport.PutFile chosen) {
    return files
        .find(person, chosen.evidence())
        .map(file -> put(person, file, chosen.measure()))
        .orElseGet(() -> loose.gone(person));
  }

  private Response put(Person person, Evidence file, MeasureId measure) {
    return meant
        .find(person, new Subject.Measured(Optional.of(measure.plan()), measure.number()))
        .map(found -> put(person, file, found.draft().get(), _ -> new OfHelp.Unclear(List.of())))
        .map(Response::inPlace)
        .orElseGet(() -> loose.gone(person));
  }

  private Page put(Person person, Evidence file, Draft draft, Function<String, Intent> reading) {
    var put = captioned.put(person, file, draft, reading);
    var phrases = loose.phrases(person);
    var name = files.find(person, file.id()).map(Evidence::name).orElse(file.name());
    Html taken = phrases.html("progress.file.taken", "name", name);
    return loose.show(taken, put, phrases);
  }
}
