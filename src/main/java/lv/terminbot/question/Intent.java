package lv.terminbot.question;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Rung;
import lv.terminbot.text.Language;

/** What somebody wants, understood from words or a button. */
public sealed interface Intent {

  /** {@code /start} without a code. */
  record Start() implements Intent {}

  /** {@code /start CODE}: a join link was opened. */
  record OpenJoinLink(String code) implements Intent {}

  /** The person says that the join link they opened is meant for them, or not. */
  record ConfirmJoin(String code) implements Intent {}

  record DeclineJoin(String code) implements Intent {}

  /** A join link is asked for; without a known institution the answer asks which. */
  record Invite(Optional<InstitutionCode> institution) implements Intent {}

  record AskHelp() implements Intent {}

  record AskMyData() implements Intent {}

  /** "status": the overview of the current cycle. */
  record AskOverview() implements Intent {}

  /** "status 3.2" in words; the plan is known only from a button. */
  record AskMeasure(Optional<PlanCode> plan, MeasureNumber number) implements Intent {}

  record AskHistory(MeasureId measure) implements Intent {}

  record AskCommitment(Optional<PlanCode> plan, int number) implements Intent {}

  record AskInstitution(InstitutionCode institution) implements Intent {}

  /** "kas vēl jāiesniedz": what the asker's own institutions owe. */
  record AskOwed() implements Intent {}

  record AskDeadlines() implements Intent {}

  record ChooseLanguage() implements Intent {}

  record SetLanguage(Language language) implements Intent {}

  /** The button "Report on 3.2": the bot asks for the rest. */
  record StartUpdate(Optional<PlanCode> plan, MeasureNumber number) implements Intent {}

  /** "3.2 procesā: …", the whole progress update in a line; an unknown state is asked for. */
  record QuickUpdate(MeasureNumber number, Optional<ProgressState> state, String text)
      implements Intent {}

  /**
   * A button under a draft. {@code version} is the draft's when the button was shown; an older one
   * is stale and shown anew.
   */
  record ConfirmDraft(long draft, int version) implements Intent {}

  record AskDraftState(long draft, int version) implements Intent {}

  record SetDraftState(long draft, int version, ProgressState state) implements Intent {}

  record CancelDraft(long draft, int version) implements Intent {}

  /** A coordinator or one of several institutions names on whose behalf the draft is. */
  record SetDraftInstitution(long draft, int version, InstitutionCode institution)
      implements Intent {}

  /** "Atgādināt vēlāk": which choices there are. */
  record AskLater() implements Intent {}

  record RemindLater(Delay delay) implements Intent {}

  /** A coordinator asks to send an uncertain message once more. */
  record SendAgain(long outgoing) implements Intent {}

  /** "/cancel": give up what is begun; the draft stays until it is replaced. */
  record Cancel() implements Intent {}

  /** Not understood; {@code guesses} are the nearest things that could be meant, best first. */
  record Unclear(List<Intent> guesses) implements Intent {
    public Unclear {
      guesses = List.copyOf(guesses);
    }
  }

  /** What a coordinator wants of the reporting cycles. */
  sealed interface OfCycles extends Intent {

    /** "cikli": all of them, with their dates and states. */
    record AskCycles() implements OfCycles {}

    /** "cikls 2024-2025"; which plan's it is, is not said. */
    record AskNamedCycle(String code) implements OfCycles {}

    record AskCycle(CycleId cycle) implements OfCycles {}

    /** What would happen. */
    record AskStep(CycleId cycle, Step step) implements OfCycles {}

    /** "cikls 2024-2025 uzaicinājums 05.01.2026 termiņš 05.02.2026": other dates. */
    record DateCycle(
        String code, Optional<Day> invitation, Optional<Day> deadline, Optional<Day> last)
        implements OfCycles {}

    /** "kāpnes 2024-2025": its steps, in the words in which they can be changed. */
    record AskLadder(String code) implements OfCycles {}

    /**
     * "kāpnes 2024-2025: uzaicinājums, -14, -7 10:00, +3 vietniekiem": other steps.
     *
     * @param unread the first part that could not be understood
     */
    record ChangeLadder(String code, List<Rung> rungs, Optional<String> unread)
        implements OfCycles {
      public ChangeLadder {
        rungs = List.copyOf(rungs);
      }
    }

