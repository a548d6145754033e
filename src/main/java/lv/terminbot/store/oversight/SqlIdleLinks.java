package lv.terminbot.store.oversight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.oversight.IdleLinks;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Unused join links, with a row for each that a coordinator was reminded of. */
final class SqlIdleLinks implements IdleLinks {
  private static final RowMapper<IdleRow> ROW = new SimplePropertyRowMapper<>(IdleRow.class);
  private final JdbcClient jdbc;

  SqlIdleLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record IdleRow(long id, String institution, @Nullable Long madeBy, long expiresAt) {
    IdleLink link() {
      return new IdleLink(
          id,
          new InstitutionCode(institution),
          Optional.ofNullable(madeBy).map(PersonId::new),
          Instant.ofEpochMilli(expiresAt));
    }
  }

  @Override
  public List<IdleLink> expiring(Instant from, Instant until) {
    return jdbc
        .sql(
            """
            select l.id, l.institution, l.made_by, l.expires_at from join_link l
            where l.used_at is null and l.role = 'contact'
              and l.expires_at > :from and l.expires_at <= :until
              and not exists (
                select 1 from join_link m
                where m.role = l.role and m.institution = l.institution and m.id > l.id
                  and (m.used_at is null or m.expires_at >= l.expires_at + :day))
            order by l.id
            """)
        .param("from", from.toEpochMilli())
        .param("until", until.toEpochMilli())
        .param("day", Duration.ofDays(1).toMillis())
        .query(ROW)
        .list()
        .stream()
        .map(IdleRow::link)
        .toList();
  }

  @Override
  public boolean tell(long link, Instant at) {
    return jdbc.sql(
                """
                insert into idle_link (link, told_at) values (:link, :at)
                on conflict (link) do nothing
                """)
            .param("link", link)
            .param("at", at.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public boolean told(long link) {
    return jdbc.sql("select exists (select 1 from idle_link where link = :link)")
        .param("link", link)
        .query(Boolean.class)
        .single();
  }
}
