package lv.terminbot.progress.dialogue;

import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.submission.ReportingRight;
import lv.terminbot.progress.submission.TakenBack;
import lv.terminbot.progress.submission.WithdrawalRights;
import lv.terminbot.progress.submission.WithdrawalRights.WithdrawalRight;
import lv.terminbot.text.Phrases;

/** Takes a submitted update back into a draft; the coordinators hear, and whoever signed it. */
public final class Withdrawal {
  private final WithdrawalRights rights;
  private final TakenBack takenBack;
  private final SubmittedDrafts submitted;
  private final DraftPages pages;
  private final WithdrawalNews news;

  public Withdrawal(
      WithdrawalRights rights,
      TakenBack takenBack,
      SubmittedDrafts submitted,
      DraftPages pages,
      WithdrawalNews news) {
    this.rights = rights;
    this.takenBack = takenBack;
    this.submitted = submitted;
    this.pages = pages;
    this.news = news;
  }

  /** There is nothing that could be taken back. */
  Response findNothing(Person person) {
    return Response.below(new Page(pages.phrases(person).html("progress.withdrawn.nothing")));
  }

  /** Takes back what was submitted just now, and asks about what is older. */
  Response withdrawOrAsk(Person person, ProgressUpdate update) {
    return takenBack.isOfNow(update)
        ? withdraw(person, update.number())
        : Response.below(askWhether(update, pages.phrases(person)));
  }

  private Page askWhether(ProgressUpdate update, Phrases phrases) {
    var text =
        phrases.html(
            "progress.withdrawn.ask",
            "receipt",
            update.number(),
            "number",
            pages.numbered(update.measure(), phrases));
    var yes =
        new Button(
            phrases.plain("progress.withdrawn.yes"),
            ButtonCode.encode(new OfReport.Withdraw(update.number())));
    return new Page(text, List.of(List.of(yes)));
  }

  public Response withdraw(Person person, long number) {
    var phrases = pages.phrases(person);
    return switch (rights.decide(person, number)) {
      case WithdrawalRight.TooLate() ->
          Response.inPlace(new Page(phrases.html("progress.withdrawn.late", "receipt", number)));
      case WithdrawalRight.Granted granted when takenBack.take(granted.update(), person.id()) ->
          reopen(person, granted, phrases);
      case WithdrawalRight.Granted _, WithdrawalRight.Gone _ ->
          Response.inPlace(new Page(phrases.html("progress.withdrawn.gone")));
    };
  }

  /** Takes it back, and puts what it says into a draft on another measure. */
  Response move(Person person, long number, ReportingRight.Granted to) {
    var phrases = pages.phrases(person);
    return switch (rights.decide(person, number)) {
      case WithdrawalRight.TooLate() ->
          Response.inPlace(new Page(phrases.html("progress.withdrawn.late", "receipt", number)));
      case WithdrawalRight.Granted granted when takenBack.take(granted.update(), person.id()) -> {
        var update = granted.update();
        var draft = submitted.reopen(person, to, update);
        var done =
            phrases.html(
                "progress.moved.done",
                "receipt",
                number,
                "from",
                update.measure().number(),
                "to",
                pages.numbered(draft.measure(), phrases));
        yield Response.inPlace(pages.showBelow(done, draft, phrases))
            .and(news.write(person, update));
      }
      case WithdrawalRight.Granted _, WithdrawalRight.Gone _ ->
          Response.inPlace(new Page(phrases.html("progress.withdrawn.gone")));
    };
  }

  private Response reopen(Person person, WithdrawalRight.Granted granted, Phrases phrases) {
    var update = granted.update();
    var draft = submitted.reopen(person, granted.right(), update);
    var done = phrases.html("progress.withdrawn.done", "receipt", update.number());
    return Response.inPlace(pages.showBelow(done, draft, phrases)).and(news.write(person, update));
  }
}
