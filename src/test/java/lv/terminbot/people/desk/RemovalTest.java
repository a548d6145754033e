package lv.terminbot.people.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Reach;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before a role is taken away it is shown what remains; afterwards all whom it concerns know. */
class RemovalTest {
  private static final InstitutionCode TM = new InstitutionCode("TM");
  private static final long OTTO = 1009;
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone otto;
  private Someone dace;

  @BeforeEach
  void twoCoordinatorsAndAContact() {
    bot = DeskBot.at("2024-01-05T10:00", data, Path.of("config", "plans"), Set.of(Bot.ANNA, OTTO));
    anna = bot.someone(Bot.ANNA);
    otto = bot.someone(OTTO);
    anna.says("/start");
    otto.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private Person known(Someone who) {
    return bot.bean(People.class).find(new PersonId(who.id())).orElseThrow();
  }

  private void put(Person person) {
    bot.bean(People.class).put(person);
  }

  private String asks(Someone whose, OfPeople.Post post, Optional<InstitutionCode> institution) {
    return anna.forges(ButtonCode.encode(new OfPeople.AskRemoval(whose.id(), post, institution)));
  }

  @Test
  void theOtherCoordinatorsLearnOfItAndNotWhoDidIt() {
    asks(dace, OfPeople.Post.CONTACT, Optional.of(TM));
    var before = anna.shown().size();

    anna.taps("Noņemt");
    bot.quiet();

    assertThat(otto.lastShown()).contains("noņēma lomu", "Janis", "kontaktpersona (TM)");
    assertThat(anna.shown()).hasSize(before + 1);
  }

  @Test
  void aCoordinatorWhoIsNotTheLastCanBeTakenAwayAndHearsItOnce() {
    asks(otto, OfPeople.Post.COORDINATOR, Optional.empty());
    var before = otto.shown().size();

    anna.taps("Noņemt");
    bot.quiet();

    assertThat(bot.column("person", "membership", "role = 'coordinator'"))
        .containsExactly(Long.toString(Bot.ANNA));
    assertThat(otto.texts().stream().skip(before))
        .filteredOn(text -> text.contains("noņēma lomu") || text.contains("vairs nav šīs lomas"))
        .hasSize(1);
  }

  @Test
  void whatRemainsIsShown() {
    bot.contactOf("TM");
    put(known(dace).joining(new Membership(Role.DEPUTY, Optional.of(TM))));

    assertThat(asks(dace, OfPeople.Post.CONTACT, Optional.of(TM)))
        .contains("TM paliks 1 kontaktpersona")
        .doesNotContain("vairs neatbildēs");
    assertThat(asks(dace, OfPeople.Post.DEPUTY, Optional.of(TM))).doesNotContain("paliks");
  }

  @Test
  void aForgedButtonOfARoleThatIsNoneTakesNothing() {
    assertThat(asks(otto, OfPeople.Post.COORDINATOR, Optional.of(TM))).contains("vairs nav");
    assertThat(asks(dace, OfPeople.Post.CONTACT, Optional.empty())).contains("vairs nav");
  }

  @Test
  void aWordForNobodyOfAnInstitutionWithoutPeopleIsSaidToBeSo() {
    assertThat(anna.says("noņem VAS kontaktpersonu")).contains("VAS", "nav");

    assertThat(bot.count("membership", "true")).isEqualTo(3);
  }

  @Test
  void whoHasNoRoleAnyMoreIsNotFoundByName() {
    asks(dace, OfPeople.Post.CONTACT, Optional.of(TM));
    anna.taps("Noņemt");

    assertThat(anna.says("noņem Jani")).contains("neatradu");
  }

  @Test
  void aNameIsFoundInEveryCaseButNotByAFewLettersOfAnother() {
    put(known(dace).named("Dace Ose"));

    assertThat(named("Daci")).contains("Dace Ose", "Telegram identifikators");
    assertThat(named("ose")).contains("Dace Ose", "Telegram identifikators");
    assertThat(named("Osi")).doesNotContain("Dace Ose");
    assertThat(named("Daigu")).doesNotContain("Dace Ose");
  }

  private String named(String words) {
    return bot.bean(PeopleDesk.class)
        .open(known(anna), new OfPeople.RemovePerson(words, Optional.of(TM)))
        .page()
        .text()
        .visible();
  }

  @Test
  void whoNeverWroteAndWhoStoppedTheBotAreToldApart() {
    put(known(dace).named("").reachable(Reach.STOPPED));
    var inga = bot.contactOf("TM");
    put(known(inga).named("Inga").reachable(Reach.STOPPED));
    put(new Person(new PersonId(77), "Vecais", Language.LATVIAN, true, Set.of()));

    assertThat(anna.says("cilvēki TM"))
        .containsPattern(dace.id() + "</b> – kontaktpersona \\(TM\\) – vēl nav rakstījis")
        .containsPattern("Inga</b> – kontaktpersona \\(TM\\) – apturējis botu");
    assertThat(anna.taps("Kas apturējis botu")).contains("Inga").doesNotContain("rakstījis");
    assertThat(anna.taps("Kam vairs nav lomas")).contains("Vecais", "nav lomas");
  }
}
