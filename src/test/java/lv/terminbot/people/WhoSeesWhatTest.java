package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import lv.terminbot.Confidences;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What some may see and others not, asked for in the ordinary ways. */
class WhoSeesWhatTest {
  private static final InstitutionCode TM = new InstitutionCode("TM");
  private Confidences world;
  private Someone observer;

  @BeforeEach
  void aReportWithAFile(@TempDir Path data, @TempDir Path plans) throws IOException {
    world = new Confidences(DeskBot.at(Confidences.MORNING, data, Confidences.plansIn(plans)));
    world.bot.telegram().holds("file-1", "LV99".getBytes(StandardCharsets.UTF_8));
    world.janis.says("5.2 procesā: sākts darbs");
    world.janis.sends(
        RawUpdates.with(
            RawUpdates.other(
                world.janis.id(),
                "document",
                "{\"file_id\":\"file-1\",\"file_unique_id\":\"u\",\"file_name\":\"konts.pdf\",\"file_size\":4}"),
            "{'caption':'zvanīt 29111222'}"));
    world.janis.taps("✅ Apstiprināt");
    observer = world.bot.stranger();
    is(observer, Membership.OBSERVER);
    observer.says("/help");
  }

  @AfterEach
  void over() {
    world.close();
  }

  private void is(Someone someone, Membership... memberships) {
    var people = world.bot.bean(People.class);
    var id = new PersonId(someone.id());
    var person =
        new Person(
            id, "Rita", lv.terminbot.text.Language.LATVIAN, true, java.util.Set.of(memberships));
    people.put(person);
  }

  @Test
  void attachmentsAreNamedToTheirInstitutionAndToCoordinatorsOnly() {
    for (var words : new String[] {"5.2", "vēsture 5.2", "kas mainījies kopš pirmdienas"}) {
      assertThat(observer.says(words)).contains("VARAM").doesNotContain("konts.pdf", "29111222");
      assertThat(world.dace.says(words)).doesNotContain("konts.pdf", "29111222");
    }
    assertThat(observer.forges("1Lw|sākts")).contains("VARAM").doesNotContain("konts");
    assertThat(observer.forges("1Lw|29111222")).doesNotContain("konts");
    assertThat(world.janis.says("vēsture 5.2")).contains("konts.pdf", "29111222");
    assertThat(world.anna.says("vēsture 5.2")).contains("konts.pdf", "29111222");
  }

  @Test
  void anAttachmentIsGivenToItsInstitutionAndToCoordinatorsOnly() {
    assertThat(observer.forges("1Rf|1")).contains("nav pieejams");
    assertThat(world.dace.forges("1Rf|1")).contains("nav pieejams");
    assertThat(world.janis.forges("1Rf|1")).contains("konts.pdf");
    assertThat(world.anna.forges("1Rf|1")).contains("konts.pdf");
    is(world.janis, Membership.OBSERVER);
    assertThat(world.janis.forges("1Rf|1")).as("who has left VARAM").contains("nav pieejams");
  }

  @Test
  void whichReportWasReturnedCannotBeTold() {
    for (var words : new String[] {"3.2", "TM", "kas nav iesniedzis", "kas ir parādā", "status"}) {
      var told = observer.says(words);
      assertThat(told).as(words).doesNotContain("TM: 3.2").doesNotContain("3.2, 3.4");
    }
    assertThat(observer.says("3.2")).contains("Iesniegts: TM").doesNotContain("nav iesniegts: TM");
    assertThat(world.anna.says("3.2")).doesNotContain("Iesniegts: TM");
  }

  @Test
  void aDraftThatWaitsForTheHeadIsNotReadInTheRecord() {
    world.anna.says("kam nosūtīts VAS");
    var shown = world.anna.shown().getLast();
    shown.buttons().stream()
        .flatMap(java.util.List::stream)
        .filter(button -> button.matches("\\d+\\|1Rm.*"))
        .forEach(
            button ->
                assertThat(world.anna.forges(button.split("\\|", 2)[1]))
                    .doesNotContain("vēl nevīzēts"));
    assertThat(world.bot.count("outbox", "confided and words like '%nevīzēts%'")).isEqualTo(1);
  }

  @Test
  void aDraftIsNoLongerTheirsWhoHaveLeftTheInstitution() {
    var confirm = world.janis.codeOf("✅ Apstiprināt");
    is(world.janis, Membership.contact(TM));

    assertThat(world.janis.forges(confirm)).doesNotContain("vēl nepublicējams");
    assertThat(world.janis.says("melnraksts")).doesNotContain("vēl nepublicējams");
    assertThat(world.bot.count("progress_update", "measure = '5.1'")).isZero();
  }

  @Test
  void whatIsSignedIsSubmittedOnlyWhileItsAuthorReportsForTheInstitution() {
    var head = world.bot.bean(People.class).with(Role.HEAD).getFirst();
    var signer = world.bot.someone(head.id().value());
    is(world.vadims, Membership.contact(TM));

    signer.taps("✅ Vīzēt un iesniegt");

    assertThat(world.bot.count("progress_update", "institution = 'VAS'")).isZero();
  }

  @Test
  void whoHasLeftIsNotAskedWhatWasReturned() {
    var before = world.janis.shown().size();
    is(world.janis, new Membership(Role.OBSERVER, Optional.empty()));
    world.anna.says("5.2");
    var receipt = world.bot.column("number", "progress_update", "measure = '5.2'").getFirst();
    world.anna.forges("1Vr|" + Long.toHexString(Long.parseLong(receipt)));
    world.anna.says("Kam zvanīt?");
    world.heard();

    assertThat(world.bot.count("review", "words = 'Kam zvanīt?'")).isEqualTo(1);
    assertThat(world.janis.shown()).hasSize(before);
  }
}
