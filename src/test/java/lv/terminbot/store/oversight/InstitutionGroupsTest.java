package lv.terminbot.store.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.oversight.InstitutionGroup;
import lv.terminbot.oversight.InstitutionGroups;
import lv.terminbot.oversight.WorkGroup;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;

/** The groups of institutions, in a topic or not. */
class InstitutionGroupsTest extends StoreTest {
  private static final ChatId GROUP = new ChatId(-1001);

  @Test
  void whatIsToldInATopicStaysInThatTopic() {
    var groups = store.get(InstitutionGroups.class);
    var inTopic = group("TM", new Destination(GROUP, Optional.of(new TopicId(7))));
    var outside = group("VK", new Destination(new ChatId(-1002)));
    groups.put(inTopic);
    groups.put(outside);

    assertThat(groups.all()).isEqualTo(List.of(inTopic, outside));
  }

  private static InstitutionGroup group(String institution, Destination place) {
    return new InstitutionGroup(
        new InstitutionCode(institution), new WorkGroup(place, Language.LATVIAN));
  }
}
