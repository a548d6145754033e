package lv.terminbot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Consent;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.InWords;
import lv.terminbot.intent.OfReport.Saying;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.OpenQuestions;
import lv.terminbot.mailbox.OpenQuestions.OpenQuestion;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;

/**
 * The doors of all features for somebody who speaks alone with the bot, and a yes or a no in words
 * to the question that was shown there last.
 */
public final class Consents {
  private final OpenQuestions questions;
  private final DoorsByFamily families;

  public Consents(OpenQuestions questions, DoorsByFamily families) {
    this.questions = questions;
    this.families = families;
  }

  /** Opens a door for somebody who speaks alone with the bot, and remembers what was shown. */
  Response open(Person person, Intent intent) {
    var response = families.open(person, intent);
    shown(person.id().chat(), response.page());
    return response;
  }

  /**
   * What is behind a door, where it leaves nothing to be remembered: no question waited there, and
   * none is shown.
   */
  Optional<Response> look(Person person, Intent intent) {
    return waits(person.id().chat())
        ? Optional.empty()
        : Optional.of(families.open(person, intent)).filter(r -> question(r.page()).isEmpty());
  }

  /** Whether a yes or a no would be an answer now. */
  private boolean waits(ChatId chat) {
    return questions.find(chat).isPresent();
  }

  /** What the words mean to the question that is open; empty where they are no answer to it. */
  Optional<Intent> answered(ChatId chat, Supplier<Intent> said) {
    return waits(chat) ? answered(chat, said.get()) : Optional.empty();
  }

  private Optional<Intent> answered(ChatId chat, Intent said) {
    return consent(said)
        .flatMap(
            consent ->
                questions
                    .find(chat)
                    .map(open -> consent == Consent.YES ? open.yes() : open.no())
                    .filter(code -> !code.isEmpty())
                    .flatMap(this::pressed)
                    .filter(pressed -> isMeant(said, pressed)));
  }

  /** The same to the question with these buttons, whatever was shown since. */
  Optional<Intent> answeredTo(Collection<String> codes, Intent said) {
    return consent(said)
        .map(what -> codes.stream().filter(code -> says(code, what)).toList())
        .filter(pressed -> pressed.size() == 1)
        .flatMap(pressed -> pressed(pressed.getFirst()))
        .filter(pressed -> isMeant(said, pressed));
  }

  /**
   * "iesniedz 4.2" is no yes to a draft on another measure, and none to what is of no measure, such
   * as the end of a cycle; "jā, 5.1" is one to more time.
   */
  private static boolean isMeant(Intent said, Intent pressed) {
    return !(said instanceof InWords(_, var measure) && measure.isPresent())
        || pressed instanceof OfExtensions;
  }

  private static Optional<Consent> consent(Intent said) {
    return switch (said) {
      case InWords(var saying, _) when saying == Saying.CONFIRM -> Optional.of(Consent.YES);
      case InWords(var saying, _) when saying == Saying.DECLINE -> Optional.of(Consent.NO);
      case OfReport.Cancel() -> Optional.of(Consent.NO);
      default -> Optional.empty();
    };
  }

  /** What is asked of somebody who is not in yet has no door of its own. */
  Optional<Intent> pressed(String code) {
    return families.pressed(code).or(() -> ButtonCode.decode(code, List.of(OfJoining.FAMILY)));
  }

  /** Remembers what was shown: the question, where it is clear what a yes or a no would press. */
  void shown(ChatId chat, Page page) {
    question(page).ifPresentOrElse(asked -> questions.open(chat, asked), () -> close(chat));
  }

  private Optional<OpenQuestion> question(Page page) {
    var codes = page.buttons().stream().flatMap(List::stream).map(Button::code).toList();
    var yes = codes.stream().filter(code -> says(code, Consent.YES)).toList();
    var no = codes.stream().filter(code -> says(code, Consent.NO)).findFirst();
    if (yes.size() > 1 || (yes.isEmpty() && no.isEmpty())) {
      return Optional.empty();
    }
    var sure = yes.stream().findFirst().orElse("");
    return Optional.of(new OpenQuestion(sure, no.orElseGet(() -> beside(sure, page))));
  }

  /** The only other button in its row. */
  private static String beside(String yes, Page page) {
    return page.buttons().stream()
        .filter(row -> row.size() == 2 && row.stream().anyMatch(b -> b.code().equals(yes)))
        .flatMap(List::stream)
        .map(Button::code)
        .filter(code -> !code.equals(yes))
        .findFirst()
        .orElse("");
  }

  /** Something else was said. */
  private void close(ChatId chat) {
    if (waits(chat)) {
      questions.close(chat);
    }
  }

  private boolean says(String code, Consent what) {
    return pressed(code).flatMap(Intent::consent).filter(what::equals).isPresent();
  }
}
