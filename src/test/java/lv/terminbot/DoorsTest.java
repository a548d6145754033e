package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.conversation.DoorsByFamily;
import lv.terminbot.intent.Families;
import lv.terminbot.intent.OfJoining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The listener has no list of what can be wanted; so it is looked here that nothing lacks a door.
 */
class DoorsTest {

  @Test
  void everyFamilyOfIntentsHasItsDoor(@TempDir Path data) {
    var families = Families.all();

    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      assertThat(families).hasSizeGreaterThan(10);
      assertThat(bot.bean(DoorsByFamily.class).families())
          .as("a join link is opened by those who are not in yet, and has no person")
          .containsExactlyInAnyOrderElementsOf(
              families.stream().filter(family -> family != OfJoining.FAMILY).toList());
    }
  }
}
