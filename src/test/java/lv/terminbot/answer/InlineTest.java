package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Confidences;
import lv.terminbot.Typing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "@bot 3.2" typed in any chat, by those who were let in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InlineTest {
  private Confidences world;
  private Typing typing;

  @BeforeAll
  void thereIsMuchToHide(@TempDir Path data, @TempDir Path plans) throws IOException {
    world = new Confidences(data, plans);
    typing = new Typing(world.bot);
  }

  @AfterEach
  void nothingWentWrongUnseenAndNothingStays() {
    world.bot.telegram().heal();
    world.heard();
    assertThat(world.bot.count("inbox", "tries > 0")).isZero();
    assertThat(world.bot.count("inbox", "content = 'inline'")).isZero();
    assertThat(world.bot.count("outbox", "kind = 'inline'")).isZero();
  }

  @AfterAll
  void over() {
    world.close();
  }

  @Test
  void aMeasureIsOneArticleWithItsStateAndItsWholeCard() {
    var answer = typing.types(world.janis, "3.2");

    assertThat(answer.path("is_personal").asBoolean()).isTrue();
    assertThat(answer.path("cache_time").asInt()).isBetween(0, 10);
    assertThat(answer.path("results")).hasSize(1);
    var article = answer.path("results").path(0);
    assertThat(article.path("type").asText()).isEqualTo("article");
    assertThat(article.path("title").asText()).startsWith("3.2 ");
    assertThat(article.path("description").asText()).isEqualTo("🔵 procesā · TM 10.01.2024.");
    var content = article.path("input_message_content");
    assertThat(content.path("message_text").asText()).contains("3.2", Confidences.SUBMITTED);
    assertThat(content.path("parse_mode").asText()).isEqualToIgnoringCase("HTML");
    assertThat(content.path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
    assertThat(article.has("reply_markup")).as("a button could lead to more").isFalse();
    assertThat(answer.hasNonNull("button")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                       | Kopaina                | Atbildēts
          status                   | Kopaina                | Atbildēts
          5.1                      | 5.1                    | vēl nav nevienas ziņas
          3. apņemšanās            | 3. apņemšanās          |
          VARAM                    | Vides aizsardzības     | 5.1
          tieslietu ministrija     | Tieslietu ministrija   | 3.
          termiņi                  | Termiņi                | 19. janvāris
          kas nav iesniedzis       | Vēl nav atbild         | VARAM
          kas mainījies kopš 8.01. | Iesniegts kopš         | 3.2
          nauda 3.2                | 💶                     | EUR
          atskaite 5.1             | 5.1                    | vēl nav nevienas ziņas
          5.1 procesā: viss labi   | 5.1                    | vēl nav nevienas ziņas
          9.9                      | Pasākuma 9.9 plānā nav |
          """)
  void whateverCanBeAskedIsAnArticle(String typed, String title, String description) {
    var article = typing.types(world.dace, typed == null ? "" : typed).path("results").path(0);

    assertThat(article.path("title").asText()).startsWith(title);
    assertThat(article.path("description").asText())
        .contains(description == null ? "" : description);
  }

  @Test
  void whatIsUnclearGivesTheNearestAsArticlesAtMostFive() {
    assertThat(titles("VARA")).hasSizeBetween(1, 5).anyMatch(t -> t.contains("(VARAM)"));
    assertThat(titles("pasākums 3.9 vai 3.2"))
        .hasSizeBetween(1, 5)
        .anyMatch(t -> t.startsWith("3.2 ") || t.contains("3.9 plānā nav"));
  }

  @Test
  void aTopicGivesTheListAndTheMeasuresOfIt() {
    assertThat(titles("lidzdaliba"))
        .hasSizeBetween(3, 6)
        .contains("🔎 „lidzdaliba”: atrasts 6 vietās")
        .anyMatch(t -> t.startsWith("1.2 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kas man jāiesniedz",
        "TM kontaktpersonas",
        "kas ir atdots",
        "trauksmes",
        "faili",
        "pauze",
        "uzaicini VARAM"
      })
  void whatBelongsBetweenTwoGivesTheWayThereAndDoesNothing(String typed) {
    var before = world.written();

    for (var answer : typing.typeAtOnce(world.everybody(), typed)) {
      assertThat(answer.path("results")).isEmpty();
      assertThat(answer.path("button").path("text").asText()).isEqualTo("Uz to atbildu privāti");
      assertThat(answer.path("button").path("start_parameter").asText()).isEqualTo("inline");
    }

    assertThat(world.written()).isEqualTo(before);
  }

  @Test
  void whoeverGoesThatWayIsGreetedAndNoJoinLinkIsMissed() {
    assertThat(world.janis.says("/start inline")).contains("Labdien! Esmu Terminbot");
    assertThat(world.bot.stranger().says("/start inline")).contains("pieteikšanās saiti");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.2", "", "VARAM", "kas man jāiesniedz"})
  void aStrangerGetsNothingButTheReason(String typed) {
    var stranger = world.bot.stranger();

    var answer = typing.types(stranger, typed);

    assertThat(answer.path("results")).isEmpty();
    assertThat(answer.path("button").path("text").asText()).isEqualTo("Tikai uzaicinātajiem");
    assertThat(stranger.shown()).as("nothing is written to them").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2",
        "vēsture 3.2",
        "5.1",
        "4.1",
        "vēsture 4.1",
        "TM",
        "VARAM",
        "status",
        "kas mainījies kopš pirmdienas",
        "kuri pasākumi ir procesā"
      })
  void whoeverAsksGetsTheSameAndNothingThatIsNotForAll(String typed) {
    var answers =
        typing.typeAtOnce(world.everybody(), typed).stream()
            .map(answer -> answer.path("results"))
            .toList();

    assertThat(answers)
        .allSatisfy(a -> assertThat(a.toString()).doesNotContain(Confidences.SECRETS));
    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(answers.getFirst()).isNotEmpty();
  }

  @Test
  void theAnswerIsInTheLanguageThatThePersonChose() {
    world.vadims.says("English");

    var article = typing.types(world.vadims, "3.2").path("results").path(0);

    assertThat(article.path("description").asText()).isEqualTo("🔵 in progress · TM 10 Jan 2024");
    world.vadims.says("latviski");
  }

  private List<String> titles(String text) {
    return typing.types(world.janis, text).path("results").findValuesAsText("title");
  }
}
