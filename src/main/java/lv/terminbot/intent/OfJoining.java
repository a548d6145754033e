package lv.terminbot.intent;

import java.util.Optional;

/** A join link that was opened: by somebody who is not in yet, or who is. */
public sealed interface OfJoining extends Intent {

  /** What comes with {@code /start} when somebody comes from an inline answer: no join link. */
  String FROM_INLINE = "inline";

  Family<OfJoining> FAMILY =
      new Family<>(OfJoining.class, JoinLinkButtons::fields, JoinLinkButtons.JOINING);

  @Override
  default Family<OfJoining> family() {
    return FAMILY;
  }

  /** {@code /start CODE}: a join link was opened. */
  record OpenJoinLink(String code) implements OfJoining {}

  /** The person says that the join link they opened is meant for them, or not. */
  record ConfirmJoin(String code) implements OfJoining {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  record DeclineJoin(String code) implements OfJoining {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }
}
