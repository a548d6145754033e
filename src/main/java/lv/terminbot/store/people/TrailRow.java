package lv.terminbot.store.people;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.people.TrailEntry;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A row of the trail.
 *
 * @param form how its digest is made: those of the first version did not say where a field ends
 */
record TrailRow(long id, long at, TrailEntry entry, int form, String digest) {
  static final int FORM = 2;

  /** The digest that it must bear behind a row of that digest. */
  String digestAfter(String before) {
    var by = entry.by().map(person -> Long.toString(person.value())).orElse("");
    var fields =
        Stream.of(
            before,
            Long.toString(at),
            by,
            entry.what(),
            entry.about(),
            entry.before(),
            entry.after());
    var all =
        form == 1
            ? fields.collect(Collectors.joining("\n"))
            : Stream.concat(Stream.of(Integer.toString(form), Long.toString(id)), fields)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
    return DigestUtils.sha256Hex(all.getBytes(StandardCharsets.UTF_8));
  }
}
