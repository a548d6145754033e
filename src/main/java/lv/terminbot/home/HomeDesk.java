package lv.terminbot.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfPlanTables;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.intent.desk.OfHome;
import lv.terminbot.intent.joining.OfWording;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.people.Right;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.plan.Scope;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Shows somebody what waits for them now, and where they can go from there. */
public final class HomeDesk implements Door<OfHome> {
  private static final int IN_A_ROW = 2;

  /** More letters than a half of a phone is wide. */
  private static final int LONGEST_OF_TWO = 24;

  private final CycleLines cycles;
  private final FirstSteps first;
  private final List<Waiting> waiting;
  private final StandingNotice notice;
  private final Texts texts;

  /**
   * @param own what may wait for whoever reports, before what may wait for coordinators
   */
  public HomeDesk(
      AskingCycles cycles,
      List<Waiting> own,
      CoordinatorMatters matters,
      StandingNotice notice,
      Texts texts) {
    this.cycles = new CycleLines(cycles);
    this.first = new FirstSteps(cycles);
    this.waiting = Stream.concat(own.stream(), matters.inOrder().stream()).toList();
    this.notice = notice;
    this.texts = texts;
  }

  @Override
  public Family<OfHome> family() {
    return OfHome.FAMILY;
  }

  @Override
  public Response open(Person who, OfHome intent) {
    return switch (intent) {
      case OfHome.AskHome() -> Response.inPlace(show(who));
      case OfHome.AskHomeBelow() -> Response.below(show(who));
    };
  }

  /** Home as it is now. */
  public Page show(Person who) {
    var phrases = texts.in(who.language());
    var waits =
        waiting.stream().map(one -> one.find(who, phrases)).flatMap(Optional::stream).toList();
    var todo = Right.RUN_CYCLES.isHeldBy(who) ? first.find(phrases) : new Page(Html.EMPTY);
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("home.heading"));
    lines.addAll(cycles.write(who, phrases));
    if (!todo.text().isEmpty()) {
      lines.addAll(List.of(Html.EMPTY, todo.text()));
    } else if (waits.isEmpty()) {
      lines.addAll(List.of(Html.EMPTY, phrases.html("home.nothingWaits")));
    }
    var rows = new ArrayList<>(todo.buttons());
    rows.addAll(laidOut(waits));
    rows.addAll(Button.rows(ways(who, phrases), IN_A_ROW));
    return notice.above(who, new Page(Html.lines(lines), rows));
  }

  /** Two beside each other, but for one that is too long for that. */
  private static List<List<Button>> laidOut(List<Button> buttons) {
    var rows = new ArrayList<List<Button>>();
    var row = new ArrayList<Button>();
    for (var button : buttons) {
      if (button.label().length() > LONGEST_OF_TWO) {
        rows.add(List.of(button));
      } else {
        row.add(button);
      }
    }
    rows.addAll(Button.rows(row, IN_A_ROW));
    return rows;
  }

  /** What is always there, as far as it is for this person. */
  private static List<Button> ways(Person who, Phrases phrases) {
    var reports = !who.institutions().isEmpty();
    var changes = new OfLookup.AskChanges(Optional.empty(), Scope.ALL);
    var everybody = new OfPeople.AskPeople(new OfPeople.Filter.All(), 0);
    return Stream.of(
            way("report", reports, new OfReport.Begin()),
            way(
                "ask",
                !Right.ANSWER_QUESTION.isHeldBy(who),
                new OfCorrespondence.AskCoordinator(Optional.empty(), "")),
            way("overview", true, new Inquiry.AskOverview()),
            way("deadlines", !Right.RUN_CYCLES.isHeldBy(who), new Inquiry.AskDeadlines()),
            way("changes", !reports && !Right.RUN_CYCLES.isHeldBy(who), changes),
            way("files", true, new OfFiles.AskFiles()),
            way("people", true, everybody),
            way("plan", true, new OfPlanTables.AskTable()),
            way("cycle", true, new OfCycles.AskCycles()),
            way("texts", true, new OfWording.AskTexts()),
            way("pause", true, new OfNudges.AskPausing(OfNudges.Pausing.PAUSE)),
            way("help", true, new OfHelp.AskHelp()))
        .filter(way -> way.isOffered() && Policy.needed(way.to()).isHeldBy(who))
        .map(way -> way.button(phrases))
        .toList();
  }

  private static Way way(String name, boolean isOffered, Intent to) {
    return new Way(name, isOffered, to);
  }

  private record Way(String name, boolean isOffered, Intent to) {
    Button button(Phrases phrases) {
      return new Button(phrases.plain("home.button." + name), ButtonCode.encode(to));
    }
  }
}
