package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.EveryButton;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.store.Databases;
import lv.terminbot.telegram.RawUpdates;
import lv.terminbot.text.Language;
import lv.terminbot.text.PersonMark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What several people do at once while two instances on one PostgreSQL hear them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtTwoInstancesTest {
  private static final String WHEN = "2024-01-10T10:00";
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String ACCEPT = "✅ Pieņemt";
  private static final long RITA = 1002;
  private static final List<String> MEASURES = List.of("3.1", "3.2");
  private static final List<String> OF_OTHERS =
      List.of(
          "progress_update",
          "draft",
          "evidence",
          "review",
          "membership",
          "extension",
          "nudge",
          "pause",
          "reporting_cycle",
          "join_link",
          "broadcast",
          "text_version");

  private WholeBot bot;
  private WholeBot other;
  private Someone anna;
  private Someone rita;
  private Someone dace;

  @BeforeAll
  void twoCoordinators(@TempDir Path place) {
    Map<String, String> database = Databases.POSTGRESQL.settings();
    bot = WholeBot.startedOn(database, place.resolve("one"), WHEN);
    other = WholeBot.goingOn(database, place.resolve("other"), WHEN, bot.telegram());
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    rita = bot.someone(RITA);
    var person = new Person(new PersonId(RITA), "Rita", Language.LATVIAN, true, Set.of());
    bot.bean(UnitOfWork.class)
        .run(() -> bot.bean(People.class).put(person.joining(Membership.COORDINATOR)));
    rita.says("/start");
  }

  @BeforeEach
  void aContact() {
    dace = bot.stranger();
    dace.joins("TM");
    bot.quiet();
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    bot.quiet();
    assertThat(bot.count("inbox", "tries > 0")).as("what could not be heard").isZero();
    assertThat(bot.count("outbox", "state in ('failed', 'uncertain')")).isZero();
  }

  @AfterAll
  void over() {
    other.stop();
    bot.close();
  }

  @Test
  void oneOfTwoCoordinatorsWhoPressAtOnceAcceptsAndTheOtherIsToldSo() {
    var accepted = bot.count("trail", "what like 'report.accepted%'");
    for (var measure : MEASURES) {
      dace.says(measure + " procesā: noslēgts līgums");
      dace.taps(CONFIRM);
      bot.quiet();
      var code = anna.codeOf(ACCEPT);

      bot.telegram().update(RawUpdates.tap(Bot.ANNA, code, 1));
      bot.telegram().update(RawUpdates.tap(RITA, code, 1));
      bot.quiet();
    }

    var hers =
        "progress_update in (select number from progress_update where author = " + dace.id() + ")";
    assertThat(bot.column("progress_update", "review", hers))
        .hasSize(MEASURES.size())
        .doesNotHaveDuplicates();
    assertThat(bot.count("trail", "what like 'report.accepted%'") - accepted)
        .isEqualTo(MEASURES.size());
  }

  @Test
  void whoIsForgottenWhileOthersPressAndWriteIsNamedNowhereAfterwards() {
    dace.says("3.1 procesā: noslēgts līgums");
    rita.says("TM kontaktpersonas");
    dace.says("/deleteme");
    bot.quiet();
    var forget = dace.codeOf("Jā, dzēst");
    var submit = dace.codeOf(CONFIRM);

    bot.telegram().update(RawUpdates.tap(dace.id(), submit, 1));
    bot.telegram().update(RawUpdates.words(Bot.ANNA, 500, "paziņo visiem: sanāksme rīt"));
    bot.telegram().update(RawUpdates.tap(dace.id(), forget, 1));
    bot.telegram().update(RawUpdates.words(RITA, 501, "TM kontaktpersonas"));
    bot.quiet();

    assertThat(bot.count("person", "id = " + dace.id())).isZero();
    assertThat(bot.count("outbox", "words like '%" + new PersonMark(dace.id()).sign() + "%'"))
        .isZero();
    assertThat(bot.count("progress_update", "author = " + dace.id())).isZero();
    assertThat(bot.count("progress_update", "author = -1")).isPositive();
  }

  @Test
  void forgedButtonsChangeNothingOfOthersThoughBothHearThem() {
    dace.says("3.1 procesā: noslēgts līgums");
    dace.taps(CONFIRM);
    dace.says("3.2 procesā: vēl nevīzēts");
    bot.quiet();
    var strangers = List.of(bot.stranger(), bot.stranger(), bot.contactOf("FM"));
    var before = OF_OTHERS.stream().map(bot::rows).toList();

    var random = new Random(16);
    var pressed = 0;
    for (var code : codes(random)) {
      var who = strangers.get(pressed++ % strangers.size());
      bot.telegram().update(RawUpdates.tap(who.id(), code, 1));
    }
    bot.quiet();

    assertThat(OF_OTHERS.stream().map(bot::rows).toList()).isEqualTo(before);
  }

  /** Each kind, with small numbers in the places of its own. */
  private static List<String> codes(Random random) {
    return EveryButton.intents()
        .filter(intent -> !(intent instanceof OfFiles))
        .map(ButtonCode::encode)
        .map(code -> code.replaceAll("(?<=\\|)[0-9a-f]{1,16}(?=\\||$)", small(random)))
        .distinct()
        .toList();
  }

  private static String small(Random random) {
    return Integer.toHexString(1 + random.nextInt(3));
  }
}
