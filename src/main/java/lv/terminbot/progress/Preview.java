package lv.terminbot.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Shows a draft: what is understood so far, and what is still to be said. */
final class Preview {
  private final Plans plans;

  Preview(Plans plans) {
    this.plans = plans;
  }

  /** Asks for the first thing that lacks, or for confirmation when nothing does. */
  Page of(Draft draft, Phrases phrases) {
    if (draft.institution().isEmpty()) {
      return whichInstitution(draft, phrases);
    }
    if (draft.state().isEmpty()) {
      return whichState(draft, phrases);
    }
    if (draft.text().isEmpty()) {
      return whatWasDone(draft, phrases);
    }
    return whole(draft, phrases);
  }

  Page whichState(Draft draft, Phrases phrases) {
    var states =
        Arrays.stream(ProgressState.values())
            .map(
                state ->
                    new Button(
                        state.sign() + " " + phrases.plain("progress.state." + state.code()),
                        ButtonCode.encode(
                            new Intent.SetDraftState(draft.id(), draft.version(), state))))
            .toList();
    var rows = new ArrayList<>(Button.rows(states, 2));
    rows.add(List.of(cancel(draft, phrases)));
    return new Page(heading(draft, phrases, "progress.ask.state"), rows);
  }

  private Page whichInstitution(Draft draft, Phrases phrases) {
    var institutions = measure(draft).measure().reporting();
    var buttons = institutions.stream().map(code -> institution(draft, code)).toList();
    var rows = new ArrayList<>(Button.rows(buttons, 3));
    rows.add(List.of(cancel(draft, phrases)));
    return new Page(heading(draft, phrases, "progress.ask.institution"), rows);
  }

  private Page whatWasDone(Draft draft, Phrases phrases) {
    return new Page(
        heading(draft, phrases, "progress.ask.text"),
        List.of(List.of(changeState(draft, phrases), cancel(draft, phrases))));
  }

  private Page whole(Draft draft, Phrases phrases) {
    var confirm =
        new Button(
            phrases.plain("progress.button.confirm"),
            ButtonCode.encode(new Intent.ConfirmDraft(draft.id(), draft.version())));
    return new Page(
        Html.lines(
            heading(draft, phrases, "progress.preview.heading"),
            Html.EMPTY,
            Html.quote(draft.text().orElseThrow()),
            Html.EMPTY,
            phrases.html("progress.preview.question")),
        List.of(List.of(confirm), List.of(changeState(draft, phrases), cancel(draft, phrases))));
  }

  private Html heading(Draft draft, Phrases phrases, String key) {
    var measure = measure(draft);
    var heading =
        phrases.html(
            "progress.draft.heading",
            "number",
            draft.measure().number(),
            "title",
            measure.measure().title().in(phrases.language()));
    var lines = new ArrayList<Html>(List.of(heading));
    draft
        .institution()
        .ifPresent(code -> lines.add(phrases.html("progress.draft.institution", "code", code)));
    draft.state().ifPresent(state -> lines.add(stateLine(state, phrases)));
    lines.add(Html.EMPTY);
    lines.add(phrases.html(key));
    return Html.lines(lines);
  }

  private static Html stateLine(ProgressState state, Phrases phrases) {
    return phrases.html(
        "progress.draft.state",
        "sign",
        state.sign(),
        "state",
        phrases.plain("progress.state." + state.code()));
  }

  private PlannedMeasure measure(Draft draft) {
    return plans.measure(draft.measure()).orElseThrow();
  }

  private static Button institution(Draft draft, InstitutionCode code) {
    return new Button(
        code.value(),
        ButtonCode.encode(new Intent.SetDraftInstitution(draft.id(), draft.version(), code)));
  }

  private static Button changeState(Draft draft, Phrases phrases) {
    return new Button(
        phrases.plain("progress.button.state"),
        ButtonCode.encode(new Intent.AskDraftState(draft.id(), draft.version())));
  }

  private static Button cancel(Draft draft, Phrases phrases) {
    return new Button(
        phrases.plain("progress.button.cancel"),
        ButtonCode.encode(new Intent.CancelDraft(draft.id(), draft.version())));
  }
}
