package crooked.house.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeepsTheConnection {
  List<Long> read(JdbcClient jdbc) {
    return jdbc.sql("select 1").query(Long.class).stream().toList();
  }
}
