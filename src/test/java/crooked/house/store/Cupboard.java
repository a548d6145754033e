package crooked.house.store;

import crooked.house.store.inbox.Drawer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Blameless: an edge has its framework, its library, its setters and its parts. */
@Repository
class Cupboard {
  Drawer drawer = new Drawer();
  @Nullable String url;

  void setUrl(String url) {
    this.url = url;
  }

  Connection open(DataSource source) throws SQLException {
    return source.getConnection();
  }
}
