package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.INT;
import static lv.terminbot.intent.Shape.MAYBE_PLAN;
import static lv.terminbot.intent.Shape.NUMBER;
import static lv.terminbot.intent.Shape.PLAN;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.integer;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.maybePlan;
import static lv.terminbot.intent.Shape.measure;
import static lv.terminbot.intent.Shape.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import lv.terminbot.plan.PlanCode;

/** The buttons that lead from one answer to another, and to its other pages. */
final class AnswerButtons {
  private static final List<Shape> FIRST_PAGES =
      Stream.concat(
              Stream.of(
                  Shape.declare("o", m -> new Inquiry.AskOverview()),
                  Shape.declare(
                      "m",
                      m -> new Inquiry.AskMeasure(maybePlan(m), number(m)),
                      MAYBE_PLAN,
                      NUMBER),
                  Shape.declare("t", m -> new Inquiry.AskHistory(measure(m)), PLAN, NUMBER),
                  Shape.declare(
                      "g",
                      m -> new Inquiry.AskCommitment(maybePlan(m), integer(m, 2)),
                      MAYBE_PLAN,
                      INT),
                  Shape.declare(
                      "i", m -> new Inquiry.AskInstitution(institution(m, 1)), INSTITUTION),
                  Shape.declare("w", m -> new Inquiry.AskOwed()),
                  Shape.declare("d", m -> new Inquiry.AskDeadlines())),
              LookupButtons.SHAPES.stream())
          .toList();

  /** With another page: its number, and the code of what is shown. */
  static final List<Shape> SHAPES =
      Stream.concat(
              FIRST_PAGES.stream(),
              Stream.of(
                  Shape.perhaps("P", "([1-9a-f][0-9a-f]{0,3})\\|(.+)", AnswerButtons::otherPage)))
          .toList();

  private AnswerButtons() {}

  private static Optional<Intent> otherPage(MatchResult m) {
    return FIRST_PAGES.stream()
        .flatMap(shape -> shape.read(m.group(2)).stream())
        .findFirst()
        .map(asked -> new OfAnswers.AtPage((Inquiry) asked, integer(m, 1)));
  }

  static String fields(OfAnswers intent) {
    return switch (intent) {
      case Inquiry.AskOverview() -> "o";
      case Inquiry.AskMeasure(var plan, var number) -> join("m", written(plan), number);
      case Inquiry.AskHistory(var measure) -> join("t", measure.plan(), measure.number());
      case Inquiry.AskCommitment it -> join("g", written(it.plan()), hex(it.number()));
      case Inquiry.AskInstitution(var institution) -> join("i", institution);
      case Inquiry.AskOwed() -> "w";
      case Inquiry.AskDeadlines() -> "d";
      case OfLookup lookup -> LookupButtons.fields(lookup);
      case OfAnswers.AtPage it -> join("P" + hex(it.page()), fields(it.asked()));
    };
  }

  private static Object written(Optional<PlanCode> plan) {
    return plan.<Object>map(code -> code).orElse("");
  }
}
