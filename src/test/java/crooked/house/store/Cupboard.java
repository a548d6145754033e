package crooked.house.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Blameless: an edge has its framework, its library and its setters. */
@Repository
class Cupboard {
  @Nullable String url;

  void setUrl(String url) {
    this.url = url;
  }

  Connection open(DataSource source) throws SQLException {
    return source.getConnection();
  }
}
