package lv.terminbot.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.TalkModel.Waited;
import lv.terminbot.telegram.RawUpdates;

/** One talk of a seed: a contact, a coordinator, and whatever they do. */
final class RandomTalk implements AutoCloseable {
  private static final List<String> MEASURES = List.of("5.1", "6.1", "6.2");
  private static final Map<String, String> STATES =
      Map.of("procesā", "in-progress", "pabeigts", "done");

  private final DeskBot bot;
  private final Someone anna;
  private final Someone liga;
  private final KeptReports kept;
  private final Random random;
  private final RoughLine line;
  private final TalkModel model = new TalkModel();
  private final List<Target> targets = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private int spoken;

  /**
   * A message of the bot's that is about a measure.
   *
   * @param draft the draft that it shows; 0 where it is about the measure or about what was
   *     submitted
   */
  private record Target(long message, String measure, long draft) {}

  /** A message that may be edited: a line, or words in reply. */
  private record Said(long message, String measure, String words, boolean line) {}

  RandomTalk(Path data, long seed) {
    random = new Random(seed);
    bot = DeskBot.at(RoughLine.BEGINNING.toString(), data);
    line = new RoughLine(bot, random);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    liga = bot.contactOf("VARAM");
    kept = new KeptReports(bot, new PersonId(liga.id()));
  }

  KeptReports kept() {
    return kept;
  }

  TalkModel model() {
    return model;
  }

  /** What the contact was shown last. */
  String lastShown() {
    return liga.texts().isEmpty() ? "" : liga.lastShown();
  }

  Someone anna() {
    return anna;
  }

  @Override
  public void close() {
    bot.close();
  }

  String step() {
    var measure = MEASURES.get(random.nextInt(MEASURES.size()));
    return switch (random.nextInt(11)) {
      case 0 -> card(measure);
      case 1, 2 -> line(measure);
      case 3, 4 -> reply();
      case 5 -> photo();
      case 6 -> edit();
      case 7, 8 -> confirm(measure);
      case 9 -> album(measure);
      default -> line.passesTime();
    };
  }

  private String card(String measure) {
    liga.says(measure);
    target(measure, 0);
    return "asks " + measure;
  }

  private String line(String measure) {
    var state = random.nextBoolean() ? "procesā" : "pabeigts";
    var message = (long) bot.telegram().nextMessageId();
    var words = words();
    var update = RawUpdates.words(liga.id(), (int) message, measure + " " + state + ": " + words);
    var photo = random.nextInt(3) == 0;
    if (photo) {
      RawUpdates.photo(update, "f" + message, measure + " " + state + ": " + words);
    }
    var waited = line.brings(update);
    model.line(measure, STATES.get(state), words, waited);
    if (photo) {
      model.attach(measure, "📎 photo-" + message + ".jpg", waited);
    } else {
      said.add(new Said(message, measure, words, true));
    }
    shown(measure, waited);
    return "line " + measure + (photo ? " under a photo" : "");
  }

  /** Two photos at once, with the words under one of them. */
  private String album(String measure) {
    var first = (long) bot.telegram().nextMessageId();
    var second = (long) bot.telegram().nextMessageId();
    var words = words();
    var under = random.nextBoolean() ? first : second;
    var told = measure + " pabeigts: " + words;
    var waited =
        line.brings(
            ofAlbum(first, under == first ? told : ""),
            ofAlbum(second, under == second ? told : ""));
    model.line(measure, "done", words, waited);
    model.attach(measure, "📎 photo-" + first + ".jpg", waited);
    model.attach(measure, "📎 photo-" + second + ".jpg", waited);
    shown(measure, waited);
    return "album " + measure + " with words under the " + (under == first ? "first" : "second");
  }

  private ObjectNode ofAlbum(long message, String caption) {
    var update = RawUpdates.words(liga.id(), (int) message, "");
    RawUpdates.photo(update, "f" + message, caption);
    return RawUpdates.with(update, "{'media_group_id':'album" + spoken + "'}");
  }

  private String reply() {
    var to = target();
    if (to.isEmpty()) {
      return "nothing to reply to";
    }
    var message = (long) bot.telegram().nextMessageId();
    var words = words();
    var waited =
        line.brings(
            RawUpdates.inReply(
                RawUpdates.words(liga.id(), (int) message, words), to.get().message()));
    model.add(to.get().measure(), words, waited);
    said.add(new Said(message, to.get().measure(), words, false));
    shown(to.get().measure(), waited);
    return "replies about " + to.get().measure();
  }

  private String photo() {
    var to = target();
    if (to.isEmpty()) {
      return "nothing to reply to";
    }
    var message = (long) bot.telegram().nextMessageId();
    var words = words();
    var update = RawUpdates.words(liga.id(), (int) message, "");
    RawUpdates.photo(update, "f" + message, words);
    var waited = line.brings(RawUpdates.inReply(update, to.get().message()));
    model.photo(to.get().measure(), "photo-" + message + ".jpg", words, waited);
    shown(to.get().measure(), waited);
    return "replies with a photo about " + to.get().measure();
  }

  private String edit() {
    if (said.isEmpty()) {
      return "nothing to edit";
    }
    var at = random.nextInt(said.size());
    var before = said.get(at);
    var words = words();
    var text = before.line() ? before.measure() + " pabeigts: " + words : words;
    var waited = line.brings(RawUpdates.edited(liga.id(), (int) before.message(), text));
    if (before.line()) {
      model.lineAnew(before.measure(), "done", words, waited);
    } else {
      model.edit(before.measure(), before.words(), words, waited);
    }
    said.set(at, new Said(before.message(), before.measure(), words, before.line()));
    shown(before.measure(), waited);
    return "edits " + before;
  }

  private String confirm(String measure) {
    var shown = targets.stream().filter(t -> t.measure().equals(measure) && t.draft() > 0).toList();
    if (!model.isWhole(measure) || shown.isEmpty()) {
      return "nothing to confirm";
    }
    var under = shown.getLast();
    var draft = kept.draft(measure);
    var code = new OfReport.ConfirmDraft(draft.id(), draft.version());
    bot.telegram().taps(liga.id(), ButtonCode.encode(code), under.message());
    model.submit(measure, line.now());
    targets.removeIf(target -> target.message() == under.message());
    targets.add(new Target(under.message(), measure, 0));
    return "confirms " + measure;
  }

  private String words() {
    return "teikums w%04d par paveikto".formatted(++spoken);
  }

  /** One that still is about something; a draft that was handed in is no more. */
  private Optional<Target> target() {
    var open = targets.stream().filter(t -> t.draft() == 0 || kept.has(t.draft())).toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
  }

  private void shown(String measure, Optional<Waited> waited) {
    var told = liga.shown().getLast();
    if (waited.isEmpty() && model.drafts().containsKey(measure) && !told.buttons().isEmpty()) {
      target(measure, kept.draft(measure).id());
    }
  }

  private void target(String measure, long draft) {
    var message = liga.shown().getLast().messageId();
    targets.removeIf(target -> target.message() == message);
    targets.add(new Target(message, measure, draft));
  }

  /** All pages of what was reported on a measure, as a reader sees them. */
  String history(String measure) {
    var pages = new StringBuilder(anna.says("vēsture " + measure));
    while (anna.buttons().stream().anyMatch(label -> label.equals("›"))) {
      pages.append('\n').append(anna.taps("›"));
    }
    return pages.toString();
  }
}
