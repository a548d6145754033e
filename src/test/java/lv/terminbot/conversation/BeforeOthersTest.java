package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import lv.terminbot.Confidences;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What everybody in a group sees: submitted and accepted answers, whoever asks; and nothing of what
 * some may see in private.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeforeOthersTest {
  private final AtomicLong nextGroup = new AtomicLong(-200_001);
  private Confidences world;

  @BeforeAll
  void thereIsMuchToHide(@TempDir Path data, @TempDir Path plans) throws IOException {
    world = new Confidences(data, plans);
  }

  @AfterAll
  void over() {
    world.close();
  }

  static Stream<String> questions() {
    return Stream.of(
        "3.2?",
        "vēsture 3.2",
        "3.1",
        "5.1",
        "vēsture 5.1",
        "4.1",
        "status",
        "3. apņemšanās",
        "TM",
        "VARAM",
        "VAS",
        "termiņi",
        "kas mainījies kopš pirmdienas",
        "kuri pasākumi ir procesā?",
        "kas nav iesniedzis",
        "kas ir parādā",
        "lidzdaliba",
        "izaicinājumi",
        "meklē atskaitēs datu",
        "kāds ir cikls",
        "nauda 3.2");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionIsAnsweredAlikeToAllAndLeaksNothing(String question) {
    var answers = allAsk(question);

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.orElseThrow()).doesNotContain(Confidences.SECRETS));
    assertThat(answers).as("whoever asks").containsOnly(answers.getFirst());
  }

  @Test
  void whatIsSubmittedAndAcceptedIsShown() {
    assertThat(asks(world.janis, "3.2?"))
        .get()
        .asString()
        .contains("3.2", Confidences.SUBMITTED, "TM");
    assertThat(asks(world.anna, "vēsture 3.2"))
        .get()
        .asString()
        .contains(Confidences.SUBMITTED, "TM");
    assertThat(asks(world.vadims, "3.1")).get().asString().contains(Confidences.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kas man vēl jāiesniedz",
        "TM kontaktpersonas",
        "kas ir atdots",
        "trauksmes",
        "kam nosūtīts",
        "faili",
        "tabula",
        "grafiks",
        "cikli",
        "kas ir prom",
        "pamudini visus",
        "pauze",
        "uzaicini VARAM",
        "mani dati",
        "palīdzība",
        "atskaite 5.1",
        "5.1 procesā: viss kārtībā",
        "ziņo kopsavilkumā",
        "vēlāk",
        "in English"
      })
  void whatBelongsBetweenTwoGetsOneSentenceWithTheWayThere(String words) {
    var before = world.written();

    assertThat(allAsk(words))
        .allSatisfy(
            answer ->
                assertThat(answer)
                    .contains("Uz to atbildu tikai privāti: https://t.me/" + RawUpdates.BOT_NAME));

    assertThat(world.written()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paldies, tas noderēja!",
        "labi, tad tiekamies rīt pie ieejas un parunājam",
        "👍",
        "Veselības ministrija",
        "viss izdarīts",
        "izlaist",
        "',; -- %s <b>"
      })
  void whatIsNotUnderstoodIsLeftAlone(String chatter) {
    assertThat(allAsk(chatter)).allMatch(Optional::isEmpty);
  }

  @Test
  void anAnswerIsShownWithTheQuestion() {
    var group = nextGroup.getAndDecrement();
    world
        .bot
        .someone(group)
        .sends(RawUpdates.wordsInGroup(group, world.janis.id(), 77, mention("3.2?")));

    assertThat(world.bot.someone(group).shown().getLast().body())
        .contains("\"reply_parameters\"", "\"message_id\":77");
  }

  /** In private the coordinator still sees what is the coordinator's. */
  @Test
  void inPrivateNothingIsTakenAway() {
    assertThat(world.anna.says("vēsture 3.2")).contains("Rakstīja", "grāmatvedi", "Kurā mēnesī");
    assertThat(world.dace.says("3.2")).contains("Kurā mēnesī").doesNotContain("grāmatvedi");
  }

  private static String mention(String words) {
    return "@" + RawUpdates.BOT_NAME + " " + words;
  }

  private List<Optional<String>> allAsk(String words) {
    var groups = world.everybody().map(who -> begins(who, words)).toList();
    world.heard();
    return groups.stream().map(this::answered).toList();
  }

  private Optional<String> asks(Someone who, String words) {
    var group = begins(who, words);
    world.heard();
    return answered(group);
  }

  /** In a group of its own, since Telegram takes few messages a minute for each. */
  private long begins(Someone who, String words) {
    var group = nextGroup.getAndDecrement();
    world.bot.telegram().update(RawUpdates.wordsInGroup(group, who.id(), 1, mention(words)));
    return group;
  }

  private Optional<String> answered(long group) {
    return world.bot.someone(group).texts().stream().findFirst();
  }
}
