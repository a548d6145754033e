package lv.terminbot.people.wording;

import java.time.Clock;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.joining.OfWording;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.people.wording.Wordings.Version;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Template;

/** Where coordinators read the texts that go out, and say them in their own words. */
public final class WordingDesk implements Door<OfWording> {
  private static final int LONGEST = 2_000;

  private final Wordings wordings;
  private final WordingPages pages;
  private final Trail trail;
  private final Clock clock;

  public WordingDesk(Wordings wordings, WordingPages pages, Trail trail, Clock clock) {
    this.wordings = wordings;
    this.pages = pages;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Family<OfWording> family() {
    return OfWording.FAMILY;
  }

  @Override
  public Response open(Person who, OfWording intent) {
    var phrases = pages.phrases(who.language());
    if (!Policy.needed(intent).isHeldBy(who)) {
      return Response.inPlace(new Page(phrases.html("people.wording.notYours")));
    }
    return switch (intent) {
      case OfWording.AskTexts() -> Response.inPlace(pages.list(phrases));
      case OfWording.AskText(var code, var language) ->
          Response.inPlace(
              Wording.find(code)
                  .map(wording -> pages.one(wording, pages.spoken(language), phrases))
                  .orElseGet(() -> pages.list(phrases)));
      case OfWording.Say say -> Response.below(said(who, say, phrases));
      case OfWording.Use shown -> Response.inPlace(used(who, shown.version(), phrases));
      case OfWording.Drop shown -> {
        wordings.drop(shown.version());
        yield Response.inPlace(new Page(phrases.html("people.wording.dropped")));
      }
      case OfWording.Restore earlier -> Response.below(restored(who, earlier.version(), phrases));
      case OfWording.AskDefault(var code, var language) ->
          Response.below(
              Wording.find(code)
                  .map(w -> shown(who, fresh(w, pages.spoken(language), ""), phrases))
                  .orElseGet(() -> pages.list(phrases)));
    };
  }

  private Page said(Person who, OfWording.Say say, Phrases phrases) {
    var wording = Wording.find(say.code());
    if (wording.isEmpty() || pages.languages().noneMatch(l -> l.code().equals(say.language()))) {
      return pages.unknown(say.code() + " " + say.language(), phrases);
    }
    if (say.words().isBlank() || say.words().length() > LONGEST) {
      return new Page(phrases.html("people.wording.length", "most", LONGEST));
    }
    return Template.fault(say.words(), wording.get().samples())
        .map(
            why ->
                new Page(
                    phrases.html(
                        "people.wording.bad",
                        "fault",
                        why,
                        "names",
                        WordingPages.names(wording.get()))))
        .orElseGet(
            () ->
                shown(
                    who,
                    fresh(wording.get(), pages.spoken(say.language()), say.words().strip()),
                    phrases));
  }

  /** Words that nobody has kept yet. */
  private record Fresh(Wording wording, Language language, String words) {}

  private static Fresh fresh(Wording wording, Language language, String words) {
    return new Fresh(wording, language, words);
  }

  /** Before it is used it is seen as its recipients will see it. */
  private Page shown(Person who, Fresh fresh, Phrases phrases) {
    var version =
        new Version(0, fresh.wording(), fresh.language(), fresh.words(), who.id(), clock.instant());
    return pages.preview(wordings.show(version), phrases);
  }

  private Page restored(Person who, long id, Phrases phrases) {
    return wordings
        .version(id)
        .map(v -> shown(who, fresh(v.wording(), v.language(), v.words()), phrases))
        .orElseGet(() -> new Page(phrases.html("people.wording.gone")));
  }

  private Page used(Person who, long id, Phrases phrases) {
    var version = wordings.version(id);
    if (version.isEmpty() || !wordings.use(id, clock.instant())) {
      return new Page(phrases.html("people.wording.gone"));
    }
    var used = version.get();
    trail.write(
        TrailEntry.of(
                TrailEvent.TEXT_CHANGED,
                "text " + used.wording().code() + " " + used.language().code())
            .by(who.id())
            .to(used.words().isEmpty() ? "default" : "version " + id));
    return pages.inForce(used, phrases);
  }
}
