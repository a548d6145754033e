package lv.terminbot.local.standin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.local.Cast;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.Persona;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plays how the people of local mode come to the bot, as they would by hand, so that the first page
 * is not empty: the coordinator starts the bot and invites a contact for each institution and an
 * observer, who open their links and press the first button, and makes the work group. Whatever
 * does not go as expected is left to the reader of the page.
 */
public final class FirstMeeting {
  private static final Logger LOG = LoggerFactory.getLogger(FirstMeeting.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration UNTIL_BOT_POLLS = Duration.ofMinutes(2);

  private final StandInState state;
  private final UpdateQueue queue;
  private final Phones phones;
  private final Cast cast;
  private final ObjectNode bot;
  private final Pattern joinLink;
  private final AtomicBoolean playing = new AtomicBoolean();

  public FirstMeeting(StandIn standIn) {
    state = standIn.world();
    queue = standIn.updates();
    phones = standIn.phones();
    cast = standIn.cast();
    bot = ChatViews.bot(standIn.bot());
    joinLink =
        Pattern.compile(
            "https://t\\.me/"
                + Pattern.quote(standIn.bot().username())
                + "\\?start=([A-Za-z0-9_-]{1,64})");
  }

  /** At a start: goes on with those who are missing, where a page was opened before. */
  public void goOn() {
    if (cast.language().isSettled()) {
      begin();
    }
  }

  /** A page was opened: begins in its language, unless there is one already. */
  public void begin(String language) {
    var met = cast.all().stream().anyMatch(person -> here(person.id()));
    cast.language().settle(met ? "lv" : language);
    begin();
  }

  /**
   * Begins in a thread of its own, once the bot asks for updates, unless it is going on. Leaves
   * those alone who came at an earlier start.
   */
  public void begin() {
    var missing = guests().stream().filter(guest -> !here(guest.person().id())).toList();
    if ((!missing.isEmpty() || !here(cast.group().id())) && playing.compareAndSet(false, true)) {
      Thread.ofVirtual().name("first-meeting").start(() -> play(missing));
    }
  }

  private boolean here(long chat) {
    return state.together(() -> state.chat(chat).started());
  }

  /**
   * @param invitation what the coordinator says to get their link
   */
  private record Guest(Persona person, String invitation) {}

  private List<Guest> guests() {
    return Stream.concat(
            cast.contacts().stream().map(c -> new Guest(c, "/invite " + c.institution())),
            Stream.of(new Guest(cast.observer(), "/invite observer")))
        .toList();
  }

  private void play(List<Guest> missing) {
    try {
      meet(missing);
    } finally {
      playing.set(false);
    }
  }

  private void meet(List<Guest> missing) {
    if (!state.await(queue::polled, UNTIL_BOT_POLLS)) {
      LOG.info("first meeting left out: the bot does not ask for updates");
      return;
    }
    if (!missing.isEmpty() && !greeted()) {
      LOG.info("first meeting ended: no answer to /start");
      return;
    }
    for (var guest : missing) {
      if (!joins(guest)) {
        LOG.info("first meeting ended at {} {}", guest.person().part(), guest.person().id());
        return;
      }
    }
    if (!here(cast.group().id())) {
      phones.gather(cast.group(), bot);
    }
    LOG.info("first meeting done: {} people have joined", missing.size());
  }

  private boolean greeted() {
    var coordinator = cast.coordinator().id();
    var hello = phones.say(coordinator, "/start");
    return patiently(() -> phones.heard(coordinator, hello)).isPresent();
  }

  private boolean joins(Guest guest) {
    var coordinator = cast.coordinator().id();
    var contact = guest.person();
    var asked = phones.say(coordinator, guest.invitation());
    var code = patiently(() -> after(coordinator, asked).flatMap(this::codes).findFirst());
    if (code.isEmpty()) {
      return false;
    }
    var opened = phones.say(contact.id(), "/start " + code.get());
    var offer =
        patiently(() -> after(contact.id(), opened).filter(m -> m.has("reply_markup")).findFirst());
    if (offer.isEmpty()) {
      return false;
    }
    var tap =
        phones.tap(Speech.inPrivate(contact.id()), offer.get().path("message_id").asLong(), 0, 0);
    return state.await(() -> state.tap(tap).isEmpty(), PATIENCE);
  }

  /** The bot's messages to somebody that are newer than a message. */
  private Stream<ObjectNode> after(long who, long messageId) {
    return state.chat(who).messages().stream()
        .filter(Chat::byBot)
        .filter(m -> m.path("message_id").asLong() > messageId);
  }

  private Stream<String> codes(ObjectNode message) {
    var texts =
        Stream.concat(
            Stream.of(message.path("text").asString("")),
            message.path("entities").valueStream().map(e -> e.path("url").asString("")));
    return texts.flatMap(t -> joinLink.matcher(t).results()).map(r -> r.group(1));
  }

  private <T> Optional<T> patiently(Supplier<Optional<T>> look) {
    state.await(() -> look.get().isPresent(), PATIENCE);
    return state.together(look);
  }
}
