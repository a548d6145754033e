package lv.terminbot.reading.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.EntityFinder;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.text.Word;

/**
 * What the ranking is trained on: the examples of {@code reading/examples}, with what stands in
 * their slots. The same examples make the same ranking.
 */
public final class RankingExamples {
  private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");

  /** What scores are multiplied by, so that of what is 80 % likely 80 in 100 are right. */
  private static final double SHARPNESS = 1.1;

  private static final long DRAW = 20240109;

  private final List<Example> examples = new ArrayList<>();
  private final Map<String, List<String>> slots;
  private final List<ActionPlan> plans;

  /**
   * @param slots what stands in a slot, parted by bars, by its name and language: "day.lv"
   * @param plans whose measures and institutions the examples name
   */
  public RankingExamples(Properties slots, List<ActionPlan> plans) {
    this.slots =
        slots.stringPropertyNames().stream()
            .collect(
                Collectors.toMap(
                    name -> name, name -> List.of(slots.getProperty(name).split("\\|"))));
    this.plans = List.copyOf(plans);
  }

  /**
   * Adds the lines of a file: a language, a tab and a text with {@code \n} for a line's end.
   *
   * @throws IllegalArgumentException for a file that is named for nothing that can be wanted, and
   *     for a line that is none
   */
  public void add(String name, List<String> lines) {
    var label =
        Label.of(name)
            .orElseThrow(() -> new IllegalArgumentException("nothing is wanted by " + name));
    for (var line : lines) {
      var cells = line.split("\t", 2);
      if (cells.length < 2 || cells[1].isBlank()) {
        throw new IllegalArgumentException("%s: no example: %s".formatted(name, line));
      }
      examples.add(new Example(label, cells[0], cells[1].replace("\\n", "\n")));
    }
  }

  /** The ranking that they teach, and nothing of states. */
  public Ranking train(EntityFinder finder) {
    return train(finder, new StateExamples(), (_, _) -> Optional.empty());
  }

  /**
   * The ranking that they teach.
   *
   * @param states what is told of measures
   * @param rules the state that rules find in a text
   */
  public Ranking train(EntityFinder finder, StateExamples states, StateExamples.NamedStates rules) {
    var told = states.train(finder, PlanIndex.of(plans), rules);
    return trainer(examples, finder, SHARPNESS).train(told);
  }

  private RankingTrainer trainer(List<Example> taught, EntityFinder finder, double sharpness) {
    var trainer = new RankingTrainer(sharpness);
    taught.stream()
        .filter(e -> e.label() != Label.QUICK_UPDATE)
        .forEach(e -> trainer.addFrame(frame(e)));
    var index = PlanIndex.of(plans);
    var variations = new ExampleVariations(slots, plans, DRAW);
    var messages = new ArrayList<Message>();
    for (var example : taught) {
      var whole = true;
      for (var text : variations.of(example)) {
        messages.add(new Message(example.label(), text, whole));
        whole = false; // the one with a typing error
      }
    }
    var read =
        messages.parallelStream()
            .map(message -> new Read(message, finder.find(message.text(), index)))
            .toList();
    var features =
        read.parallelStream()
            .map(r -> Features.extract(r.entities(), index, trainer::isFrame))
            .toList();
    for (var at = 0; at < read.size(); at++) {
      var message = read.get(at).message();
      trainer.add(message.label(), features.get(at));
      if (message.whole() && !Masks.missASign(message.text())) {
        trainer.addWhole(message.label(), Masks.words(read.get(at).entities()));
      }
    }
    return trainer;
  }

  /**
   * Something that could be written.
   *
   * @param whole whether it is spelt as the example
   */
  private record Message(Label label, String text, boolean whole) {}

  private record Read(Message message, Entities entities) {}

  private static List<String> frame(Example example) {
    return Stream.of(SLOT.split(example.text())).flatMap(p -> Word.folded(p).stream()).toList();
  }
}
