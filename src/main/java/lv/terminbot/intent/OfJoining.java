package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** A join link that was opened: by somebody who is not in yet, or who is. */
public sealed interface OfJoining extends Intent {

  /** What comes with {@code /start} when somebody comes from an inline answer: no join link. */
  String FROM_INLINE = "inline";

  Family<OfJoining> FAMILY =
      new Family<>(
          OfJoining.class,
          OfJoining::fields,
          List.of(
              Shape.declare("j", m -> new ConfirmJoin(m.group(1)), "([A-Za-z0-9_-]{1,60})"),
              Shape.declare("k", m -> new DeclineJoin(m.group(1)), "([A-Za-z0-9_-]{1,60})")));

  @Override
  default Family<OfJoining> family() {
    return FAMILY;
  }

  /** {@code /start CODE}: a join link was opened. */
  record OpenJoinLink(String code) implements OfJoining {}

  /** The person says that the join link they opened is meant for them, or not. */
  record ConfirmJoin(String code) implements OfJoining {}

  record DeclineJoin(String code) implements OfJoining {}

  private static String fields(OfJoining intent) {
    return switch (intent) {
      case ConfirmJoin(var code) -> join("j", code);
      case DeclineJoin(var code) -> join("k", code);
      case OpenJoinLink _ -> throw Family.notOnAButton(intent);
    };
  }
}
