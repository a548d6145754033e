package lv.terminbot.intent.campaign;

import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Consent;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** More time for what is owed. */
public sealed interface OfExtensions extends Intent {

  Family<OfExtensions> FAMILY =
      new Family<>(OfExtensions.class, CampaignButtons::fields, CampaignButtons.EXTENSIONS);

  @Override
  default Family<OfExtensions> family() {
    return FAMILY;
  }

  /**
   * "pagarini 3.2 līdz 15.02., jo …": a contact asks for it, a coordinator grants it unasked.
   *
   * @param reason empty where none is given
   */
  record Extend(
      List<InstitutionCode> institutions,
      List<MeasureNumber> measures,
      Optional<Day> until,
      String reason)
      implements OfExtensions {
    public Extend {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }
  }

  /**
   * "dod Svetlanai 3.2 līdz 7.02.": whose institution is found by whoever knows the people.
   *
   * @param name in whichever case it is written
   */
  record ExtendFor(String name, Extend wanted) implements OfExtensions {}

  /** "pagarini 3.1 līdz 12.02. un 3.2 līdz 20.02.": each is an order of its own. */
  record ExtendUntilSeveral(List<Day> until) implements OfExtensions {
    public ExtendUntilSeveral {
      until = List.copyOf(until);
    }
  }

  /** "saīsini TM pagarinājumu līdz 10.02.": of what was granted, and nothing else. */
  record Shorten(List<InstitutionCode> institutions, List<MeasureNumber> measures, Day until)
      implements OfExtensions {
    public Shorten {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }
  }

  record Grant(long extension) implements OfExtensions {}

  record Refuse(long extension) implements OfExtensions {}

  /** Grants all that was shown together: from the first to the last of these numbers. */
  record GrantShown(long first, long last) implements OfExtensions {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** Leaves all as it is: what was shown is granted to nobody, and nobody hears of it. */
  record DropShown(long first, long last) implements OfExtensions {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }

  /** "pagarinājumi": what was granted and what waits for a decision. */
  record AskExtensions() implements OfExtensions {}

  /** What taking more time back would mean. */
  record AskTakeBack(long extension) implements OfExtensions {}

  /** Takes granted time back. */
  record TakeBack(long extension) implements OfExtensions {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /**
   * "noraidi FM pagarinājumu", "atņem VARAM 3.2 pagarinājumu": those that fit are shown, to be
   * decided on.
   */
  record AskDecision(
      Decision decision, List<InstitutionCode> institutions, List<MeasureNumber> measures)
      implements OfExtensions {
    public AskDecision {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }
  }

  /** The wish that was shown goes to the coordinators. */
  record SendWish() implements OfExtensions {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** The wish whose reason is awaited was not meant. */
  record ForgetWish() implements OfExtensions {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }

  /** What can be decided on an extension. */
  enum Decision {
    GRANT,
    REFUSE,
    TAKE_BACK
  }
}
