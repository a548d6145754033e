package lv.terminbot.reading.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.Words;
import lv.terminbot.reading.entity.PlanIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a handful of examples teaches. */
class RankingTrainerTest {
  private static final List<String> OWED =
      List.of(
          "lv\tkas man vēl jāiesniedz",
          "lv\tkas man jāiesniedz",
          "lv\tko vēl neesmu iesniegusi",
          "lv\tkas vēl jāiesniedz līdz termiņam");
  private static final List<String> THANKS =
      List.of(
          "lv\tpaldies jums",
          "lv\tliels paldies",
          "lv\tpaldies par palīdzību",
          "lv\tsirsnīgs paldies");
  private static final List<String> CONTACTS =
      List.of(
          "lv\tkas ir {institution} kontaktpersonas",
          "lv\t{institution} kontaktpersonas",
          "lv\tkontaktpersonas no {institution}",
          "lv\tkuri ir kontaktpersonas {institution}");

  private final ActionPlan plan = shipped();
  private final PlanIndex index = PlanIndex.of(List.of(plan));
  private RankingExamples examples = new RankingExamples(new Properties(), List.of(plan));

  @BeforeEach
  void aHandfulOfExamples() {
    examples = new RankingExamples(new Properties(), List.of(plan));
    examples.add("ask-mine", OWED);
    examples.add("thanks", THANKS);
    examples.add("ask-contacts", CONTACTS);
  }

  @Test
  void whatWasTaughtIsFoundAgain() {
    var reader = new Reader(Words.finder(), examples.train(Words.finder()));

    assertThat(reader.read("kas man jāiesniedz", index).intent()).isEqualTo(new Inquiry.AskOwed());
    assertThat(reader.read("paldies jums", index).intent()).isInstanceOf(OfHelp.Talk.class);
    assertThat(reader.read("VARAM kontaktpersonas", index).intent())
        .isInstanceOf(OfLookup.AskContacts.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sakiet, kas man vēl jāiesniedz šomēnes",
        "kas jāiesniedz",
        "ko vēl jāiesniedz man"
      })
  void whatIsLikeAnExampleIsRankedFirst(String words) {
    var ranking = examples.train(Words.finder());

    assertThat(first(ranking, words)).isEqualTo(Label.ASK_MINE);
  }

  @Test
  void anExampleStandsForEachInstitutionOfThePlan() {
    var ranking = examples.train(Words.finder());

    for (var institution : plan.institutions()) {
      assertThat(first(ranking, institution.code().value() + " kontaktpersonas"))
          .isEqualTo(Label.ASK_CONTACTS);
    }
  }

  @Test
  void whatIsTaughtAsTwoThingsIsCertainlyNeither() {
    assertThat(known("paldies jums")).contains(Label.THANKS);

    examples.add("acknowledge", List.of("lv\tpaldies jums"));

    assertThat(known("paldies jums")).isEmpty();
    assertThat(known("liels paldies")).contains(Label.THANKS);
  }

  @Test
  void whatIsWrittenIsReadBackAndTheSameExamplesTeachTheSame() throws IOException {
    var written = written(examples.train(Words.finder()));

    assertThat(written(examples.train(Words.finder()))).isEqualTo(written);
    assertThat(written(Ranking.read(new ByteArrayInputStream(written)))).isEqualTo(written);
  }

  @Test
  void whatIsShippedHasThreeMegabytesAtMost() throws IOException {
    try (var shipped = Words.class.getResourceAsStream("/reading/ranking.bin")) {
      assertThat(Objects.requireNonNull(shipped).readAllBytes()).hasSizeLessThan(3_000_000);
    }
  }

  @Test
  void aRankingOfAnotherVersionIsRefusedWithTheRemedy() throws IOException {
    var written = written(examples.train(Words.finder()));
    written[3]++;

    assertThat(catchThrowable(() -> Ranking.read(new ByteArrayInputStream(written))))
        .hasMessageContaining("build the program anew");
  }

  @Test
  void aFileThatIsNamedForNothingAndALineThatIsNoExampleAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> examples.add("ask-wether", OWED))
        .withMessageContaining("ask-wether");
    for (var line : List.of("lv paldies", "lv\t ", "")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> examples.add("thanks", List.of(line)))
          .withMessageContaining("thanks: no example: " + line);
    }
  }

  private Label first(Ranking ranking, String words) {
    return ranking.rank(Words.finder().find(words, index), index).getFirst().label();
  }

  private Optional<Label> known(String words) {
    var ranking = examples.train(Words.finder());
    return ranking.known(Masks.words(Words.finder().find(words, index)));
  }

  private static byte[] written(Ranking ranking) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ranking.write(bytes);
    return bytes.toByteArray();
  }

  private static ActionPlan shipped() {
    var file = Path.of("config/plans/ogp-lv-2022-2025.yaml");
    try {
      return PlanFile.read(file.toString(), Files.readString(file)).orThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
