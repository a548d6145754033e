package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfEmail.SaidAddress;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.text.Language;

/**
 * "VARAM ilze@varam.gov.lv Ilze Kalniņa": lines of an institution and an address each, perhaps with
 * a name, and nothing else. An address within other words is a part of those.
 */
final class EmailLines {
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>(),;:„”\"]{1,64}@[^\\s<>(),;:„”\"]{1,190}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s<>(),;:–—-]+");

  /** What may stand around an address without being a name. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?iu)\\b(?:e-?past[aāsu]*|e-?mail|adrese|address|pa|by|ir|is|uzaicini|invite|kontaktpersona"
              + "|contact|tikai|only|raksti|write|to|uz|at)\\b");

  private static final Pattern IN_LATVIAN =
      Pattern.compile("(?iu)\\b(?:latviski|latviešu valodā|in latvian|latvian)\\b");
  private static final Pattern IN_ENGLISH =
      Pattern.compile("(?iu)\\b(?:angliski|angļu valodā|in english|english)\\b");

  private static final int MOST_WORDS = 5;

  private EmailLines() {}

  /** Empty where a line is anything else. */
  static Optional<Intent> in(Entities entities) {
    if (!entities.measures().isEmpty()) {
      return Optional.empty();
    }
    var said = new ArrayList<SaidAddress>();
    var at = 0;
    for (var line : entities.text().split("\n", -1)) {
      if (!line.isBlank()) {
        var one = read(line, at, entities);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        said.add(one.get());
      }
      at += line.length() + 1;
    }
    return Optional.of(new OfEmail.PutAddresses(said));
  }

  private static Optional<SaidAddress> read(String line, int from, Entities entities) {
    var address = ADDRESS.matcher(line);
    if (!address.find()) {
      return Optional.empty();
    }
    var start = from + address.start();
    var end = from + address.end();
    var institutions =
        entities.found().stream()
            .filter(e -> e.is(InstitutionCode.class))
            .filter(e -> e.from() >= from && e.to() <= from + line.length())
            .filter(e -> e.to() <= start || e.from() >= end)
            .toList();
    if (institutions.size() != 1) {
      return Optional.empty();
    }
    var name = name(line, from, institutions.getFirst(), address.group());
    return name.split(" ").length > MOST_WORDS
        ? Optional.empty()
        : Optional.of(
            new SaidAddress(
                (InstitutionCode) institutions.getFirst().value(),
                address.group(),
                name,
                language(line)));
  }

  private static Optional<Language> language(String line) {
    if (IN_ENGLISH.matcher(line).find()) {
      return Optional.of(Language.ENGLISH);
    }
    return Optional.of(Language.LATVIAN).filter(_ -> IN_LATVIAN.matcher(line).find());
  }

  private static String bare(String words) {
    return IN_LATVIAN.matcher(IN_ENGLISH.matcher(words).replaceAll(" ")).replaceAll(" ");
  }

  /** What is left of the line. */
  private static String name(String line, int from, Entity institution, String address) {
    var rest =
        line.substring(0, institution.from() - from)
            + " "
            + line.substring(institution.to() - from);
    return BETWEEN
        .matcher(AROUND.matcher(bare(rest.replace(address, " "))).replaceAll(" "))
        .replaceAll(" ")
        .strip();
  }
}
