package lv.terminbot.store.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class InstancesHealthTest {
  private final Instance instance = mock(Instance.class);
  private final InstancesHealth health = new InstancesHealth(instance);

  @Test
  void oneThatTheOthersTakeForDeadIsToldSo() {
    when(instance.isAlive()).thenReturn(true, false);

    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    var told = health.health();
    assertThat(told.getStatus()).isEqualTo(Status.DOWN);
    assertThat(told.getDetails().get("fault").toString()).contains("others take over");
  }
}
