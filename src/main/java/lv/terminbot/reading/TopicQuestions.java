package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfLookup.Where;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.TitledMeasures;

/** Questions about what is named by number or by words of its title, and about any words at all. */
final class TopicQuestions {
  private static final int MOST_SOUGHT = 3;

  private final Entities entities;
  private final PlanIndex index;
  private final Topic topic;

  TopicQuestions(Entities entities, PlanIndex index, Topic topic) {
    this.entities = entities;
    this.index = index;
    this.topic = topic;
  }

  /** By its number, or by words of its title. */
  Optional<Intent> measure() {
    var numbers = entities.measures();
    var number =
        numbers.stream().filter(index::has).findFirst().or(() -> numbers.stream().findFirst());
    if (number.isPresent()) {
      return number.map(QuestionMaker::card);
    }
    var titled = index.titledAll(topic.words());
    return titled.size() == 1
        ? Optional.of(card(titled.getFirst()))
        : new TitledMeasures(entities, index)
            .measure()
            .map(QuestionMaker::card)
            .or(() -> topic.words().isEmpty() ? Optional.empty() : search(Where.ANYWHERE));
  }

  Optional<Intent> commitment() {
    return entities.commitments().stream()
        .findFirst()
        .or(() -> titled())
        .<Intent>map(n -> new Inquiry.AskCommitment(Optional.empty(), n))
        .or(
            () ->
                topic.words().isEmpty()
                    ? Optional.of(new Inquiry.AskOverview())
                    : search(Where.ANYWHERE));
  }

  private Optional<Integer> titled() {
    var named = index.commitmentsTitled(topic.words());
    return named.size() == 1
        ? Optional.of(named.getFirst())
        : new TitledMeasures(entities, index).commitment();
  }

  /** What the plan has of it, and else what is written of it. */
  Optional<Intent> topic() {
    var words = topic.words();
    var isWritten = !index.titledAll(words).isEmpty() || !index.commitmentsTitled(words).isEmpty();
    return isWritten
        ? search(words, Where.ANYWHERE)
        : new TitledMeasures(entities, index)
            .measure()
            .map(QuestionMaker::card)
            .or(() -> titled().map(n -> new Inquiry.AskCommitment(Optional.empty(), n)))
            .or(() -> search(ofTitles(words), Where.ANYWHERE));
  }

  /** Of many words those of titles, where there are any: the rest tells who asks and how. */
  private List<String> ofTitles(List<String> all) {
    var titled = all.stream().filter(index::isWordOfATitle).toList();
    return all.size() > MOST_SOUGHT && !titled.isEmpty() ? titled : all;
  }

  Optional<Intent> search(Where where) {
    return search(topic.words(), where);
  }

  private static Optional<Intent> search(List<String> words, Where where) {
    return OfLookup.Search.forWords(words, where).map(Intent.class::cast);
  }

  private static Intent card(MeasureId id) {
    return new Inquiry.AskMeasure(Optional.of(id.plan()), id.number());
  }
}
