package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The driver breaks in the middle of a commit, as it does on a disk that is full. */
class BrokenCommitTest {
  private static final Person ANNA =
      new Person(
          new PersonId(1001), "Anna", Language.LATVIAN, true, Set.of(Membership.COORDINATOR));

  private EmbeddedDatabase database;
  private BreakingSource source;
  private Store store;

  @BeforeEach
  void aDriverThatWillBreak(@TempDir Path folder) {
    database = EmbeddedDatabase.in(folder);
    source = new BreakingSource(database);
    store = Store.on(source);
    source.breaks = true;
  }

  @AfterEach
  void over() {
    store.close();
    database.close();
  }

  @Test
  void whatCouldNotBeCommittedIsUndoneAndTheCallerLearnsWhy() {
    assertThatThrownBy(() -> store.commit().run(() -> people().put(ANNA)))
        .hasRootCauseMessage("disk I/O error");

    source.breaks = false;
    assertThat(people().find(ANNA.id())).isEmpty();
  }

  @Test
  void nothingIsDoneAfterwards() {
    var done = new ArrayList<String>();

    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          people().put(ANNA);
                          store.commit().afterwards(() -> done.add("rung"));
                        }))
        .hasRootCauseMessage("disk I/O error");

    assertThat(done).isEmpty();
  }

  @Test
  void theOneConnectionIsGivenBackAndTheNextCommitSucceeds() {
    for (var attempt : List.of(1, 2)) {
      assertThatThrownBy(() -> store.commit().run(() -> people().put(ANNA)))
          .as("attempt %d", attempt)
          .hasRootCauseMessage("disk I/O error");
    }
    source.breaks = false;

    store.commit().run(() -> people().put(ANNA));

    assertThat(people().find(ANNA.id())).contains(ANNA);
  }

  private People people() {
    return store.get(People.class);
  }

  /** The real connections, but for their commits. */
  private static final class BreakingSource extends DelegatingDataSource {
    private boolean breaks;

    private BreakingSource(EmbeddedDatabase database) {
      super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var real = super.getConnection();
      if (!breaks) {
        return real;
      }
      var connection = mock(Connection.class, delegatesTo(real));
      doThrow(new SQLException("disk I/O error")).when(connection).commit();
      return connection;
    }
  }
}
