package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.INT;
import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.integer;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.OfNudges.Pausing;
import lv.terminbot.intent.OfNudges.When;
import lv.terminbot.intent.OfNudges.Whom;
import lv.terminbot.plan.InstitutionCode;

/** The buttons under a nudge and under the question whether to pause. */
final class NudgeButtons {
  private static final String WHEN = oneOf(Stream.of(When.values()).map(When::name));
  private static final String PAUSING = oneOf(Stream.of(Pausing.values()).map(Pausing::name));

  private static final String DATE = "(\\d{4}-\\d{2}-\\d{2})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare(
              "Na",
              m -> nudge(Whom.valueOf(m.group(1)), List.of()),
              oneOf(Stream.of("ALL", "LATE"))),
          Shape.declare("Ni", m -> nudge(Whom.NAMED, List.of(institution(m, 1))), INSTITUTION),
          Shape.declare("Nt", m -> new OfNudges.TryNudge(id(m)), LONG),
          Shape.declare(
              "Ns", m -> new OfNudges.SendNudge(id(m), When.valueOf(m.group(2))), LONG, WHEN),
          Shape.declare("Nd", m -> new OfNudges.DropNudge(id(m)), LONG),
          Shape.declare("Nr", m -> new OfNudges.AskNudgeReport(id(m)), LONG),
          Shape.declare("Np", m -> new OfNudges.AskPausing(Pausing.valueOf(m.group(1))), PAUSING),
          Shape.declare(
              "Nq",
              m -> new OfNudges.DoPausing(Pausing.valueOf(m.group(1)), integer(m, 2)),
              PAUSING,
              INT),
          Shape.declare(
              "Nu",
              m -> new OfNudges.PauseUntil(LocalDate.parse(m.group(1)), integer(m, 2)),
              DATE,
              INT));

  private NudgeButtons() {}

  private static OfNudges.AskNudge nudge(Whom whom, List<InstitutionCode> institutions) {
    return new OfNudges.AskNudge(whom, institutions, List.of(), "");
  }

  static String fields(OfNudges intent) {
    return switch (intent) {
      case OfNudges.TryNudge it -> join("Nt", hex(it.nudge()));
      case OfNudges.SendNudge it -> join("Ns", hex(it.nudge()), it.when().name());
      case OfNudges.DropNudge it -> join("Nd", hex(it.nudge()));
      case OfNudges.AskNudgeReport it -> join("Nr", hex(it.nudge()));
      case OfNudges.AskPausing(var pausing) -> join("Np", pausing.name());
      case OfNudges.DoPausing it -> join("Nq", it.pausing().name(), hex(it.version()));
      case OfNudges.PauseUntil it -> join("Nu", it.day(), hex(it.version()));
      case OfNudges.AskNudge(var whom, var institutions, _, _) ->
          institutions.isEmpty() ? join("Na", whom.name()) : join("Ni", institutions.getFirst());
      case OfNudges.AskPauseOf _ -> throw Family.notOnAButton(intent);
    };
  }
}
