package lv.terminbot.oversight;

import java.util.Optional;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfTrail;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.people.TrailBook;
import lv.terminbot.text.Texts;

/** Where a coordinator sees who changed what, and has the trail checked. */
public final class TrailDesk implements Door<OfTrail> {
  private static final int A_PAGE = 10;

  private final TrailBook book;
  private final TrailPages pages;
  private final Texts texts;

  public TrailDesk(TrailBook book, TrailPages pages, Texts texts) {
    this.book = book;
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  public Family<OfTrail> family() {
    return OfTrail.FAMILY;
  }

  @Override
  public Response open(Person who, OfTrail intent) {
    var phrases = texts.in(who.language());
    if (!Policy.needed(intent).isHeldBy(who)) {
      return Response.inPlace(new Page(phrases.html("oversight.trail.notYours")));
    }
    return switch (intent) {
      case OfTrail.AskTrail asked ->
          Response.inPlace(
              pages.list(
                  asked.part(),
                  book.before(asked.before(), asked.part(), A_PAGE + 1),
                  A_PAGE,
                  phrases));
      case OfTrail.CheckTrail() ->
          Response.below(TrailPages.check(book.check(Optional.empty()), phrases));
    };
  }
}
