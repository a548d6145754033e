package lv.terminbot.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.campaign.AwaitedReasons.UnsentWish;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.people.WaitingDialogue;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;

/** The reason of a wish for more time, where it comes in the next message. */
public final class ExtensionReasons implements WaitingDialogue {
  private final AwaitedReasons reasons;
  private final ExtensionRequests requests;
  private final Drafts drafts;

  public ExtensionReasons(AwaitedReasons reasons, ExtensionRequests requests, Drafts drafts) {
    this.reasons = reasons;
    this.requests = requests;
    this.drafts = drafts;
  }

  /** Whoever has gone on with a report since then is answering there. */
  @Override
  public Optional<AwaitedWords> awaiting(Person person) {
    var changed = drafts.newest(person).map(Draft::changedAt).orElse(Instant.EPOCH);
    return reasons
        .awaited(person.id())
        .filter(wish -> wish.reason().isBlank() && wish.at().isAfter(changed))
        .map(wish -> new Reason(requests, person, wish));
  }

  /** No message is about a wish that wants its reason yet. */
  @Override
  public Optional<AwaitedWords> awaiting(Person person, Subject about) {
    return Optional.empty();
  }

  private record Reason(ExtensionRequests requests, Person person, UnsentWish wish)
      implements AwaitedWords {

    @Override
    public boolean fits(String words) {
      return false;
    }

    @Override
    public boolean mayAsk() {
      return false;
    }

    @Override
    public Response take(String words, long message, Function<String, Intent> reading) {
      return requests.send(person, wish, words.strip());
    }
  }
}
