package lv.terminbot.answer.help;

import java.util.Optional;
import lv.terminbot.answer.Lists;
import lv.terminbot.answer.ScopeWords;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.text.Phrases;

/** What may be meant, as buttons that say it in words. */
public final class GuessButtons {
  private static final int LONGEST = 60;
  private final Plans plans;

  public GuessButtons(Plans plans) {
    this.plans = plans;
  }

  /** Empty for what needs no button of its own, or names what is no more. */
  Optional<Button> make(Intent guess, Phrases phrases) {
    return label(guess, phrases)
        .map(
            label -> new Button(Lists.shortened(label.strip(), LONGEST), ButtonCode.encode(guess)));
  }

  private Optional<String> label(Intent guess, Phrases phrases) {
    return switch (guess) {
      case Inquiry inquiry -> inquiry(inquiry, phrases);
      case OfReport.StartUpdate(_, var number) ->
          plans.measures(number).stream()
              .findFirst()
              .map(measure -> ReportButton.on(measure.id(), plans, phrases).label());
      case OfHelp.Talk(var kind) -> say("answer.guess." + kind.code(), phrases);
      case OfHelp.AskHelp _ -> say("answer.button.help", phrases);
      case OfLanguage.ChooseLanguage _, OfLanguage.SetLanguage _ ->
          say("answer.button.language", phrases);
      case OfHelp.Reread(var label, _, var measure) ->
          say("answer.guess." + label, phrases)
              .map(said -> measure.map(number -> number + " " + said).orElse(said));
      case OfPrivacy.AskMyData _ -> say("answer.button.myData", phrases);
      case OfWishes.AskLater _ -> say("answer.button.later", phrases);
      case OfReport.Cancel _ -> say("answer.button.cancel", phrases);
      case OfInvitations.Invite(var institution) ->
          institution.map(code -> phrases.plain("answer.button.invite", "code", code));
      case OfReport.Begin _ -> say("answer.button.report", phrases);
      case OfRecord.AskAlarms _ -> say("answer.button.alarms", phrases);
      case OfFiles.AskFiles _ -> say("answer.button.files", phrases);
      case OfFiles.Order(var kind, _) -> say("report.kind." + kind.code(), phrases);
      default -> Optional.empty();
    };
  }

  private Optional<String> inquiry(Inquiry guess, Phrases phrases) {
    return switch (guess) {
      case Inquiry.AskMeasure(_, var number) ->
          plans.measures(number).stream()
              .findFirst()
              .map(m -> number + " " + m.measure().title().in(phrases.language()));
      case Inquiry.AskHistory(var id) ->
          Optional.of(phrases.plain("answer.button.historyOf", "number", id.number()));
      case Inquiry.AskInstitution(var code) ->
          plans.institution(code).map(i -> code + " – " + i.name().in(phrases.language()));
      case Inquiry.AskCommitment(_, var number) ->
          Optional.of(phrases.plain("answer.button.commitment", "number", number));
      case Inquiry.AskOverview _ -> say("answer.button.overview", phrases);
      case Inquiry.AskDeadlines _ -> say("answer.button.deadlines", phrases);
      case Inquiry.AskOwed _ -> say("answer.button.owed", phrases);
      case OfLookup lookup -> lookup(lookup, phrases);
    };
  }

  private Optional<String> lookup(OfLookup guess, Phrases phrases) {
    return switch (guess) {
      case OfLookup.AskState(var state, var scope) ->
          Optional.of(
              state.sign()
                  + " "
                  + phrases.plain("progress.state." + state.code())
                  + ScopeWords.within(scope, phrases));
      case OfLookup.AskMissing(var scope) ->
          say("answer.button.missing", phrases)
              .map(label -> label + ScopeWords.within(scope, phrases));
      case OfLookup.AskLate(var scope) ->
          say("answer.guess.ask-late", phrases)
              .map(label -> label + ScopeWords.within(scope, phrases));
      case OfLookup.AskSession(var which) ->
          say(
              which == OfLookup.Which.NEXT
                  ? "answer.guess.ask-next-session"
                  : "answer.guess.ask-last-session",
              phrases);
      case OfLookup.AskPublication _ -> say("answer.guess.ask-publication", phrases);
      case OfLookup.AskWorkingDay _ -> say("answer.guess.is-free-day", phrases);
      case OfLookup.AskReturned _ -> say("answer.button.returned", phrases);
      case OfLookup.AskFunding(var measure, _) ->
          Optional.of(
              phrases.plain(
                  "answer.button.funding", "number", measure.map(MeasureNumber::value).orElse("")));
      case OfLookup.AskChanges(_, var scope) ->
          say("answer.button.changes", phrases)
              .map(label -> label + ScopeWords.within(scope, phrases));
      case OfLookup.AskContacts(var institution) ->
          Optional.of(
              phrases.plain(
                  "answer.button.contacts",
                  "code",
                  institution.map(code -> code.value()).orElse("")));
      case OfLookup.AskChallenges asked ->
          say("answer.button.challenges", phrases)
              .map(label -> label + ScopeWords.within(asked, phrases));
      case OfLookup.AskReportingCycle _ -> say("answer.button.cycle", phrases);
      case OfLookup.AskKeyDate(var id) ->
          plans.find(id.plan()).flatMap(id::in).map(date -> date.title().in(phrases.language()));
      case OfLookup.Search(var words, _) ->
          Optional.of(phrases.plain("answer.button.search", "words", words));
    };
  }

  private static Optional<String> say(String key, Phrases phrases) {
    return Optional.of(phrases.plain(key));
  }
}
