package lv.terminbot.store.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.planning.PlanTables;
import lv.terminbot.planning.ProposedPlan;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.planning.table.NamedPeople;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTablesTest extends StoreTest {
  private static final PersonId ANNA = new PersonId(1001);
  private static final byte[] CONTENT = "PK".getBytes(StandardCharsets.UTF_8);
  private PlanTables tables;
  private long number;

  @BeforeEach
  void oneIsSent() {
    tables = store.get(PlanTables.class);
    store
        .sql()
        .sql("insert into person (id, name, language, reachable) values (1001, 'A', 'lv', true)")
        .update();
    number = tables.add(ANNA, "file-1", "plans.xlsx", Store.MORNING);
  }

  @Test
  void whatIsFetchedIsReadOnceAtATime() {
    assertThat(take()).isEmpty();
    fetched();

    assertThat(take())
        .contains(new PlanTables.Arrived(number, ANNA, "file-1", "plans.xlsx", "", 0));
    assertThat(take()).isEmpty();
    assertThat(tables.content(number)).isEqualTo(CONTENT);
  }

  @Test
  void whatCannotBeFetchedIsToldByWhoReads() {
    var fetches = store.get(Fetches.class);
    fetches.giveUp(fetches.next().orElseThrow(), FetchObstacle.UNKNOWN);

    assertThat(take().map(PlanTables.Arrived::obstacle)).contains("unknown");
  }

  @Test
  void whatWasShownIsDecidedOnceAndNothingOfItStays() {
    fetched();
    take();
    var shown =
        new ProposedPlan(
            number, State.SHOWN, Origin.TABLE, new PlanCode("ogp"), "before", "code: ogp");
    assertThat(tables.show(shown)).isTrue();
    assertThat(tables.find(number)).contains(shown);

    assertThat(tables.settle(number, State.APPLIED, Store.MORNING)).isTrue();
    assertThat(tables.settle(number, State.LEFT, Store.MORNING)).isFalse();
    assertThat(tables.find(number)).isEmpty();
    assertThat(store.count("plan_table where content is not null")).isZero();
  }

  @Test
  void whatIsToBeComparedAnewIsReadAgain() {
    fetched();
    take();
    tables.show(
        new ProposedPlan(
            number, State.SHOWN, Origin.TABLE, new PlanCode("ogp"), "before", "code: ogp"));

    tables.again(number);

    assertThat(take()).isPresent();
    assertThat(tables.isOpen(number)).isFalse();
  }

  @Test
  void whatIsWantedInForceIsTakenOnceAndWhomItNamesIsKeptUntilItIsDecided() {
    fetched();
    take();
    var dace =
        new NamedPeople.Named(new InstitutionCode("TM"), "deputy", "Dace\tOzola", "dace@tm.gov.lv");
    assertThat(tables.want(number, ANNA, Store.MORNING)).as("before it is shown").isFalse();
    tables.show(
        new ProposedPlan(
            number, State.SHOWN, Origin.TABLE, new PlanCode("ogp"), "before", "code: ogp"));
    tables.name(number, List.of(dace));

    assertThat(tables.want(number, ANNA, Store.MORNING)).isTrue();
    assertThat(tables.want(number, ANNA, Store.MORNING)).isFalse();

    assertThat(takeWanted()).contains(new PlanTables.Wanted(number, ANNA, 0));
    assertThat(takeWanted()).isEmpty();
    assertThat(tables.named(number))
        .containsExactly(
            new NamedPeople.Named(dace.institution(), "deputy", "Dace Ozola", dace.email()));
    tables.settle(number, State.APPLIED, Store.MORNING);
    assertThat(tables.named(number)).isEmpty();
  }

  private java.util.Optional<PlanTables.Wanted> takeWanted() {
    return tables.takeWanted(Store.MORNING, Store.MORNING.plus(Duration.ofMinutes(2)));
  }

  private java.util.Optional<PlanTables.Arrived> take() {
    return tables.take(Store.MORNING, Store.MORNING.plus(Duration.ofMinutes(2)));
  }

  private void fetched() {
    var fetches = store.get(Fetches.class);
    var fetch = fetches.next().orElseThrow();
    assertThat(fetch.fileId()).isEqualTo("file-1");
    store.commit().run(() -> fetches.keep(fetch, CONTENT));
  }
}
