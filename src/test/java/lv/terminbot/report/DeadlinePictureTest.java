package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures over time that are made on the last day, when everybody looks at them. */
class DeadlinePictureTest {
  private static final int NUMBER = 0x004E8C;
  private static final int DEADLINE = 0x8A4B00;
  @TempDir private Path data;

  @Test
  void theLineOfTheDeadlineDoesNotRunThroughTheNumbersOfTheDay() throws IOException {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var anna = bot.someone(Bot.ANNA);
      anna.says("/start");
      var cycle = new FilledCycle(bot);
      for (var place = 0; place < cycle.owed().size(); place++) {
        cycle.answers(place, ProgressState.IN_PROGRESS, "x", List.of());
      }
      bot.itIs("2024-02-05T10:00");

      for (var file : Orders.files(anna, "atbildes laikā", 2)) {
        var picture = ImageIO.read(new ByteArrayInputStream(file.content()));
        var line = deadline(picture);
        assertThat(coloured(picture, NUMBER, line - 8, line + 8)).as(file.name()).isZero();
        assertThat(coloured(picture, NUMBER, line + 8, picture.getWidth()))
            .as("the numbers in " + file.name())
            .isPositive();
      }
    }
  }

  /** The column that has most of its colour. */
  private static int deadline(BufferedImage picture) {
    return IntStream.range(0, picture.getWidth())
        .boxed()
        .max(
            (a, b) -> coloured(picture, DEADLINE, a, a + 1) - coloured(picture, DEADLINE, b, b + 1))
        .orElseThrow();
  }

  /** How many points between two columns have it, in the picture but not in its legend. */
  private static int coloured(BufferedImage picture, int colour, int from, int to) {
    return (int)
        IntStream.range(from, to)
            .flatMap(
                x ->
                    IntStream.range(0, picture.getHeight() - 120)
                        .filter(y -> (picture.getRGB(x, y) & 0xFFFFFF) == colour))
            .count();
  }
}
