package lv.terminbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives a test the {@link Beginning} of a play: the first meeting is held once, and what it left is
 * copied for each program.
 */
final class AfterFirstMeeting implements ParameterResolver {
  private static final Namespace HERE = Namespace.create(AfterFirstMeeting.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType().equals(Beginning.class);
  }

  @Override
  public Beginning resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(HERE)
        .computeIfAbsent(Beginning.class, any -> Beginning.played(), Beginning.class);
  }

  /** What a program keeps after the first meeting, on the fifth of January 2024. */
  record Beginning(Path kept) implements AutoCloseable {
    private static Beginning played() {
      try {
        var kept = Files.createTempDirectory("first-meeting");
        try (var program = LocalPlay.in(kept)) {
          program.opened("lv");
          program.awaitTheFirstMeeting();
        }
        forgetHome(kept);
        return new Beginning(kept);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Each copy is at home where it is put, and none is one put back. */
    private static void forgetHome(Path kept) throws SQLException {
      try (var database = DriverManager.getConnection(Contacts.url(kept));
          var statement = database.createStatement()) {
        statement.execute("delete from file_home");
      }
    }

    /** Puts a copy into this folder. */
    void into(Path data) {
      try {
        FileSystemUtils.copyRecursively(kept, data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        FileSystemUtils.deleteRecursively(kept);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
