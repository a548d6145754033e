package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;

import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.PlanCode;

/** Writes an intent as the letter of its kind and its fields; {@link ButtonCode} reads them. */
final class ButtonFields {
  private ButtonFields() {}

  static String of(Intent intent) {
    return switch (intent) {
      case OfJoining.ConfirmJoin i -> join("j", i.code());
      case OfJoining.DeclineJoin i -> join("k", i.code());
      case OfInvitations.Invite i -> i.institution().map(code -> join("v", code)).orElse("v");
      case OfInvitations.InviteObserver() -> "vo";
      case OfHelp.AskHelp() -> "h";
      case OfHelp.AskMyData() -> "y";
      case OfHelp.Reread(var label, var words, var measure) ->
          join("K", label, Integer.toHexString(words), measure.<Object>map(n -> n).orElse(""));
      case Inquiry.AskOverview() -> "o";
      case Inquiry.AskMeasure i -> join("m", plan(i.plan()), i.number());
      case Inquiry.AskHistory i -> join("t", i.measure().plan(), i.measure().number());
      case Inquiry.AskCommitment i -> join("g", plan(i.plan()), hex(i.number()));
      case Inquiry.AskInstitution(InstitutionCode code) -> join("i", code);
      case Inquiry.AskOwed() -> "w";
      case Inquiry.AskDeadlines() -> "d";
      case OfCalendar.AskCalendar() -> "dc";
      case OfLanguage.ChooseLanguage() -> "l";
      case OfLanguage.SetLanguage i -> join("l", i.language().code());
      case OfDelivery.SendAgain i -> join("z", hex(i.outgoing()));
      case OfOversight i -> OversightButtons.fields(i);
      case OfHandOver i -> HandOverButtons.fields(i);
      case OfAbsence i -> AbsenceButtons.fields(i);
      case OfExtensions i -> ExtensionButtons.fields(i);
      case OfWishes i -> WishButtons.fields(i);
      case OfReport i -> ReportButtons.fields(i);
      case OfFiles i -> FileButtons.fields(i);
      case OfLookup i -> LookupButtons.fields(i);
      case OfAnswers.AtPage(var asked, var page) -> join("P" + hex(page), of(asked));
      case OfReview i -> ReportButtons.fields(i);
      case OfCycles i -> CycleButtons.fields(i);
      case OfNudges i -> NudgeButtons.fields(i);
      case OfRecord i -> RecordButtons.fields(i);
      case OfHelp.Start(), OfJoining.OpenJoinLink _, OfHelp.Unclear _, OfInvitations.InviteTo _ ->
          throw new IllegalArgumentException("no button has this: " + intent);
      default -> throw new IllegalArgumentException("no button has this: " + intent);
    };
  }

  private static Object plan(Optional<PlanCode> plan) {
    return plan.<Object>map(code -> code).orElse("");
  }
}
