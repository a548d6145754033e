package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** The buttons under what was submitted, for those who review it. */
final class ReviewButtons {
  private static final String UPDATE = "([1-7][0-9a-f]{15}|[1-9a-f][0-9a-f]{0,14})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Va", m -> new OfReview.Accept(id(m)), LONG),
          Shape.declare("Vr", m -> new OfReview.AskReturn(id(m)), LONG),
          Shape.declare("Vn", m -> new OfReview.AskNote(id(m)), LONG),
          Shape.declare("Vs", m -> new OfReview.SendWords(id(m)), LONG),
          Shape.declare("Vq", m -> new OfReview.AskQueue(id(m)), LONG),
          Shape.declare("Vo", m -> new OfReview.SeeReport(id(m)), LONG),
          Shape.declare(
              "Vp",
              m -> new OfReview.AskAcceptAll(LookupButtons.scope(m.group(1))),
              LookupButtons.SCOPE),
          Shape.declare(
              "Vt",
              m -> new OfReview.AcceptAll(LookupButtons.scope(m.group(2)), id(m)),
              LONG,
              LookupButtons.SCOPE),
          Shape.declare("Vx", m -> new OfReview.NoWords(0)),
          Shape.declare("Vw", m -> new OfReview.NoWords(id(m)), UPDATE),
          Shape.declare(
              "Vc",
              m -> new OfReview.CloseChallenge(id(m), LookupButtons.scope(m.group(2))),
              LONG,
              LookupButtons.SCOPE));

  private ReviewButtons() {}

  static String fields(OfReview intent) {
    return switch (intent) {
      case OfReview.Accept it -> join("Va", hex(it.update()));
      case OfReview.AskReturn it -> join("Vr", hex(it.update()));
      case OfReview.AskNote it -> join("Vn", hex(it.update()));
      case OfReview.SendWords it -> join("Vs", hex(it.update()));
      case OfReview.AskQueue it -> join("Vq", hex(it.after()));
      case OfReview.SeeReport it -> join("Vo", hex(it.update()));
      case OfReview.AskAcceptAll(var of) -> join("Vp", LookupButtons.written(of));
      case OfReview.AcceptAll it -> join("Vt", hex(it.upTo()), LookupButtons.written(it.of()));
      case OfReview.AskReview _ -> throw Family.notOnAButton(intent);
      case OfReview.NoWords it -> it.update() == 0 ? "Vx" : join("Vw", hex(it.update()));
      case OfReview.CloseChallenge it ->
          join("Vc", hex(it.challenge()), LookupButtons.written(it.listed()));
    };
  }
}
