package lv.terminbot.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.question.Intent.Delay;
import lv.terminbot.text.Language;

/**
 * What a button means, in at most 64 bytes. A code that comes back may be forged or old: it is read
 * with suspicion, and what it asks for is checked like any other wish.
 */
public final class ButtonCode {
  private static final int LONGEST = 64;

  private ButtonCode() {}

  /** The code of an intent that can stand on a button; an intent made of words cannot. */
  public static String encode(Intent intent) {
    return switch (intent) {
      case Intent.AskMeasure(var plan, var number) -> code("m", plan(plan), number);
      case Intent.AskHistory(var measure) -> code("h", measure.plan(), measure.number());
      case Intent.AskCommitment(var plan, var number) -> code("c", plan(plan), number);
      case Intent.AskInstitution(var institution) -> code("i", institution);
      case Intent.AskOverview overview -> code("o");
      case Intent.AskOwed owed -> code("w");
      case Intent.AskDeadlines deadlines -> code("d");
      case Intent.AskHelp help -> code("?");
      case Intent.AskMyData mine -> code("me");
      case Intent.ChooseLanguage choose -> code("l");
      case Intent.SetLanguage(var language) -> code("l", language.code());
      case Intent.Invite(var institution) ->
          code("v", institution.map(InstitutionCode::value).orElse(""));
      case Intent.ConfirmJoin(var link) -> code("jy", link);
      case Intent.DeclineJoin(var link) -> code("jn", link);
      case Intent.StartUpdate(var plan, var number) -> code("u", plan(plan), number);
      case Intent.ConfirmDraft(var draft, var version) -> code("dy", draft, version);
      case Intent.AskDraftState(var draft, var version) -> code("ds", draft, version);
      case Intent.SetDraftState(var draft, var version, var state) ->
          code("ds", draft, version, state.code());
      case Intent.SetDraftInstitution(var draft, var version, var institution) ->
          code("di", draft, version, institution);
      case Intent.CancelDraft(var draft, var version) -> code("dn", draft, version);
      case Intent.AskLater later -> code("z");
      case Intent.RemindLater(var delay) -> code("z", delay.name());
      case Intent.SendAgain(var outgoing) -> code("s", outgoing);
      case Intent.Start start -> throw noButton(intent);
      case Intent.OpenJoinLink link -> throw noButton(intent);
      case Intent.QuickUpdate update -> throw noButton(intent);
      case Intent.Cancel cancel -> throw noButton(intent);
      case Intent.Unclear unclear -> throw noButton(intent);
    };
  }

  private static String plan(Optional<PlanCode> plan) {
    return plan.map(PlanCode::value).orElse("");
  }

  private static String code(Object... parts) {
    return String.join("|", Arrays.stream(parts).map(Object::toString).toList());
  }

  private static IllegalArgumentException noButton(Intent intent) {
    return new IllegalArgumentException(
        intent.getClass().getSimpleName() + " cannot stand on a button");
  }

  /** What a code means; empty for anything that {@link #encode} does not make. */
  public static Optional<Intent> decode(String code) {
    if (code.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(List.of(code.split("\\|", -1)));
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  private static Optional<Intent> read(List<String> parts) {
    Function<List<String>, Intent> reader =
        switch (parts.getFirst() + parts.size()) {
          case "m3" -> p -> new Intent.AskMeasure(plan(p.get(1)), new MeasureNumber(p.get(2)));
          case "h3" ->
              p ->
                  new Intent.AskHistory(
                      new MeasureId(new PlanCode(p.get(1)), new MeasureNumber(p.get(2))));
          case "c3" -> p -> new Intent.AskCommitment(plan(p.get(1)), small(p.get(2)));
          case "i2" -> p -> new Intent.AskInstitution(new InstitutionCode(p.get(1)));
          case "o1" -> p -> new Intent.AskOverview();
          case "w1" -> p -> new Intent.AskOwed();
          case "d1" -> p -> new Intent.AskDeadlines();
          case "?1" -> p -> new Intent.AskHelp();
          case "me1" -> p -> new Intent.AskMyData();
          case "l1" -> p -> new Intent.ChooseLanguage();
          case "l2" -> p -> new Intent.SetLanguage(new Language(p.get(1)));
          case "v2" -> p -> new Intent.Invite(institution(p.get(1)));
          case "jy2" -> p -> new Intent.ConfirmJoin(p.get(1));
          case "jn2" -> p -> new Intent.DeclineJoin(p.get(1));
          case "u3" -> p -> new Intent.StartUpdate(plan(p.get(1)), new MeasureNumber(p.get(2)));
          case "dy3" -> p -> new Intent.ConfirmDraft(number(p.get(1)), small(p.get(2)));
          case "ds3" -> p -> new Intent.AskDraftState(number(p.get(1)), small(p.get(2)));
          case "ds4" ->
              p -> new Intent.SetDraftState(number(p.get(1)), small(p.get(2)), state(p.get(3)));
          case "di4" ->
              p ->
                  new Intent.SetDraftInstitution(
                      number(p.get(1)), small(p.get(2)), new InstitutionCode(p.get(3)));
          case "dn3" -> p -> new Intent.CancelDraft(number(p.get(1)), small(p.get(2)));
          case "z1" -> p -> new Intent.AskLater();
          case "z2" -> p -> new Intent.RemindLater(Delay.valueOf(p.get(1)));
          case "s2" -> p -> new Intent.SendAgain(number(p.get(1)));
          default -> p -> new Intent.Unclear(List.of());
        };
    return Optional.of(reader.apply(parts)).filter(intent -> !(intent instanceof Intent.Unclear));
  }

  private static Optional<PlanCode> plan(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(new PlanCode(written));
  }

  private static Optional<InstitutionCode> institution(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(new InstitutionCode(written));
  }

  private static ProgressState state(String written) {
    return ProgressState.of(written).orElseThrow(IllegalArgumentException::new);
  }

  private static long number(String written) {
    return Long.parseLong(written);
  }

  private static int small(String written) {
    return Integer.parseInt(written);
  }
}
