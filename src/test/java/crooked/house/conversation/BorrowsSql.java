package crooked.house.conversation;

import java.sql.SQLException;

class BorrowsSql {
  void run() throws SQLException {}
}
