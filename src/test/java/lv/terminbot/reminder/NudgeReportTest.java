package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import lv.terminbot.LeversCase;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.Test;

/** A coordinator sees whom a nudge does not reach, before it is sent and afterwards. */
class NudgeReportTest extends LeversCase {

  @Test
  void whoStopsTheBotBetweenThePreviewAndTheSendingIsReportedAsOutOfReach() {
    var janis = bot().contactOf("VID");
    anna.says("pamudini VID");
    bot().telegram().update(RawUpdates.membership(janis.id(), janis.id(), "kicked"));
    bot().quiet();

    anna.taps("Sūtīt");
    bot().itIs(MORNING);
    bot().itIs(MORNING);

    assertThat(janis.shown()).isEmpty();
    assertThat(anna.lastShown()).contains("vairs nevar sasniegt: 1");
    assertThat(anna.buttons()).contains("Kas nav sasniedzams");
  }

  @Test
  void ofManyWhoCannotBeReachedThePreviewNamesSomeAndCountsTheRest() {
    bot().contactOf("VK");
    bot().knows(LongStream.range(5001, 5044), "VK");
    LongStream.range(5001, 5044)
        .forEach(id -> bot().telegram().update(RawUpdates.membership(id, id, "kicked")));
    bot().quiet();

    var preview = anna.says("pamudini VK");

    assertThat(preview).contains("1 saņēmējs", "un vēl 3 rindas");
    assertThat(preview.split("Nesaņems", -1)).hasSize(41);
    anna.taps("Nesūtīt");
  }

  @Test
  void howFarANudgeHasComeCanBeLookedUpAgainAndOfOneThatWasNotSentThereIsNothing() {
    bot().contactOf("VAS");
    anna.says("pamudini VAS");
    var shown = anna.codeOf("Nesūtīt").replace("1Nd", "1Nr");
    assertThat(anna.forges(shown)).contains("vairs neder");
    anna.taps("Sūtīt");
    bot().itIs(MORNING);
    bot().itIs(MORNING);

    assertThat(anna.taps("Atjaunot")).contains("nosūtīts: 1");
  }
}
