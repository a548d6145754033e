package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import lv.terminbot.conversation.DoorsByFamily;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfJoining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The listener has no list of what can be wanted; so it is looked here that nothing lacks a door.
 */
class DoorsTest {

  @Test
  void everyFamilyOfIntentsHasItsDoor(@TempDir Path data) {
    var families =
        new ClassFileImporter()
            .importPackagesOf(Intent.class).stream()
                .filter(
                    type ->
                        type.getRawInterfaces().stream()
                            .anyMatch(i -> i.isEquivalentTo(Intent.class)))
                .map(JavaClass::reflect)
                .toList();

    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      assertThat(families).hasSizeGreaterThan(10);
      assertThat(bot.bean(DoorsByFamily.class).families())
          .as("a join link is opened by those who are not in yet, and has no person")
          .containsExactlyInAnyOrderElementsOf(
              families.stream().filter(family -> family != OfJoining.class).toList());
    }
  }
}
