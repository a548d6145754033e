package lv.terminbot.store.plans;

import static lv.terminbot.store.Letters.letIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.terminbot.campaign.Broadcast;
import lv.terminbot.campaign.Broadcasts;
import lv.terminbot.intent.OfTrail;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.TrailBook;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message to contacts goes out once, and the trail says to whom. */
class BroadcastsTest extends StoreTest {
  private Broadcasts broadcasts;

  @BeforeEach
  void theBroadcasts() {
    letIn(store);
    broadcasts = store.get(Broadcasts.class);
  }

  @Test
  void oneToEverybodyStandsInTheTrailAsThat() {
    var shown = shown(List.of());
    assertThat(broadcasts.find(shown.id())).contains(shown);

    assertThat(broadcasts.settle(shown.id(), Broadcast.State.SENT)).isTrue();

    assertThat(newest().after()).isEqualTo("all institutions");
  }

  @Test
  void oneToSomeNamesThemAndPressedTwiceIsSentOnce() {
    var shown = shown(List.of(new InstitutionCode("TM"), new InstitutionCode("VK")));

    assertThat(broadcasts.settle(shown.id(), Broadcast.State.SENT)).isTrue();
    var end = store.get(TrailBook.class).end();
    assertThat(broadcasts.settle(shown.id(), Broadcast.State.SENT)).isFalse();

    assertThat(newest().after()).isEqualTo("[TM, VK]");
    assertThat(store.get(TrailBook.class).end()).isEqualTo(end);
  }

  private TrailEntry newest() {
    return store
        .get(TrailBook.class)
        .before(Long.MAX_VALUE, OfTrail.Part.ALL, 1)
        .getFirst()
        .entry();
  }

  private Broadcast shown(List<InstitutionCode> institutions) {
    return broadcasts.add(
        new Broadcast(
            0, new PersonId(1001), institutions, "Labdien!", Broadcast.State.SHOWN, Store.MORNING));
  }
}
