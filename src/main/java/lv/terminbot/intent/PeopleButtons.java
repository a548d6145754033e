package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.INT;
import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.integer;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import lv.terminbot.intent.OfPeople.Post;
import lv.terminbot.intent.OfPeople.Standing;
import lv.terminbot.plan.InstitutionCode;

/** The buttons under lists of people and of join links. */
final class PeopleButtons {
  private static final String POST = oneOf(Stream.of(Post.values()).map(Post::name));
  private static final String STANDING = oneOf(Stream.of(Standing.values()).map(Standing::name));
  private static final String MAYBE_INSTITUTION = "(" + InstitutionCode.PATTERN + "|)";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare(
              "Ga", m -> new OfPeople.AskPeople(new OfPeople.Filter.All(), integer(m, 1)), INT),
          Shape.declare(
              "Gi",
              m -> new OfPeople.AskPeople(new OfPeople.Filter.Of(institution(m, 2)), integer(m, 1)),
              INT,
              INSTITUTION),
          Shape.declare(
              "Gr",
              m ->
                  new OfPeople.AskPeople(
                      new OfPeople.Filter.As(Post.valueOf(m.group(2))), integer(m, 1)),
              INT,
              POST),
          Shape.declare(
              "Gs",
              m ->
                  new OfPeople.AskPeople(
                      new OfPeople.Filter.In(Standing.valueOf(m.group(2))), integer(m, 1)),
              INT,
              STANDING),
          Shape.declare("Gp", m -> new OfPeople.AskPerson(id(m)), LONG),
          Shape.declare(
              "Gt",
              m -> new OfPeople.AskRemoval(id(m), post(m), its(m)),
              LONG,
              POST,
              MAYBE_INSTITUTION),
          Shape.declare(
              "Gx",
              m -> new OfPeople.Remove(id(m), post(m), its(m)),
              LONG,
              POST,
              MAYBE_INSTITUTION),
          Shape.declare("Gl", m -> new OfPeople.AskLinks(integer(m, 1)), INT),
          Shape.declare("Gk", m -> new OfPeople.AskRevoking(id(m)), LONG),
          Shape.declare("Gv", m -> new OfPeople.Revoke(id(m)), LONG));

  private PeopleButtons() {}

  private static Post post(MatchResult m) {
    return Post.valueOf(m.group(2));
  }

  private static Optional<InstitutionCode> its(MatchResult m) {
    return Optional.of(m.group(3)).filter(code -> !code.isEmpty()).map(InstitutionCode::new);
  }

  static String fields(OfPeople intent) {
    return switch (intent) {
      case OfPeople.AskPeople it -> fields(it.filter(), hex(it.page()));
      case OfPeople.AskPerson it -> join("Gp", hex(it.person()));
      case OfPeople.AskRemoval it ->
          join("Gt", hex(it.person()), it.post().name(), written(it.institution()));
      case OfPeople.Remove it ->
          join("Gx", hex(it.person()), it.post().name(), written(it.institution()));
      case OfPeople.AskLinks it -> join("Gl", hex(it.page()));
      case OfPeople.AskRevoking it -> join("Gk", hex(it.link()));
      case OfPeople.Revoke it -> join("Gv", hex(it.link()));
      case OfPeople.RemovePerson _ -> throw Family.notOnAButton(intent);
    };
  }

  private static String fields(OfPeople.Filter filter, String page) {
    return switch (filter) {
      case OfPeople.Filter.All() -> join("Ga", page);
      case OfPeople.Filter.Of(var institution) -> join("Gi", page, institution);
      case OfPeople.Filter.As(var post) -> join("Gr", page, post.name());
      case OfPeople.Filter.In(var standing) -> join("Gs", page, standing.name());
    };
  }

  private static Object written(Optional<InstitutionCode> institution) {
    return institution.<Object>map(code -> code).orElse("");
  }
}
