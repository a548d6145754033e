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
      case Intent.ConfirmJoin i -> join("j", i.code());
      case Intent.DeclineJoin i -> join("k", i.code());
      case Intent.Invite i -> i.institution().map(code -> join("v", code)).orElse("v");
      case Intent.InviteObserver() -> "vo";
      case Intent.AskHelp() -> "h";
      case Intent.AskMyData() -> "y";
      case Intent.AskOverview() -> "o";
      case Intent.AskMeasure i -> join("m", plan(i.plan()), i.number());
      case Intent.AskHistory i -> join("t", i.measure().plan(), i.measure().number());
      case Intent.AskCommitment i -> join("g", plan(i.plan()), hex(i.number()));
      case Intent.AskInstitution(InstitutionCode code) -> join("i", code);
      case Intent.AskOwed() -> "w";
      case Intent.AskDeadlines() -> "d";
      case Intent.AskCalendar() -> "dc";
      case Intent.ChooseLanguage() -> "l";
      case Intent.SetLanguage i -> join("l", i.language().code());
      case Intent.StartUpdate i -> join("u", plan(i.plan()), i.number());
      case Intent.ConfirmDraft i -> join("c", hex(i.draft()), hex(i.version()));
      case Intent.AskDraftState i -> join("a", hex(i.draft()), hex(i.version()));
      case Intent.SetDraftState i -> join("e", hex(i.draft()), hex(i.version()), i.state().code());
      case Intent.CancelDraft i -> join("x", hex(i.draft()), hex(i.version()));
      case Intent.SetDraftInstitution i ->
          join("b", hex(i.draft()), hex(i.version()), i.institution());
      case Intent.AskLater() -> "r";
      case Intent.RemindLater i -> join("r", i.delay());
      case Intent.SendAgain i -> join("z", hex(i.outgoing()));
      case Intent.Cancel() -> "q";
      case Intent.OfOversight i -> OversightButtons.fields(i);
      case Intent.OfHandOver i -> HandOverButtons.fields(i);
      case Intent.OfAbsence i -> AbsenceButtons.fields(i);
      case Intent.OfExtensions i -> ExtensionButtons.fields(i);
      case Intent.OfWishes i -> WishButtons.fields(i);
      case OfReport i -> ReportButtons.fields(i);
      case OfFiles i -> FileButtons.fields(i);
      case OfLookup i -> LookupButtons.fields(i);
      case Intent.AtPage(var asked, var page) -> join("P" + hex(page), of(asked));
      case OfReview i -> ReportButtons.fields(i);
      case OfCycles i -> CycleButtons.fields(i);
      case OfNudges i -> NudgeButtons.fields(i);
      case OfRecord i -> RecordButtons.fields(i);
      case Intent.Start(),
          Intent.OpenJoinLink _,
          Intent.QuickUpdate _,
          Intent.SeveralUpdates _,
          Intent.Unclear _,
          Intent.InviteTo _ ->
          throw new IllegalArgumentException("no button has this: " + intent);
    };
  }

  private static Object plan(Optional<PlanCode> plan) {
    return plan.<Object>map(code -> code).orElse("");
  }
}