    /** "kāpnes 2024-2025 teksts -7 lv: …": the own text of a step, none to take it away. */
    record ChangeLadderText(String code, String step, Map<Language, String> text)
        implements OfCycles {
      public ChangeLadderText {
        text = Map.copyOf(text);
      }
    }

    /** Does what was proposed and shown under this number. */
    record ConfirmChange(long proposal) implements OfCycles {}

    /** What can be done with a cycle. */
    enum Step {
      COPY,
      OPEN,
      CLOSE,
      REOPEN
    }
  }

  /** How and where coordinators want to be told, and what they look up. */
  sealed interface OfOversight extends Intent {

    /** "ziņo uzreiz", "ziņo kopsavilkumā". */
    record TellMe(Manner manner) implements OfOversight {}

    /** "/here" in a group: digests and summaries come here. */
    record Here() implements OfOversight {}

    /** "/here off": they come here no longer. */
    record HereNoMore() implements OfOversight {}

    /** "kas ir parādā": the institutions that owe. */
    record AskWhoOwes() implements OfOversight {}

    /** How a coordinator hears of a progress update. */
    enum Manner {
      AT_ONCE,
      IN_DIGEST
    }
  }

  /** What a coordinator wants of reminders out of turn, and of pausing them all. */
  sealed interface OfNudges extends Intent {

    /** "pamudini VARAM: …"; {@code words} are the coordinator's own, empty for none. */
    record AskNudge(
        Whom whom, List<InstitutionCode> institutions, List<MeasureNumber> measures, String words)
        implements OfNudges {
      public AskNudge {
        institutions = List.copyOf(institutions);
        measures = List.copyOf(measures);
      }
    }

    /** Sends the text to the coordinator alone. */
    record TryNudge(long nudge) implements OfNudges {}

    record SendNudge(long nudge, When when) implements OfNudges {}

    record DropNudge(long nudge) implements OfNudges {}

    /** How far its messages have come. */
    record AskNudgeReport(long nudge) implements OfNudges {}

    /** What would happen. */
    record AskPausing(Pausing pausing) implements OfNudges {}

    /** Does it; {@code version} counts the pauses so far, so that an old button does nothing. */
    record DoPausing(Pausing pausing, int version) implements OfNudges {}

    /** Which of those who owe. */
    enum Whom {
      ALL,
      /** Who has begun nothing and answered nothing. */
      SILENT,
      NAMED
    }

    /** When a nudge goes out that was asked for outside office hours. */
    enum When {
      OPENING,
      NOW
    }

    /** Everything unasked stops, or goes on. */
    enum Pausing {
      PAUSE,
      RESUME
    }
  }

  /** What a coordinator wants to know of the messages sent unasked, and of those not reached. */
  sealed interface OfRecord extends Intent {

    /** "kam nosūtīts Jānis": what the words name is found out by who keeps the record. */
    record LookUp(
        String words,
        List<InstitutionCode> institutions,
        List<MeasureNumber> measures,
        Optional<Day> day)
        implements OfRecord {
      public LookUp {
        institutions = List.copyOf(institutions);
        measures = List.copyOf(measures);
      }
    }

    record AskRecord(RecordFilter filter, int page) implements OfRecord {}

    record AskMessage(long message) implements OfRecord {}

    record AskAlarms() implements OfRecord {}

    /** A new join link in place of one that was not used or a contact who is gone. */
    record OfferLink(InstitutionCode institution) implements OfRecord {}

    record AskRemoval(long person, InstitutionCode institution) implements OfRecord {}

    record RemoveContact(long person, InstitutionCode institution) implements OfRecord {}
  }

  /** What somebody wishes for the reminders they get. */
  sealed interface OfWishes extends Intent {

    /** "atgādini 15.02.", "vēlāk piektdien 14:00". */
    record RemindOn(Day day, Optional<LocalTime> at) implements OfWishes {}

    /** A moment that was offered, in minutes since 1970. */
    record RemindAt(long minute) implements OfWishes {}

    /** "redzēju": the last reminder was seen. */
    record Seen() implements OfWishes {}

    /** "laika josla Europe/Brussels"; without a name the one in force is told. */
    record AskZone(String written) implements OfWishes {}

    /** A zone that was offered, by its name in the tz database. */
    record SetZone(String name) implements OfWishes {}
  }

  /** When to remind again. */
  enum Delay {
    HOUR,
    TOMORROW,
    MONDAY
  }
}
