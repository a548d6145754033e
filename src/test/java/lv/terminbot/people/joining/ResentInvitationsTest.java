package lv.terminbot.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.email.Mailboxes;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.people.AdmissionLetters;
import lv.terminbot.people.JoinLinkMaker;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.desk.Invitations;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is still missing, and a new letter in place of one that was not used. */
class ResentInvitationsTest {
  private static final List<String> ALL = List.of("FM", "TM", "VARAM", "VAS", "VID", "VK");
  private static final String GONE = "tā ir izmantota, atsaukta";
  @TempDir private Path data;
  private final Mailboxes mail = new Mailboxes();
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void aCoordinator() {
    bot = DeskBot.emailing("2024-01-05T10:00", data, mail.way());
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
    mail.close();
  }

  private String presses(Intent intent) {
    return anna.forges(ButtonCode.encode(intent));
  }

  private Person coordinator() {
    return bot.bean(Register.class).coordinators().getFirst();
  }

  @Test
  void whereNobodyIsMissingNobodyIsInvited() {
    ALL.forEach(bot::contactOf);

    assertThat(anna.says("kam vēl nav kontaktpersonas")).contains("ir sasniedzama kontaktpersona");
    assertThat(presses(new OfLetters.MakeLinks())).contains("ir sasniedzama kontaktpersona");
    assertThat(presses(new OfLetters.MakeLetters())).contains("ir sasniedzama kontaktpersona");
    assertThat(bot.count("join_link", "true")).isZero();
  }

  @Test
  void linksAloneAreMadeForThoseWhoAreMissing() {
    ALL.stream().skip(2).forEach(bot::contactOf);
    anna.says("kam vēl nav kontaktpersonas");

    assertThat(anna.taps("Tikai saites šeit")).contains("(FM)", "(TM)").doesNotContain("(VK)");
  }

  @Test
  void whoseDeputyIsInvitedStillLacksAContact() {
    anna.says("uzaicini FM vietnieku");

    assertThat(anna.says("kam vēl nav kontaktpersonas")).contains("(6): FM");
  }

  @Test
  void whoseAddressIsKnownIsWrittenToFromAmongThoseWhoAreMissing() {
    anna.says("uzaicini visas institūcijas");
    assertThat(anna.buttons()).noneMatch(label -> label.startsWith("📧"));
    assertThat(presses(new OfLetters.AskEmails())).contains("Nevienas vajadzīgās e-pasta adreses");
    anna.says("VARAM ilze@varam.gov.lv");
    anna.says("uzaicini visas institūcijas");
    anna.taps("📧 Nosūtīt e-pastā: 1");
    anna.taps("📧 Nosūtīt: 1");

    assertThat(mail.arrived()).singleElement().extracting("to").isEqualTo("ilze@varam.gov.lv");
  }

  @Test
  void anUnusedLinkIsSentAnewByEmailWhereThereIsAnAddress() {
    anna.says("VARAM ilze@varam.gov.lv");
    anna.taps("📧 Uzaicināt e-pastā");
    anna.taps("📧 Nosūtīt: 1");
    var id = bot.column("id", "join_link", "true").getFirst();
    anna.says("saites");
    anna.taps("Jauna " + id + ".");
    anna.taps("📧 Jauna vēstule e-pastā");

    assertThat(mail.arrived()).hasSize(2);
    assertThat(bot.count("join_link", "id = " + id)).as("the old one").isZero();
    assertThat(presses(new OfLetters.Resend(Long.parseLong(id), OfLetters.Way.EMAIL)))
        .contains(GONE);
  }

  @Test
  void whoWasInvitedByALetterIsOfferedOneByEmailInItsPlace() {
    anna.says("uzaicini visas institūcijas");
    anna.taps("✉️ Sagatavot 6 vēstules");
    bot.quiet();
    anna.says("FM fiona@example.org Fiona");

    assertThat(anna.taps("📧 Uzaicināt e-pastā")).contains("Jau uzaicināta 1 institūcija: FM");
    anna.taps("📧 Vēlreiz: FM");
    anna.taps("📧 Jauna vēstule e-pastā");
    bot.quiet();

    assertThat(mail.arrived()).hasSize(1);
    assertThat(bot.count("join_link", "institution = 'FM'")).isOne();
  }

  @Test
  void withoutAnAddressANewLetterIsForTheCoordinatorAlone() {
    anna.says("uzaicini VARAM");
    anna.says("saites");
    anna.taps("Jauna 1.");

    assertThat(anna.buttons())
        .containsExactly("✉️ Jauna vēstule man", "➕ Papildu saite; vecā paliek", "Nē, atstāt");
  }

  @Test
  void theLinkOfACoordinatorIsSentToNobodyAnew() {
    var made = bot.bean(JoinLinkMaker.class).make(Membership.COORDINATOR, Optional.empty());

    assertThat(presses(new OfLetters.AskResending(made.orElseThrow().link().id()))).contains(GONE);
    assertThat(presses(new OfLetters.AskResending(999))).contains(GONE);
  }

  @Test
  void noLinkIsMadeBeforeTheBotKnowsItsName() {
    var institution = new InstitutionCode("VK");
    var link =
        bot.bean(JoinLinkMaker.class)
            .make(Membership.contact(institution), Optional.empty())
            .orElseThrow();
    var desk = unconnected();

    for (var order :
        List.of(
            new OfLetters.MakeLetters(),
            new OfLetters.MakeLinks(),
            new OfLetters.Resend(link.link().id(), OfLetters.Way.FILE))) {
      assertThat(desk.open(coordinator(), order).page().text().visible())
          .containsAnyOf("vēl tiek veidots", GONE);
    }
    var phrases = bot.bean(Texts.class).in(coordinator().language());
    var letters = desk.letters(coordinator(), List.of(Membership.contact(institution)), phrases);
    assertThat(letters.page().text().visible()).contains("vēl tiek veidots");
    assertThat(bot.count("invitation_order", "true")).isZero();
    assertThat(bot.count("join_link", "true")).isOne();
  }

  private LettersDesk unconnected() {
    var links = new JoinLinkMaker(bot.bean(JoinLinks.class), Optional::empty, bot.clock());
    return new LettersDesk(
        bot.bean(NobodyYet.class),
        bot.bean(ReachableByEmail.class),
        new LetterOrdering(
            bot.bean(InvitationOrders.class), Optional::empty, () -> {}, bot.clock()),
        new Invitations(
            bot.bean(Plans.class), links, bot.bean(AdmissionLetters.class), bot.clock()),
        bot.bean(Texts.class));
  }

  @Test
  void ofManyInstitutionsTheFirstAreNamed() {
    assertThat(NobodyYet.codes(codes(60))).endsWith("I60");
    assertThat(NobodyYet.codes(codes(61))).endsWith("I60, …");
  }

  private static List<InstitutionCode> codes(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> new InstitutionCode("I" + i)).toList();
  }
}
