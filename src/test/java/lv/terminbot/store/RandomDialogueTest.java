package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lv.terminbot.FeaturesByHand;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.WrittenPlan;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.dialogue.ReportDialogue;
import lv.terminbot.progress.reporting.Reporting;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Dialogues made up by chance: words, edits, buttons new and stale, crashes at the end of a commit
 * and restarts, in any order. After each step the draft is what a simple model says it is. {@code
 * -Dseeds=1000} plays more, {@code -Dfirst.seed} others.
 */
class RandomDialogueTest extends StoreTest {
  private static final long SEEDS = Long.getLong("seeds", 12);
  private static final long FIRST = Long.getLong("first.seed", 1);
  private static final int STEPS = 60;
  private static final MeasureNumber NUMBER = new MeasureNumber("1.1");
  private static final MeasureId MEASURE = new MeasureId(new PlanCode("random"), NUMBER);
  private static final Person LIGA =
      new Person(
          new PersonId(1),
          "Līga",
          Language.LATVIAN,
          true,
          Set.of(Membership.contact(new InstitutionCode("I1"))));

  @TestFactory
  Stream<DynamicTest> everySeed() {
    return LongStream.range(FIRST, FIRST + SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> play(seed)));
  }

  private void play(long seed) {
    store = Store.emptyOn(database);
    store.clock.moveTo(
        LocalDate.of(2024, 1, 10).atTime(10, 0).atZone(ZoneId.of("Europe/Riga")).toInstant());
    var random = new Random(seed);
    var text = new RandomPlan(new Random(1)).of(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 2, 5));
    store
        .get(Plans.class)
        .add(
            PlanFile.read("random", text).orThrow(),
            new WrittenPlan(WrittenPlan.Origin.FILE, "d", text),
            store.clock.instant());
    store.get(People.class).put(LIGA);
    var model = new DialogueModel();
    var started = DialogueRoom.started(store);
    for (var step = 0; step < STEPS; step++) {
      store.clock.moveTo(
          store.clock.instant().plusSeconds(random.nextInt(100) == 0 ? 600_000 : 20));
      var what = step(random, model, started, step);
      if (random.nextInt(8) == 0) {
        started = DialogueRoom.started(store);
      }
      var kept = store.get(Drafts.class).find(LIGA.id(), MEASURE).map(DialogueModel::of);
      assertThat(kept).as("seed %d, step %d: %s", seed, step, what).isEqualTo(model.expected());
    }
  }

  private String step(Random random, DialogueModel model, FeaturesByHand started, int step) {
    // without a digit: a text with a number in it answers where one is wanted
    var words = "teksts " + (char) ('a' + step / 26) + (char) ('a' + step % 26);
    var number = String.valueOf(1 + random.nextInt(900));
    var state = ProgressState.values()[random.nextInt(ProgressState.values().length)];
    var question = DialogueModel.QUESTIONS.get(random.nextInt(DialogueModel.QUESTIONS.size()));
    var isNumber = model.waiting().equals(Optional.of("result")) && random.nextInt(3) > 0;
    var said = isNumber ? number : words;
    return switch (random.nextInt(14)) {
      case 0 ->
          does(
              "start",
              model::start,
              () ->
                  started
                      .get(Reporting.class)
                      .open(LIGA, new OfReport.StartUpdate(Optional.empty(), NUMBER)),
              random);
      case 1, 2, 3, 4 ->
          does(
              "says " + said,
              () -> model.say(step, said, isNumber),
              () -> says(started, said, step),
              random);
      case 5 ->
          tap(
              "state " + state,
              () -> model.chooseState(state.code()),
              d ->
                  started
                      .get(Reporting.class)
                      .open(LIGA, new OfReport.SetDraftState(d.id(), d.version(), state)),
              random);
      case 6 -> move(Move.SKIP, model::skip, started, random);
      case 7 -> move(Move.BACK, model::back, started, random);
      case 8 -> move(Move.UNDO, model::undo, started, random);
      case 9 ->
          random.nextBoolean()
              ? move(Move.REVIEW, model::review, started, random)
              : move(Move.LATER, model::later, started, random);
      case 10 -> move(Move.SAME, model::same, started, random);
      case 11 ->
          tap(
              "change " + question,
              () -> model.change(question),
              d ->
                  started
                      .get(Reporting.class)
                      .open(LIGA, new OfReport.Change(d.id(), d.version(), question)),
              random);
      case 12 -> edit(random, model, started, words);
      default -> submit(model, started, random);
    };
  }

  private static void says(FeaturesByHand started, String words, long message) {
    started
        .get(ReportDialogue.class)
        .awaiting(LIGA)
        .ifPresent(awaited -> awaited.take(words, message, _ -> new OfHelp.Unclear(List.of())));
  }

  private String edit(Random random, DialogueModel model, FeaturesByHand started, String words) {
    if (!model.isActive() || model.spoken().isEmpty()) {
      return "nothing to edit";
    }
    var said = model.spoken().get(random.nextInt(model.spoken().size()));
    return does(
        "edits " + said,
        () -> model.edit(said, words),
        () -> started.get(Reporting.class).edited(LIGA, said.message(), words),
        random);
  }

  /** Confirms what is whole; a tap on a draft with a gap shows the gap, and is not tried here. */
  private String submit(DialogueModel model, FeaturesByHand started, Random random) {
    if (!model.isWhole() || random.nextInt(3) > 0) {
      return "not yet";
    }
    return tap(
        "submit",
        model::submit,
        d ->
            started.get(Reporting.class).open(LIGA, new OfReport.ConfirmDraft(d.id(), d.version())),
        random);
  }

  private String move(Move move, Runnable modelled, FeaturesByHand started, Random random) {
    return tap(
        move.name(),
        modelled,
        d -> started.get(Reporting.class).open(LIGA, new OfReport.Step(d.id(), d.version(), move)),
        random);
  }

  private interface Tap {
    void on(Draft draft);
  }

  /** Presses a button of the draft as it is, or, one time in eight, a stale one. */
  private String tap(String what, Runnable modelled, Tap tap, Random random) {
    var draft = store.get(Drafts.class).find(LIGA.id(), MEASURE);
    if (draft.isEmpty()) {
      return "no draft";
    }
    if (random.nextInt(8) == 0) {
      tap.on(stale(draft.get()));
      return "stale " + what;
    }
    return does(what, modelled, () -> tap.on(draft.get()), random);
  }

  private static Draft stale(Draft draft) {
    return new Draft(
        draft.id(),
        draft.version() + 1,
        draft.person(),
        draft.cycle(),
        draft.measure(),
        draft.institution(),
        draft.state(),
        draft.text(),
        draft.changedAt());
  }

  private String does(String what, Runnable modelled, Runnable real, Random random) {
    return new DyingProgram(store, random).does(what, modelled, real);
  }
}
