package lv.terminbot.intent.campaign;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Consent;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.plan.InstitutionCode;

/** A coordinator's own message to all contacts. */
public sealed interface OfBroadcasts extends Intent {

  Family<OfBroadcasts> FAMILY =
      new Family<>(OfBroadcasts.class, BroadcastButtons::fields, BroadcastButtons.SHAPES);

  @Override
  default Family<OfBroadcasts> family() {
    return FAMILY;
  }

  /**
   * "paziņo visiem: …": shown before it is sent.
   *
   * @param institutions whose contacts it is for; all where none is named
   * @param words empty where none were found
   */
  record AskBroadcast(List<InstitutionCode> institutions, String words) implements OfBroadcasts {
    public AskBroadcast {
      institutions = List.copyOf(institutions);
    }
  }

  record SendBroadcast(long broadcast) implements OfBroadcasts {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  record DropBroadcast(long broadcast) implements OfBroadcasts {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }
}
