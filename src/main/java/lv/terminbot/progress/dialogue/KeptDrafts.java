package lv.terminbot.progress.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.HeardLater;
import lv.terminbot.text.Html;

/** Keeps each change of a draft, and shows where the draft stands after it. */
public final class KeptDrafts {
  private final Drafts drafts;
  private final DraftPages pages;
  private final WritingTime writing;
  private final Clock clock;

  public KeptDrafts(Drafts drafts, DraftPages pages, WritingTime writing, Clock clock) {
    this.drafts = drafts;
    this.pages = pages;
    this.writing = writing;
    this.clock = clock;
  }

  /** The moment of a change. */
  public Instant now() {
    return clock.instant();
  }

  public void keep(Draft draft) {
    drafts.put(HeardLater.find(writing.clock().instant(), now()).map(draft::with).orElse(draft));
  }

  /** Keeps it and shows it. */
  Response put(Person person, Draft draft) {
    keep(draft);
    return pages.show(person, draft);
  }

  /** The same under a sentence about its measure. */
  Response put(Person person, Draft draft, String key) {
    var shown = put(person, draft);
    var said = pages.phrases(person).html(key, "number", draft.measure().number());
    return shown.showing(
        new Page(
            Html.lines(List.of(said, Html.EMPTY, shown.page().text())), shown.page().buttons()));
  }

  /** What a text says to this person. */
  String plain(Person person, String key) {
    return pages.phrases(person).plain(key);
  }

  /** A sentence about no draft at all, perhaps with a choice under it. */
  public Response say(Person person, String key, List<List<Button>> choice) {
    return Response.below(new Page(pages.phrases(person).html(key), choice));
  }

  public Response say(Person person, String key) {
    return say(person, key, List.of());
  }

  /** Acts on the person's own draft as it was shown; an older button shows the newest instead. */
  public Response change(Person person, long id, int version, Function<Draft, Response> action) {
    return drafts
        .find(id)
        .filter(draft -> draft.isUsableBy(person))
        .map(draft -> draft.version() == version ? action.apply(draft) : pages.show(person, draft))
        .orElseGet(() -> Response.inPlace(new Page(pages.phrases(person).html("progress.gone"))));
  }
}
