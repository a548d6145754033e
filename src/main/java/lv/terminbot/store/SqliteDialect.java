package lv.terminbot.store;

import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.relational.core.dialect.AbstractDialect;
import org.springframework.data.relational.core.dialect.IdGeneration;
import org.springframework.data.relational.core.dialect.LimitClause;
import org.springframework.data.relational.core.dialect.LockClause;
import org.springframework.data.relational.core.sql.IdentifierProcessing;
import org.springframework.data.relational.core.sql.IdentifierProcessing.LetterCasing;
import org.springframework.data.relational.core.sql.IdentifierProcessing.Quoting;
import org.springframework.data.relational.core.sql.LockOptions;

/** SQLite as Spring Data JDBC needs to know it; the library brings no dialect for it. */
final class SqliteDialect extends AbstractDialect implements JdbcDialect {

  @Override
  public String getName() {
    return "SQLite";
  }

  @Override
  public IdentifierProcessing getIdentifierProcessing() {
    return IdentifierProcessing.create(new Quoting("\""), LetterCasing.LOWER_CASE);
  }

  @Override
  public IdGeneration getIdGeneration() {
    return new IdGeneration() {
      @Override
      public boolean supportedForBatchOperations() {
        return false;
      }
    };
  }

  @Override
  public LimitClause limit() {
    return new LimitClause() {
      @Override
      public String getLimit(long limit) {
        return "LIMIT " + limit;
      }

      @Override
      public String getOffset(long offset) {
        return "LIMIT -1 OFFSET " + offset;
      }

      @Override
      public String getLimitOffset(long limit, long offset) {
        return "LIMIT " + limit + " OFFSET " + offset;
      }

      @Override
      public LimitClause.Position getClausePosition() {
        return LimitClause.Position.AFTER_ORDER_BY;
      }
    };
  }

  /** None: the database has one writer. */
  @Override
  public LockClause lock() {
    return new LockClause() {
      @Override
      public String getLock(LockOptions lockOptions) {
        return "";
      }

      @Override
      public LockClause.Position getClausePosition() {
        return LockClause.Position.AFTER_ORDER_BY;
      }
    };
  }
}
