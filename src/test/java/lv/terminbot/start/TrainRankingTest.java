package lv.terminbot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lv.terminbot.reading.ranking.Ranking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build that trains, and does nothing where nothing has changed. */
class TrainRankingTest {
  @TempDir private Path folder;
  private Path examples;
  private Path ranking;

  @BeforeEach
  void aFewExamplesAndAPlan() throws IOException {
    examples = Files.createDirectories(folder.resolve("reading/examples"));
    Files.createDirectory(folder.resolve("classes"));
    Files.createDirectory(folder.resolve("plans"));
    Files.copy(Path.of("config/plans/ogp-lv-2022-2025.yaml"), folder.resolve("plans/plan.yaml"));
    ranking = folder.resolve("made/reading/ranking.bin");
    Files.writeString(
        examples.resolve("thanks.tsv"),
        "lv\tpaldies jums\nlv\tliels paldies\nlv\tpaldies visiem\n");
    Files.writeString(folder.resolve("reading/states.tsv"), "done\tlv\tviss padarīts\n");
    Files.writeString(
        examples.resolve("ask-mine.tsv"),
        "lv\tkas jāiesniedz\nlv\tko jāiesniedz\nlv\tjāiesniedz\n");
  }

  @Test
  void aRankingIsMadeWhereThereWasNone() throws IOException {
    trains();

    try (var made = Files.newInputStream(ranking)) {
      assertThat(Ranking.read(made)).isNotNull();
    }
  }

  @Test
  void nothingIsTrainedAgainUntilAnExampleAPlanOrAClassChanges() throws IOException {
    trains();
    var first = Files.readAllBytes(ranking);

    assertThat(isTrainedAgain()).isFalse();

    Files.writeString(examples.resolve("thanks.tsv"), "lv\tpaldies tev\n");
    assertThat(isTrainedAgain()).isTrue();
    assertThat(Files.readAllBytes(ranking)).isNotEqualTo(first);

    Files.writeString(folder.resolve("classes/Reader.class"), "another reader");
    assertThat(isTrainedAgain()).isTrue();

    Files.writeString(
        folder.resolve("plans/plan.yaml"), "\n# another day\n", StandardOpenOption.APPEND);
    assertThat(isTrainedAgain()).isTrue();

    Files.delete(ranking);
    trains();
    assertThat(ranking).isNotEmptyFile();
  }

  /** Whether what lies there is replaced. */
  private boolean isTrainedAgain() throws IOException {
    Files.writeString(ranking, "as it was");
    trains();
    return Files.size(ranking) != "as it was".length();
  }

  private void trains() throws IOException {
    TrainRanking.main(
        new String[] {
          folder.resolve("reading").toString(),
          folder.resolve("plans").toString(),
          folder.resolve("classes").toString(),
          ranking.toString()
        });
  }
}
