package lv.terminbot.campaign.dates;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.campaign.OfDates;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where days are shown to choose from. */
public final class DatesDesk implements Door<OfDates> {
  private final ExtensionDays extensions;
  private final CycleDays cycles;
  private final LadderDays ladders;
  private final Texts texts;

  public DatesDesk(ExtensionDays extensions, CycleDays cycles, LadderDays ladders, Texts texts) {
    this.extensions = extensions;
    this.cycles = cycles;
    this.ladders = ladders;
    this.texts = texts;
  }

  @Override
  public Family<OfDates> family() {
    return OfDates.FAMILY;
  }

  @Override
  public Response open(Person who, OfDates intent) {
    var phrases = texts.in(who.language());
    return Response.inPlace(
        Policy.needed(intent).isHeldBy(who)
            ? show(who, intent, phrases)
            : new Page(phrases.html(notYours(intent))));
  }

  private Page show(Person who, OfDates intent, Phrases phrases) {
    return switch (intent) {
      case OfDates.AskExtensionDays asked -> extensions.show(who, asked, phrases);
      case OfDates.AskCycleDays asked -> cycles.show(asked, phrases);
      case OfDates.AskSteps asked -> ladders.show(asked, phrases);
    };
  }

  private static String notYours(OfDates intent) {
    return intent instanceof OfDates.AskExtensionDays
        ? "campaign.extension.notYours"
        : "campaign.notYours";
  }
}
