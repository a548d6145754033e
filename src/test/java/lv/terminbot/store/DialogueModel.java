package lv.terminbot.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;

/** A dialogue as simple as it can be told: what stands in the draft, and what it was before. */
final class DialogueModel {
  static final List<String> QUESTIONS =
      List.of("state", "done", "result", "challenges", "next", "evidence");
  private static final List<String> REQUIRED = List.of("state", "done");

  /** Answers by question; an empty one was passed over. */
  record Moment(Map<String, String> answers, Pace pace, Optional<String> asked) {
    Moment with(String question, String words) {
      var more = new TreeMap<>(answers);
      more.put(question, words);
      return new Moment(more, pace, asked);
    }

    Moment at(Pace other, Optional<String> question) {
      return new Moment(answers, other, question);
    }
  }

  /** A message, the question it answered and what it says. */
  record Spoken(long message, String question, String words) {}

  private final Deque<Moment> before = new ArrayDeque<>();
  private final List<Spoken> spoken = new ArrayList<>();
  private Optional<Moment> now = Optional.empty();
  private Optional<Map<String, String>> last = Optional.empty();

  boolean isActive() {
    return now.isPresent();
  }

  Optional<Map<String, String>> last() {
    return last;
  }

  List<Spoken> spoken() {
    return spoken;
  }

  /** The question that waits for words. */
  Optional<String> waiting() {
    return now.filter(m -> m.pace() != Pace.RESTING)
        .flatMap(
            m ->
                m.asked()
                    .or(
                        () ->
                            QUESTIONS.stream()
                                .filter(q -> !m.answers().containsKey(q))
                                .filter(q -> m.pace() == Pace.GUIDED || REQUIRED.contains(q))
                                .findFirst()));
  }

  boolean isWhole() {
    return now.filter(m -> m.answers().keySet().containsAll(REQUIRED)).isPresent();
  }

  void start() {
    if (now.isEmpty()) {
      now = Optional.of(new Moment(Map.of(), Pace.QUICK, Optional.empty()));
      before.clear();
    }
    become(now.get().at(Pace.GUIDED, now.get().asked()));
  }

  void chooseState(String state) {
    now.ifPresent(m -> become(m.with("state", state).at(active(m), Optional.empty())));
  }

  void say(long message, String words, boolean isNumber) {
    var question = waiting();
    if (question.isEmpty()) {
      return;
    }
    if (isUnfit(question.get(), isNumber)) {
      now.ifPresent(m -> become(m.at(active(m), question)));
      return;
    }
    var answered = question.get().equals("state") ? "done" : question.get();
    if (!question.get().equals("result")) {
      spoken.removeIf(s -> s.message() == message);
      spoken.add(new Spoken(message, answered, words));
    }
    var before = now.map(m -> m.answers().getOrDefault("done", "")).orElse("");
    var stands = question.get().equals("state") && !before.isEmpty();
    var said = stands ? before + "\n" + words : words;
    now.ifPresent(m -> become(m.with(answered, said).at(m.pace(), Optional.empty())));
  }

  /** Once it is said that a number is wanted; what is then said again is taken as it is. */
  private boolean isUnfit(String question, boolean isNumber) {
    return question.equals("result")
        && !isNumber
        && !now.flatMap(Moment::asked).equals(Optional.of(question));
  }

  void edit(Spoken said, String words) {
    now.filter(m -> m.answers().getOrDefault(said.question(), "").contains(said.words()))
        .ifPresent(
            m -> {
              var answer = m.answers().get(said.question());
              var at = answer.indexOf(said.words());
              var mended =
                  answer.substring(0, at) + words + answer.substring(at + said.words().length());
              spoken.set(spoken.indexOf(said), new Spoken(said.message(), said.question(), words));
              become(m.with(said.question(), mended));
            });
  }

  void skip() {
    waiting()
        .filter(q -> !REQUIRED.contains(q))
        .ifPresent(
            q ->
                now.ifPresent(
                    m ->
                        become(
                            (m.answers().containsKey(q) ? m : m.with(q, ""))
                                .at(m.pace(), Optional.empty()))));
  }

  void same() {
    var question = waiting();
    if (question.isPresent() && last.isPresent()) {
      now.ifPresent(
          m ->
              become(
                  m.with(question.get(), last.get().getOrDefault(question.get(), ""))
                      .at(m.pace(), Optional.empty())));
    }
  }

  void back() {
    var at = waiting().map(QUESTIONS::indexOf).orElse(QUESTIONS.size());
    now.ifPresent(
        m -> become(m.at(Pace.GUIDED, at > 0 ? Optional.of(QUESTIONS.get(at - 1)) : m.asked())));
  }

  void review() {
    now.ifPresent(
        m ->
            become(
                m.at(active(m) == Pace.QUICK ? Pace.QUICK : Pace.GUIDED_REVIEW, Optional.empty())));
  }

  void later() {
    now.ifPresent(m -> become(m.at(Pace.RESTING, m.asked())));
  }

  void change(String question) {
    now.ifPresent(m -> become(m.at(active(m), Optional.of(question))));
  }

  void undo() {
    if (!before.isEmpty()) {
      now = Optional.of(before.pop());
    }
  }

  void submit() {
    if (isWhole()) {
      last = now.map(Moment::answers);
      now = Optional.empty();
      before.clear();
    }
  }

  private static Pace active(Moment m) {
    return m.pace() == Pace.GUIDED || m.pace() == Pace.GUIDED_REVIEW ? m.pace() : Pace.QUICK;
  }

  private void become(Moment next) {
    now.filter(m -> !m.equals(next)).ifPresent(before::push);
    now = Optional.of(next);
  }

  /** What stands in the draft according to this. */
  Optional<Moment> expected() {
    return now;
  }

  /** The same of a kept draft. */
  static Moment of(Draft draft) {
    var answers = new TreeMap<String, String>(draft.sheet().words());
    draft.state().ifPresent(state -> answers.put("state", state.code()));
    draft.text().ifPresent(text -> answers.put("done", text));
    return new Moment(answers, draft.pace(), draft.asked());
  }
}
