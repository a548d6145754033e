package lv.terminbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.telegram.incoming.BotUser;
import lv.terminbot.telegram.incoming.Translation;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Telegram on the thread of the test: no network, no threads, no pace. What happens there goes
 * through the bot's own translation into its inbox, and what the bot sends is worded, classified
 * and settled as always; only the line between the two is left out.
 */
public final class DirectBotApi implements BotApiStandIn {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final WaitingUpdates updates = new WaitingUpdates();
  private final Ledger ledger = new Ledger(updates);
  private final Faults faults = new Faults();
  private final BotUser bot = new BotUser(7_000_000_001L, RawUpdates.BOT_NAME);
  private final Map<String, FetchObstacle> hindered = new ConcurrentHashMap<>();
  private Optional<Post> post = Optional.empty();
  private Runnable afterUpdate = () -> {};
  private Clock clock = Clock.systemUTC();
  private Optional<Instant> lastHeardAt = Optional.empty();
  private Optional<Instant> silentSince = Optional.empty();

  /** The bot's side of the line, while the bot runs. */
  private record Post(
      DeskMail mailbox, Translation translation, MessageSender sender, Settlement settlement) {}

  /**
   * A program has started that receives and sends by this mailbox.
   *
   * @param afterUpdate lets it do all that follows from what has just happened
   */
  public void connect(DeskMail mailbox, Clock clock, Protection protection, Runnable afterUpdate) {
    this.afterUpdate = afterUpdate;
    this.clock = clock;
    updates.tellTimeBy(clock);
    silentSince = lastHeardAt;
    var usual = Timeouts.usual();
    var settlement =
        new Settlement(
            mailbox.outbox(), mailbox.inbox(), mailbox.work(), clock, new Retries(usual));
    settlement.recover();
    post =
        Optional.of(
            new Post(
                mailbox,
                new Translation(clock, () -> Optional.of(bot), () -> silentSince),
                new MessageSender(
                    new DirectCalls(ledger, faults),
                    new Classification(usual),
                    new ConnectionState(),
                    protection),
                settlement));
  }

  /** The program has stopped: what happens now waits for the next one. */
  public void disconnect() {
    lastHeardAt = Optional.of(clock.instant());
    post = Optional.empty();
    afterUpdate = () -> {};
  }

  /** Brings what has happened into the inbox; true if there was something. */
  public boolean bring() {
    try {
      var waiting = updates.poll(0, Integer.MAX_VALUE, 0).orElseThrow();
      for (var update : List.copyOf(waiting)) {
        bring(update);
      }
      silentSince = Optional.empty();
      return !waiting.isEmpty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void bring(JsonNode update) throws InterruptedException {
    try {
      var post = this.post.orElseThrow();
      post.translation()
          .translate(JSON.treeToValue(update, Update.class))
          .ifPresent(incoming -> post.mailbox().intake().take(List.of(incoming)));
      updates.poll(update.path("update_id").asInt() + 1, 1, 0);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends what may leave now; true if there was something. */
  public boolean send() {
    var post = this.post.orElseThrow();
    var any = false;
    for (var next = next(post); next.isPresent(); next = next(post)) {
      any = true;
      try {
        post.settlement().write(next.get(), post.sender().carry(next.get()).delivery());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return any;
  }

  private static Optional<Outgoing> next(Post post) {
    var outbox = post.mailbox().outbox();
    return outbox.take(Urgency.REPLY, List.of()).or(() -> outbox.take(Urgency.BULK, List.of()));
  }

  /** From now on this is in the way of the file of this id. */
  public void hinders(String fileId, FetchObstacle obstacle) {
    hindered.put(fileId, obstacle);
  }

  /** Fetches the files that people sent; true if there was one. */
  public boolean fetch() {
    var mailbox = post.orElseThrow().mailbox();
    var next = mailbox.fetches().next();
    next.ifPresent(wanted -> mailbox.work().run(() -> fetch(wanted, mailbox.fetches())));
    return next.isPresent();
  }

  private void fetch(Fetches.Fetch wanted, Fetches fetches) {
    var obstacle =
        Optional.ofNullable(hindered.get(wanted.fileId()))
            .or(
                () ->
                    ledger.content(wanted.fileId()).isPresent()
                        ? Optional.empty()
                        : Optional.of(FetchObstacle.UNKNOWN));
    if (obstacle.isEmpty()) {
      var content = ledger.content(wanted.fileId()).orElseThrow();
      if (content.length == 0) {
        fetches.giveUp(wanted, FetchObstacle.EMPTY);
      } else {
        fetches.keep(wanted, content);
      }
    } else if (obstacle.get().isLasting()) {
      fetches.giveUp(wanted, obstacle.get());
    } else {
      fetches.rest(wanted, Duration.ofMinutes(1), obstacle.get());
    }
  }

  @Override
  public List<Arrived> arrived() {
    return ledger.arrived();
  }

  @Override
  public int update(ObjectNode update) {
    var id = updates.add(update);
    afterUpdate.run();
    return id;
  }

  @Override
  public void remembers(List<Arrived> earlier) {
    ledger.remember(earlier);
  }

  @Override
  public int nextMessageId() {
    return ledger.nextMessageId();
  }

  @Override
  public void goesWrong(Fault fault) {
    faults.add(fault);
  }

  @Override
  public void heal() {
    faults.heal();
  }

  @Override
  public void holds(String fileId, byte[] content) {
    hindered.remove(fileId);
    ledger.holds(fileId, content);
  }

  @Override
  public WaitingUpdates updates() {
    return updates;
  }
}
