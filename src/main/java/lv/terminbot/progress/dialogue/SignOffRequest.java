package lv.terminbot.progress.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Asks the heads of an institution to sign a draft off; it waits for them. Whatever is changed
 * meanwhile makes their buttons stale.
 */
public final class SignOffRequest {
  private final Register register;
  private final KeptDrafts kept;
  private final DraftPages pages;
  private final Notifier notifier;

  public SignOffRequest(Register register, KeptDrafts kept, DraftPages pages, Notifier notifier) {
    this.register = register;
    this.kept = kept;
    this.pages = pages;
    this.notifier = notifier;
  }

  /** Without a head the draft stays as it is, and coordinators hear. */
  Response ask(Person author, Draft draft) {
    var code = draft.institution().orElseThrow();
    var heads = register.headsOf(code);
    if (heads.isEmpty()) {
      return Response.inPlace(
              new Page(pages.phrases(author).html("progress.signOff.noHead", "code", code)))
          .and(
              notifier.letters(
                  register.coordinators(), phrases -> headWanted(author, draft, code, phrases)));
    }
    var waiting = draft.touched(kept.now()).at(Pace.SIGNING, Optional.empty());
    return kept.put(author, waiting)
        .and(notifier.confide(heads, phrases -> letter(author, waiting, code, phrases)));
  }

  private Page headWanted(Person author, Draft draft, InstitutionCode code, Phrases phrases) {
    return new Page(
        phrases.html(
            "progress.signOff.headWanted",
            "code",
            code,
            "name",
            author.written(),
            "number",
            pages.numbered(draft.measure(), phrases)));
  }

  private Page letter(Person author, Draft draft, InstitutionCode code, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("progress.signOff.asked", "name", author.written(), "code", code));
    lines.addAll(pages.preview(draft, phrases).content());
    var version = draft.version();
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(button("sign", new OfReport.SignOff(draft.id(), version), phrases)),
            List.of(button("giveBack", new OfReport.GiveBack(draft.id(), version), phrases))));
  }

  private static Button button(String key, Intent intent, Phrases phrases) {
    return new Button(phrases.plain("progress.button." + key), ButtonCode.encode(intent));
  }
}
