package lv.terminbot.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.people.Membership;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.joining.InvitationOrder;
import lv.terminbot.people.joining.InvitationOrder.Manner;
import lv.terminbot.people.joining.InvitationOrders;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.store.Database;
import lv.terminbot.store.people.PersonRow.MembershipRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ordered letters, a row an order; one that is being made is leased to its maker for a while. */
final class SqlInvitationOrders implements InvitationOrders {
  private final JdbcClient jdbc;
  private final Database database;

  SqlInvitationOrders(JdbcClient jdbc, Database database) {
    this.jdbc = jdbc;
    this.database = database;
  }

  @Override
  public long add(InvitationOrder order, Instant at) {
    var memberships = order.memberships();
    return jdbc.sql(
            """
            insert into invitation_order (person, manner, role, institutions, replaces, asked_at,
              leased_until, tries)
            values (:person, :manner, :role, :institutions, :replaces, :at, 0, 0)
            returning id
            """)
        .param("person", order.by().value())
        .param("manner", order.manner().name().toLowerCase(Locale.ROOT))
        .param("role", memberships.getFirst().role().code())
        .param(
            "institutions",
            memberships.stream()
                .flatMap(m -> m.institution().stream())
                .map(InstitutionCode::value)
                .collect(Collectors.joining(" ")))
        .param("replaces", order.replaces().orElse(null))
        .param("at", at.toEpochMilli())
        .query(Long.class)
        .single();
  }

  @Override
  public List<Membership> pending() {
    return jdbc
        .sql("select role, institutions from invitation_order where done_at is null")
        .query((row, n) -> memberships(row))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Membership> memberships(ResultSet row) throws SQLException {
    var role = row.getString("role");
    return Arrays.stream(row.getString("institutions").split(" ", -1))
        .map(code -> new MembershipRow(role, code).membership())
        .toList();
  }

  @Override
  public Optional<InvitationOrder> take(Instant now, Instant until) {
    return jdbc.sql(
            """
            update invitation_order set leased_until = :until, tries = tries + 1
            where id = (select min(id) from invitation_order
                where done_at is null and leased_until <= :now)
              and leased_until <= :now
            returning id, person, manner, role, institutions, replaces, tries
            """)
        .param("until", until.toEpochMilli())
        .param("now", now.toEpochMilli())
        .query((row, n) -> order(row))
        .optional();
  }

  private static InvitationOrder order(ResultSet row) throws SQLException {
    var link = row.getLong("replaces");
    var replaces = row.wasNull() ? Optional.<Long>empty() : Optional.of(link);
    return new InvitationOrder(
        row.getLong("id"),
        new PersonId(row.getLong("person")),
        Manner.valueOf(row.getString("manner").toUpperCase(Locale.ROOT)),
        memberships(row),
        replaces,
        row.getInt("tries") - 1);
  }

  @Override
  public void hold(long id, Instant until) {
    jdbc.sql("update invitation_order set leased_until = :until where id = :id and done_at is null")
        .param("until", until.toEpochMilli())
        .param("id", id)
        .update();
  }

  @Override
  public void recover() {
    // As with files: only of the embedded database is it certain that every earlier maker is dead.
    if (database == Database.SQLITE) {
      jdbc.sql("update invitation_order set leased_until = 0 where done_at is null").update();
    }
  }

  @Override
  public boolean done(long id, Instant at) {
    return jdbc.sql("update invitation_order set done_at = :at where id = :id and done_at is null")
            .param("at", at.toEpochMilli())
            .param("id", id)
            .update()
        > 0;
  }
}
