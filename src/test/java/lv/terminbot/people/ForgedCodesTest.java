package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lv.terminbot.Bot;
import lv.terminbot.Confidences;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.EveryButton;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHandOver;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.RawUpdates;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every button there is, pressed by those who were never shown it, with the numbers of what is
 * others': nothing of theirs changes, and nothing of theirs is told. {@code -Dforged=10000} says
 * how many.
 */
@Order(1)
class ForgedCodesTest {
  private static final int CODES = Integer.getInteger("forged", 60);
  private static final InstitutionCode FM = new InstitutionCode("FM");
  private static final List<String> CAPTIONS = List.of("bankas-konts", "personas kods", "LV99HABA");

  private static final String DRAFTS = "draft where person <> " + Bot.ANNA;

  private final Random random = new Random(16);
  private Confidences world;

  @BeforeEach
  void thereIsMuchToHide(@TempDir Path data, @TempDir Path plans) throws IOException {
    world = new Confidences(DeskBot.at(Confidences.MORNING, data, Confidences.plansIn(plans)));
    world.bot.telegram().holds("file-1", "LV99HABA0551".getBytes(StandardCharsets.UTF_8));
    world.janis.says("5.2 procesā: sākts darbs");
    world.janis.sends(
        RawUpdates.with(
            RawUpdates.other(
                world.janis.id(),
                "document",
                "{\"file_id\":\"file-1\",\"file_unique_id\":\"u\",\"file_name\":\"bankas-konts.pdf\",\"file_size\":12}"),
            "{'caption':'personas kods'}"));
    world.janis.taps("✅ Apstiprināt");
    assertThat(world.bot.count("evidence", "progress_update is not null")).isEqualTo(1);
    world.anna.says("pamudini VARAM: lūdzu līdz piektdienai");
    world.anna.says("cikls 2024-2025 termiņš 05.02.2026");
    world.janis.says("pagarini 5.1 līdz 15.02.: slimība");
    world.dace.says("nodot");
    world.anna.says("uzaicini TM");
    world.heard();
  }

  @AfterEach
  void over() {
    world.close();
  }

  @Test
  void nothingOfOthersChangesAndNothingOfTheirsIsTold() {
    var all = Stream.concat(mutated(), foreign()).distinct().toList();
    assertThat(all).hasSizeGreaterThan(Math.min(CODES, 300));

    for (var who : pressers()) {
      var before = others(who);
      press(who, all);

      assertThat(Belongings.changed(before, others(who))).as("what is others'").isEmpty();
      assertThat(who.texts())
          .allSatisfy(told -> assertThat(told).doesNotContain(CAPTIONS).doesNotContain(secrets()));
      assertThat(filesOf(who))
          .as("but one's own calendar and data")
          .allMatch(name -> name.endsWith(".ics") || name.equals("mani-dati.txt"));
    }
    assertThat(world.bot.count("inbox", "tries > 0")).as("what could not be heard").isZero();
  }

  @Test
  void aCoordinatorSeesAndChangesNoDraftEither() {
    var drafts =
        Stream.concat(mutated(), foreign())
            .filter(code -> code.startsWith("1R") || code.startsWith("1d"))
            .distinct()
            .toList();
    var before = world.bot.rows(DRAFTS);
    var steps = world.bot.rows("draft_step");
    var told = world.anna.texts().size();

    press(world.anna, drafts);

    assertThat(world.bot.rows(DRAFTS)).isEqualTo(before);
    assertThat(world.bot.rows("draft_step")).containsAll(steps);
    assertThat(world.anna.texts().subList(told, world.anna.texts().size()))
        .allSatisfy(text -> assertThat(text).doesNotContain("vēl nepublicējams", "vēl nevīzēts"));
  }

