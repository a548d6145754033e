package lv.terminbot.question;

import static lv.terminbot.question.Shape.INSTITUTION;
import static lv.terminbot.question.Shape.join;
import static lv.terminbot.question.Shape.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.ProgressState;

/** The buttons that lead to lists. */
final class LookupButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.of(
              "Ls",
              m -> new OfLookup.AskState(ProgressState.of(m.group(1)).orElseThrow()),
              oneOf(Stream.of(ProgressState.values()).map(ProgressState::code))),
          Shape.of("Lm", m -> new OfLookup.AskMissing()),
          Shape.of("Lr", m -> new OfLookup.AskReturned()),
          Shape.of("Lf", m -> new OfLookup.AskFunding(Optional.empty(), Optional.empty())),
          Shape.of("Lh", m -> new OfLookup.AskChanges(Optional.empty())),
          Shape.of(
              "Lc",
              m -> new OfLookup.AskContacts(Optional.of(Shape.institution(m, 1))),
              INSTITUTION));

  private LookupButtons() {}

  static String fields(OfLookup intent) {
    return switch (intent) {
      case OfLookup.AskState(var state) -> join("Ls", state.code());
      case OfLookup.AskMissing() -> "Lm";
      case OfLookup.AskReturned() -> "Lr";
      case OfLookup.AskFunding _ -> "Lf";
      case OfLookup.AskChanges _ -> "Lh";
      case OfLookup.AskContacts(var institution) ->
          institution.map(code -> join("Lc", code)).orElse("");
      case OfLookup.Search _ -> throw new IllegalArgumentException("no button has this: " + intent);
    };
  }
}
