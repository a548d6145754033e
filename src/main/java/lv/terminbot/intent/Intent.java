package lv.terminbot.intent;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.text.Language;

/** What somebody wants, understood from words or a button. */
public sealed interface Intent
    permits OfFiles,
        Inquiry,
        Intent.AtPage,
        OfReport,
        OfReview,
        Intent.Start,
        Intent.OpenJoinLink,
        Intent.ConfirmJoin,
        Intent.DeclineJoin,
        Intent.Invite,
        Intent.AskHelp,
        Intent.AskMyData,
        Intent.AskCalendar,
        Intent.ChooseLanguage,
        Intent.SetLanguage,
        Intent.StartUpdate,
        Intent.QuickUpdate,
        Intent.SeveralUpdates,
        Intent.ConfirmDraft,
        Intent.AskDraftState,
        Intent.SetDraftState,
        Intent.CancelDraft,
        Intent.SetDraftInstitution,
        Intent.AskLater,
        Intent.RemindLater,
        Intent.SendAgain,
        Intent.Cancel,
        Intent.Unclear,
        Intent.OfOversight,
        Intent.OfWishes,
        Intent.OfAbsence,
        Intent.OfHandOver,
        Intent.InviteTo,
        Intent.InviteObserver,
        Intent.OfExtensions,
        OfCycles,
        OfNudges,
        OfRecord {

  /** {@code /start} without a code. */
  record Start() implements Intent {}

  /** {@code /start CODE}: a join link was opened. */
  record OpenJoinLink(String code) implements Intent {}

  /** The person says that the join link they opened is meant for them, or not. */
  record ConfirmJoin(String code) implements Intent {}

  record DeclineJoin(String code) implements Intent {}

  /** A join link is asked for; without a known institution the answer asks which. */
  record Invite(Optional<InstitutionCode> institution) implements Intent {}

  /** "uzaicini VARAM vietnieks": a join link for a deputy or a head. */
  record InviteTo(InstitutionCode institution, Post post) implements Intent {}

  /** "uzaicini novērotāju": a join link for somebody who reads only. */
  record InviteObserver() implements Intent {}

  /** Who is told beside the contacts of an institution. */
  enum Post {
    DEPUTY,
    HEAD
  }

  record AskHelp() implements Intent {}

  record AskMyData() implements Intent {}

  /** "status": the overview of the current cycle. */
  record AskOverview() implements Inquiry {}

  /** "status 3.2" in words; the plan is known only from a button. */
  record AskMeasure(Optional<PlanCode> plan, MeasureNumber number) implements Inquiry {}

  record AskHistory(MeasureId measure) implements Inquiry {}

  record AskCommitment(Optional<PlanCode> plan, int number) implements Inquiry {}

  record AskInstitution(InstitutionCode institution) implements Inquiry {}

  /** "kas vēl jāiesniedz": what the asker's own institutions owe. */
  record AskOwed() implements Inquiry {}

  record AskDeadlines() implements Inquiry {}

  /** Another page of what was asked, counted from 1. */
  record AtPage(Inquiry asked, int page) implements Intent {}

  /** "kalendāra fails": the deadlines as a file for one's own calendar. */
  record AskCalendar() implements Intent {}

  record ChooseLanguage() implements Intent {}

  record SetLanguage(Language language) implements Intent {}

  /** The button "Report on 3.2": the bot asks for the rest. */
  record StartUpdate(Optional<PlanCode> plan, MeasureNumber number) implements Intent {}

  /** "3.2 procesā: …", the whole progress update in a line; an unknown state is asked for. */
  record QuickUpdate(MeasureNumber number, Optional<ProgressState> state, String text)
      implements Intent {}

  /** Several whole progress updates in one message; two at least. */
  record SeveralUpdates(List<QuickUpdate> updates) implements Intent {
    public SeveralUpdates {
      updates = List.copyOf(updates);
    }
  }

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

  /** Being away, and who gets the reminders meanwhile. */
  sealed interface OfAbsence extends Intent {

    /** "prom līdz 15.02.", "prom no 01.02. līdz 15.02.". */
    record Away(Optional<Day> from, Optional<Day> until) implements OfAbsence {}

    /** This person is to get the reminders meanwhile. */
    record StandIn(long person) implements OfAbsence {}

    /** "esmu atpakaļ". */
    record Back() implements OfAbsence {}

    /** "kas ir prom". */
    record AskAway() implements OfAbsence {}
  }

  /** A contact brings in a colleague. */
  sealed interface OfHandOver extends Intent {

    /** "nodot"; the institution is known only from a button. */
    record AskHandOver(Optional<InstitutionCode> institution) implements OfHandOver {}

    record MakeLink(InstitutionCode institution, Going going) implements OfHandOver {}

    /** A coordinator does not agree. */
    record RefuseHandOver(long link) implements OfHandOver {}

    /** What the contact does when the colleague has come. */
    enum Going {
      LEAVES,
      STAYS
    }
  }

  /** More time for what is owed. */
  sealed interface OfExtensions extends Intent {

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

    record Grant(long extension) implements OfExtensions {}

    record Refuse(long extension) implements OfExtensions {}
  }

  /** When to remind again. */
  enum Delay {
    HOUR,
    TOMORROW,
    MONDAY
  }
}