  /** Faster than a person can; what counts how fast is told to forget. */
  private void press(Someone who, List<String> codes) {
    var forget = world.bot.bean(JdbcClient.class);
    var pace = world.bot.count("membership", "person = " + who.id()) > 0 ? 100 : 9;
    for (var i = 0; i < codes.size(); i++) {
      world.bot.telegram().update(RawUpdates.tap(who.id(), codes.get(i), 1));
      if (i % pace == pace - 1) {
        world.heard();
        forget.sql("delete from inbox where done_at is not null").update();
      }
    }
    world.heard();
  }

  private Stream<String> filesOf(Someone who) {
    return world.bot.telegram().arrived().stream()
        .filter(told -> told.chat() == who.id())
        .flatMap(told -> told.files().stream())
        .map(Arrived.File::name);
  }

  /** Those who have nothing to do with what there is to hide. */
  private List<Someone> pressers() {
    var people = world.bot.bean(People.class);
    var pressers = new ArrayList<Someone>();
    for (var membership :
        List.of(
            Membership.OBSERVER,
            Membership.contact(FM),
            new Membership(Role.DEPUTY, Optional.of(FM)),
            new Membership(Role.HEAD, Optional.of(FM)))) {
      var someone = world.bot.stranger();
      people.put(
          new Person(new PersonId(someone.id()), "Rita", Language.LATVIAN, true, java.util.Set.of())
              .joining(membership));
      pressers.add(someone);
    }
    var left = world.bot.stranger();
    people.put(
        new Person(
            new PersonId(left.id()), "Kādreizējā", Language.LATVIAN, true, java.util.Set.of()));
    pressers.add(left);
    pressers.add(world.bot.stranger());
    return pressers;
  }

  /** What is on buttons, with other numbers and codes in the places of those. */
  private Stream<String> mutated() {
    var codes =
        EveryButton.intents().filter(ForgedCodesTest::isTried).map(ButtonCode::encode).toList();
    return Stream.generate(() -> codes.get(random.nextInt(codes.size())))
        .limit(CODES)
        .map(this::foreign);
  }

  /** Each kind once at least. */
  private Stream<String> foreign() {
    return EveryButton.intents()
        .filter(ForgedCodesTest::isTried)
        .map(ButtonCode::encode)
        .map(this::foreign);
  }

  /** Making files takes long and is tried where files are; links for one's own are one's right. */
  private static boolean isTried(Intent intent) {
    return !(intent instanceof OfHandOver)
        && (!(intent instanceof OfFiles.Order(var kind, _)) || kind == OfFiles.Kind.ARCHIVE);
  }

  private String foreign(String code) {
    var fields = code.split("\\|", -1);
    for (var i = 1; i < fields.length; i++) {
      fields[i] = foreignField(fields[i]);
    }
    return String.join("|", fields);
  }

  private String foreignField(String field) {
    if (field.matches("[0-9a-f]{1,16}")) {
      return Integer.toHexString(random.nextInt(40));
    }
    if (field.matches("[0-9]+(\\.[0-9]+)+")) {
      return oneOf("3.1", "3.2", "4.1", "5.1", "5.2");
    }
    if (field.matches("\\p{Lu}[\\p{Lu}0-9]{1,14}") && !field.matches("[A-Z]{4,}")) {
      return oneOf("TM", "VAS", "VARAM", "FM");
    }
    return field.equals("VARAM") || field.startsWith("Ā")
        ? oneOf("TM", "VAS", "VARAM", "FM")
        : field.startsWith("aaaa") ? "ogp-lv-2022-2025" : field;
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Of those, what these see of their own measures: the button to report on them. */
  private static List<String> secrets() {
    return Confidences.SECRETS.stream()
        .filter(secret -> !secret.equals("Atskaitīties par"))
        .toList();
  }

  private List<List<String>> others(Someone who) {
    return Belongings.OTHERS.stream()
        .map(table -> table.replace(":who", Long.toString(who.id())))
        .map(table -> world.bot.rows(table.contains(" where ") ? table : table + " where 1 = 1"))
        .toList();
  }
}
