package lv.terminbot.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.intent.campaign.OfExtensions.AskDecision;
import lv.terminbot.intent.campaign.OfExtensions.Decision;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Finds the extensions that an order in words is about, and shows them to be decided on. */
final class ExtensionChoice {
  private static final int MOST = 12;

  private final ExtensionList list;

  ExtensionChoice(ExtensionList list) {
    this.list = list;
  }

  /** Nobody waits for a refusal where more time was given: that is what is to be taken back. */
  Page show(AskDecision said, Phrases phrases) {
    var back = new AskDecision(Decision.TAKE_BACK, said.institutions(), said.measures());
    var asked =
        said.decision() == Decision.REFUSE && meant(said).isEmpty() && !meant(back).isEmpty()
            ? back
            : said;
    var meant = meant(asked);
    if (meant.isEmpty()) {
      return none(asked, phrases);
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html(heading(asked.decision())));
    meant.forEach(extension -> lines.addAll(list.describe(extension, phrases)));
    if (asked.decision() == Decision.TAKE_BACK) {
      lines.add(phrases.html("campaign.extension.listHow"));
    }
    return new Page(Html.lines(lines), meant.stream().map(e -> row(e, phrases)).toList());
  }

  /** Those that fit. */
  List<Extension> meant(AskDecision asked) {
    var all = asked.decision() == Decision.TAKE_BACK ? list.granted() : list.asked();
    return all.filter(extension -> isMeant(extension, asked)).limit(MOST).toList();
  }

  /** An extension of all that an institution owes is one of each of its measures, too. */
  private static boolean isMeant(Extension extension, AskDecision asked) {
    var measure = extension.measure();
    return (asked.institutions().isEmpty()
            || asked.institutions().contains(extension.institution()))
        && (asked.measures().isEmpty()
            || measure.isEmpty()
            || asked.measures().contains(measure.get()));
  }

  private static Page none(AskDecision asked, Phrases phrases) {
    var what =
        Stream.concat(
                asked.institutions().stream().map(InstitutionCode::value),
                asked.measures().stream().map(number -> number.value()))
            .toList();
    return new Page(
        asked.decision() == Decision.TAKE_BACK
            ? noneGranted(what, phrases)
            : noneAsked(what, phrases),
        List.of(
            List.of(
                button(
                    "campaign.extension.button.list", new OfExtensions.AskExtensions(), phrases))));
  }

  private static Html noneGranted(List<String> what, Phrases phrases) {
    return what.isEmpty()
        ? phrases.html("campaign.extension.noneGranted")
        : phrases.html("campaign.extension.noneGrantedOf", "what", String.join(", ", what));
  }

  private static Html noneAsked(List<String> what, Phrases phrases) {
    return what.isEmpty()
        ? phrases.html("campaign.extension.noneAsked")
        : phrases.html("campaign.extension.noneAskedOf", "what", String.join(", ", what));
  }

  private static String heading(Decision decision) {
    return switch (decision) {
      case GRANT -> "campaign.extension.askGrant";
      case REFUSE -> "campaign.extension.askRefuse";
      case TAKE_BACK -> "campaign.extension.whichTakeBack";
    };
  }

  private List<Button> row(Extension extension, Phrases phrases) {
    return extension.state() == Extension.State.GRANTED
        ? List.of(
            list.letters()
                .about(
                    extension,
                    "campaign.extension.button.takeBack",
                    new OfExtensions.AskTakeBack(extension.id()),
                    phrases))
        : List.of(
            list.letters()
                .about(
                    extension,
                    "campaign.extension.button.decide",
                    new OfExtensions.Grant(extension.id()),
                    phrases),
            list.letters()
                .about(
                    extension,
                    "campaign.extension.button.refuse",
                    new OfExtensions.Refuse(extension.id()),
                    phrases));
  }

  private static Button button(String key, OfExtensions intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}
