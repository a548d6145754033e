package lv.terminbot.store.reporting;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.progress.EvidenceSpace;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Added up from what stands beside each file. */
final class SqlEvidenceSpace implements EvidenceSpace {
  private final JdbcClient jdbc;

  SqlEvidenceSpace(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long bytesOf(List<InstitutionCode> institutions, PersonId person) {
    return jdbc.sql(
            """
            select coalesce(sum(e.size), 0) from evidence e
            left join progress_update u on u.number = e.progress_update
            left join draft d on d.id = e.draft and e.progress_update is null
            where coalesce(u.institution, d.institution) in (:institutions)
              or (coalesce(u.institution, d.institution) is null and e.sent_by = :person)
            """)
        .param(
            "institutions",
            Stream.concat(Stream.of(""), institutions.stream().map(InstitutionCode::value))
                .toList())
        .param("person", person.value())
        .query(Long.class)
        .single();
  }

  @Override
  public long bytes() {
    return jdbc.sql("select coalesce(sum(size), 0) from evidence").query(Long.class).single();
  }
}
