package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the measures were, day by day, as a picture and in words. */
class StatePictureTest {
  private static final String OVER_TIME = "atbildes laikā";
  private static final String BY_COMMITMENT = "diagramma pa apņemšanām";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private FilledCycle cycle;

  @BeforeEach
  void aCycleBegins() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    cycle = new FilledCycle(bot);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  /** All who were asked about a measure say the same. */
  private void say(String measure, ProgressState state) {
    for (var place = 0; place < cycle.owed().size(); place++) {
      if (cycle.owed().get(place).measure().number().value().equals(measure)) {
        cycle.answers(place, state, "x", List.of());
      }
    }
  }

  private void wholeCourse() {
    say("1.1", ProgressState.IN_PROGRESS);
    say("1.2", ProgressState.NOT_STARTED);
    bot.itIs("2024-01-17T10:00");
    cycle.answers(0, ProgressState.DONE, "x", List.of());
    bot.itIs("2024-01-29T10:00");
    say("1.1", ProgressState.DONE);
    say("3.1", ProgressState.DELAYED);
    say("6.1", ProgressState.PARTLY_DONE);
    bot.itIs("2024-02-08T10:00");
    say("1.2", ProgressState.IN_PROGRESS);
    bot.itIs("2024-02-09T10:00");
  }

  @Test
  void eachDayIsTold() throws IOException {
    wholeCourse();
    var files = Orders.files(anna, OVER_TIME, 2);

    assertThat(files).extracting(f -> f.name()).anyMatch(n -> n.contains("-states-lv-"));
    assertThat(Orders.caption(anna))
        .contains("Pasākumu stāvoklis pa dienām", "Pasākumi kopā: 14")
        .contains("10.01.2024.: procesā 1, nav uzsākts 1, nav atbilžu 12")
        .as("done only where all say so")
        .contains("17.01.2024.: procesā 1, nav uzsākts 1, nav atbilžu 12")
        .contains("29.01.2024.: izpildīts 1, procesā 1, kavējas 1, nav uzsākts 1, nav atbilžu 10")
        .contains("08.02.2024.: izpildīts 1, procesā 2, kavējas 1, nav atbilžu 10");
  }

  @Test
  void thePictureIsAsWideAsAPhoneNeedsAndShowsEachState() throws IOException {
    wholeCourse();
    var picture =
        ImageIO.read(new ByteArrayInputStream(Orders.files(anna, OVER_TIME, 2).get(1).content()));

    assertThat(picture.getWidth()).isEqualTo(1080);
    var colours =
        java.util.stream.IntStream.range(0, picture.getHeight())
            .map(y -> picture.getRGB(860, y) & 0xFFFFFF)
            .boxed()
            .toList();
    assertThat(colours).contains(0x004E8C, 0x8FBFE6).anyMatch(c -> c == 0xFFF1D6);
  }

  @Test
  void eachCommitmentShowsHowFarItsMeasuresAre() throws IOException {
    wholeCourse();
    var files = Orders.files(anna, BY_COMMITMENT, 2);

    assertThat(files.get(1).name()).contains("-states-by-commitment-lv-");
    assertThat(Orders.caption(anna))
        .contains("Pasākumu stāvoklis pa apņemšanām")
        .contains("Kopā: izpildīts 1, procesā 2, kavējas 1, nav atbilžu 10")
        .contains("1. apņ.: izpildīts 1, procesā 1")
        .contains("3. apņ.: kavējas 1");
    assertThat(ImageIO.read(new ByteArrayInputStream(files.get(1).content())).getWidth())
        .isEqualTo(1080);
  }

  @Test
  void aCycleWithoutAnswersHasItsPictureToo() throws IOException {
    Orders.files(anna, OVER_TIME, 2);
    assertThat(Orders.caption(anna)).contains("Pasākumi kopā: 14");
    anna.says("english");
    Orders.files(anna, "answers over time", 2);
    assertThat(Orders.caption(anna)).contains("State of the measures by day");
  }

  @Test
  void theArchiveHoldsIt() throws IOException {
    say("1.1", ProgressState.DONE);
    assertThat(FileText.inside(Orders.file(anna, "arhīvs").content()).keySet())
        .anyMatch(name -> name.contains("-states-lv-") && name.endsWith(".png"));
  }
}
