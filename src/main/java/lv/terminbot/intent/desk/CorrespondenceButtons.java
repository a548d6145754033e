package lv.terminbot.intent.desk;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Shape;
import lv.terminbot.plan.MeasureNumber;

/** The buttons about questions to the coordinators. */
final class CorrespondenceButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare(
              "Ja",
              m -> new OfCorrespondence.AskCoordinator(MeasureNumber.read(m.group(1)), ""),
              "(" + MeasureNumber.PATTERN + "|)"),
          Shape.declare("Js", m -> new OfCorrespondence.SendQuestion(id(m)), LONG),
          Shape.declare("Jd", m -> new OfCorrespondence.DropQuestion(id(m)), LONG),
          Shape.declare("Jl", m -> new OfCorrespondence.AskQuestions()),
          Shape.declare("Jr", m -> new OfCorrespondence.AnswerQuestion(id(m)), LONG),
          Shape.declare("Jt", m -> new OfCorrespondence.SendAnswer(id(m)), LONG),
          Shape.declare("Jn", m -> new OfCorrespondence.DropAnswer(id(m)), LONG));

  private CorrespondenceButtons() {}

  static String fields(OfCorrespondence intent) {
    return switch (intent) {
      case OfCorrespondence.AskCoordinator(var measure, var words) -> {
        if (!words.isEmpty()) {
          throw Family.notOnAButton(intent);
        }
        yield join("Ja", measure.map(MeasureNumber::value).orElse(""));
      }
      case OfCorrespondence.SendQuestion it -> join("Js", hex(it.question()));
      case OfCorrespondence.DropQuestion it -> join("Jd", hex(it.question()));
      case OfCorrespondence.AskQuestions() -> "Jl";
      case OfCorrespondence.AnswerQuestion it -> join("Jr", hex(it.question()));
      case OfCorrespondence.SendAnswer it -> join("Jt", hex(it.question()));
      case OfCorrespondence.DropAnswer it -> join("Jn", hex(it.question()));
    };
  }
}
