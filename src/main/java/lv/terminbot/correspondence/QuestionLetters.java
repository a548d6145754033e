package lv.terminbot.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What is said of a question to the coordinators, and to whom. */
public final class QuestionLetters {
  private static final String TEXTS = "correspondence.";

  private final Register register;

  public QuestionLetters(Register register) {
    this.register = register;
  }

  /** Asks whoever wants to ask for the words. */
  Page whatQuestion(ContactQuestion begun, Phrases phrases) {
    return new Page(
        heading("whatQuestion", begun, phrases),
        List.of(
            List.of(
                button("button.drop", new OfCorrespondence.DropQuestion(begun.id()), phrases))));
  }

  /** A question before it is sent. */
  Page askToSend(ContactQuestion begun, String words, Phrases phrases) {
    return new Page(
        Html.lines(heading("askToSend", begun, phrases), Html.quote(words)),
        List.of(
            List.of(
                button("button.send", new OfCorrespondence.SendQuestion(begun.id()), phrases),
                button("button.drop", new OfCorrespondence.DropQuestion(begun.id()), phrases))));
  }

  /** That it has gone to the coordinators. */
  Page sent(ContactQuestion asked, Phrases phrases) {
    return WayHome.under(new Page(heading("sent", asked, phrases)), phrases);
  }

  /** To a coordinator. */
  Page asked(ContactQuestion asked, Phrases phrases) {
    return new Page(
        Html.lines(heading("asked", asked, phrases), Html.quote(asked.words())),
        List.of(buttons(asked, phrases)));
  }

  private static List<Button> buttons(ContactQuestion asked, Phrases phrases) {
    var buttons = new ArrayList<Button>();
    buttons.add(button("button.answer", new OfCorrespondence.AnswerQuestion(asked.id()), phrases));
    card(asked, phrases).ifPresent(buttons::add);
    return buttons;
  }

  private static Optional<Button> card(ContactQuestion about, Phrases phrases) {
    return about
        .measure()
        .map(
            number ->
                new Button(
                    phrases.plain("progress.told.card", "number", number),
                    ButtonCode.encode(new Inquiry.AskMeasure(Optional.empty(), number))));
  }

  /** Asks a coordinator for the answer. */
  Page whatAnswer(ContactQuestion asked, Phrases phrases) {
    return new Page(
        Html.lines(heading("whatAnswer", asked, phrases), Html.quote(asked.words())),
        List.of(
            List.of(button("button.drop", new OfCorrespondence.DropAnswer(asked.id()), phrases))));
  }

  /** An answer before it is sent. */
  Page askToAnswer(ContactQuestion asked, String words, Phrases phrases) {
    return new Page(
        Html.lines(heading("askToAnswer", asked, phrases), Html.quote(words)),
        List.of(
            List.of(
                button("button.send", new OfCorrespondence.SendAnswer(asked.id()), phrases),
                button("button.drop", new OfCorrespondence.DropAnswer(asked.id()), phrases))));
  }

  /** To whoever asked. */
  Page answered(ContactQuestion answered, Phrases phrases) {
    var again = new OfCorrespondence.AskCoordinator(answered.measure(), "");
    var row = new ArrayList<>(List.of(button("button.again", again, phrases)));
    card(answered, phrases).ifPresent(row::add);
    return WayHome.under(
        new Page(
            Html.lines(
                heading("yourAnswer", answered, phrases),
                Html.quote(answered.words()),
                phrases.html(TEXTS + "answers", "name", answerer(answered)),
                Html.quote(answer(answered))),
            List.of(row)),
        phrases);
  }

  /** To the coordinator who answered, and to the others. */
  Page told(ContactQuestion answered, Phrases phrases) {
    return WayHome.under(
        new Page(
            Html.lines(
                phrases.html(TEXTS + "answered", arguments(answered, phrases, answerer(answered))),
                Html.quote(answered.words()),
                Html.quote(answer(answered)))),
        phrases);
  }

  /** To the coordinator who answered somebody who cannot be written to any more. */
  Page toldNobody(ContactQuestion answered, Phrases phrases) {
    var told = told(answered, phrases);
    return new Page(Html.lines(told.text(), phrases.html(TEXTS + "reachesNobody")), told.buttons());
  }

  /** To a coordinator who comes second. */
  Page already(ContactQuestion answered, Phrases phrases) {
    return WayHome.under(
        new Page(
            Html.lines(
                phrases.html(TEXTS + "already", arguments(answered, phrases, answerer(answered))),
                Html.quote(answer(answered)))),
        phrases);
  }

  /** Those that wait, each with its button. */
  Page list(List<ContactQuestion> waiting, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            TEXTS + (waiting.isEmpty() ? "noneWaiting" : "waiting"), "count", waiting.size()));
    waiting.forEach(
        asked -> {
          lines.add(heading("line", asked, phrases));
          lines.add(Html.quote(asked.words()));
        });
    var buttons =
        waiting.stream()
            .map(
                asked ->
                    new Button(
                        phrases.plain(TEXTS + "button.answerTo", "number", asked.id()),
                        ButtonCode.encode(new OfCorrespondence.AnswerQuestion(asked.id()))))
            .toList();
    return WayHome.under(new Page(Html.lines(lines), Button.rows(buttons, 2)), phrases);
  }

  /** What somebody has asked, with the answers. */
  Page own(List<ContactQuestion> asked, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html(TEXTS + (asked.isEmpty() ? "noneOfYours" : "yours")));
    for (var one : asked) {
      lines.add(heading("ownLine", one, phrases));
      lines.add(Html.quote(one.words()));
      one.answer()
          .ifPresent(
              answer -> {
                lines.add(phrases.html(TEXTS + "answers", "name", answerer(one)));
                lines.add(Html.quote(answer.words()));
              });
    }
    var ask =
        button("button.again", new OfCorrespondence.AskCoordinator(Optional.empty(), ""), phrases);
    return WayHome.under(new Page(Html.lines(lines), List.of(List.of(ask))), phrases);
  }

  static Page say(String key, Phrases phrases) {
    return WayHome.under(new Page(phrases.html(TEXTS + key)), phrases);
  }

  private Html heading(String key, ContactQuestion question, Phrases phrases) {
    return phrases.html(TEXTS + key, arguments(question, phrases, author(question)));
  }

  private Object[] arguments(ContactQuestion question, Phrases phrases, Html name) {
    return new Object[] {
      "question",
      question.id(),
      "name",
      name,
      "codes",
      question.institutions().isEmpty()
          ? "–"
          : question.institutions().stream()
              .map(InstitutionCode::value)
              .collect(Collectors.joining(", ")),
      "about",
      question.measure().map(number -> phrases.plain(TEXTS + "about", "number", number)).orElse("")
    };
  }

  private Html author(ContactQuestion question) {
    return name(register.find(question.by()));
  }

  private Html answerer(ContactQuestion question) {
    return name(question.answer().flatMap(answer -> register.find(answer.by())));
  }

  private static Html name(Optional<Person> person) {
    return person.map(Person::written).orElse(Html.escape("–"));
  }

  private static String answer(ContactQuestion question) {
    return question.answer().map(ContactQuestion.Answer::words).orElse("");
  }

  private static Button button(String key, Intent intent, Phrases phrases) {
    return new Button(phrases.plain(TEXTS + key), ButtonCode.encode(intent));
  }
}
