package lv.terminbot.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.email.Mailboxes;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.mailbox.email.EmailAddress;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The addresses of institutions: given, given anew, in use, and refused. */
class AddressesTest {
  private static final String ILZE = "ilze.kalnina@varam.gov.lv";
  private static final String ONLY = "VARAM: tikai e-pasts, bez Telegram";
  private static final InstitutionCode VARAM = new InstitutionCode("VARAM");
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

  private long changes() {
    return bot.count("trail", "what = 'address.changed'");
  }

  @Test
  void whereNoAddressIsKnownItIsSaidHowToGiveOne() {
    assertThat(anna.says("e-pasta adreses")).contains("Nevienas vajadzīgās e-pasta adreses");
  }

  @Test
  void onlyWhoGetsAllByEmailIsMarkedSo() {
    anna.says("VARAM " + ILZE + "\nTM janis@tm.gov.lv");
    assertThat(anna.says("e-pasta adreses")).contains(ILZE).doesNotContain("tikai e-pastā");
    anna.says("VARAM " + ILZE);
    anna.taps(ONLY);

    assertThat(anna.says("e-pasta adreses")).containsOnlyOnce("(tikai e-pastā)");
  }

  @Test
  void whoHasNoNameIsCalledByTheInstitution() {
    anna.says("VARAM " + ILZE);

    assertThat(anna.taps(ONLY)).contains("VARAM e-pasts");
    assertThat(bot.column("name", "person", "id >= 4503599627370496"))
        .containsExactly("VARAM e-pasts");
  }

  @Test
  void anAddressWithoutANameLeavesTheNameAsItWas() {
    anna.says("VARAM " + ILZE + " Ilze Kalniņa");
    anna.taps(ONLY);
    anna.says("VARAM jauna@varam.gov.lv");

    assertThat(bot.column("name", "person", "id >= 4503599627370496"))
        .containsExactly("Ilze Kalniņa");
  }

  @Test
  void theSameAddressOnceMoreIsNoChange() {
    anna.says("VARAM " + ILZE);
    anna.says("VARAM " + ILZE);
    assertThat(changes()).isOne();

    anna.says("VARAM jauna@varam.gov.lv");
    assertThat(changes()).isEqualTo(2);
  }

  @Test
  void whoseRoleWasTakenAwayDoesNotComeBackWithAnAddress() {
    anna.says("VARAM " + ILZE + " Ilze Kalniņa");
    anna.taps(ONLY);
    anna.says("cilvēki VARAM");
    anna.taps("1");
    anna.taps("Noņemt: kontaktpersona (VARAM)");
    anna.taps("Noņemt");

    anna.says("VARAM jauna@varam.gov.lv");

    assertThat(bot.count("membership", "institution = 'VARAM'")).isZero();
    assertThat(anna.says("e-pasta adreses")).doesNotContain("tikai e-pastā");
  }

  @Test
  void anAddressFromThePlanTableLeavesTheNameUnlessItGivesOne() {
    var reachable = bot.bean(ReachableByEmail.class);
    var by = new PersonId(Bot.ANNA);
    var address = EmailAddress.parse(ILZE).orElseThrow();

    reachable.keep(by, VARAM, address, " Ilze Kalniņa ");
    reachable.keep(by, VARAM, address, " ");
    assertThat(reachable.find(VARAM).orElseThrow().name()).isEqualTo("Ilze Kalniņa");

    reachable.keep(by, VARAM, address, "Inga");
    assertThat(reachable.find(VARAM).orElseThrow().name()).isEqualTo("Inga");
  }

  @Test
  void aCoordinatorLearnsWhetherAnAddressIsNoneOrTheLetterDidNotArrive() {
    anna.says("VARAM " + ILZE);

    assertThat(told(DeliveryState.BLOCKED)).contains("šādas adreses nav", ILZE);
    assertThat(told(DeliveryState.FAILED)).contains("nav piegādāts, un pats vairs netiks sūtīts");
  }

  private String told(DeliveryState state) {
    var number = bot.bean(InstitutionAddresses.class).find(VARAM).orElseThrow().number();
    var note = new SystemNote.Undelivered(new OutgoingId(1), state, Urgency.REPLY);
    List<Reply> letters = bot.bean(RefusedAddresses.class).heard(number, note);
    return letters.toString();
  }

  @Test
  void aSilentServerIsNotToldOfAtNight() {
    anna.says("VARAM " + ILZE + " Ilze Kalniņa");
    mail.off();
    anna.taps(ONLY);
    bot.itIs("2024-01-05T23:30");
    assertThat(anna.texts()).noneMatch(text -> text.contains("Pasta serveris neatbild"));

    bot.itIs("2024-01-08T09:30");
    assertThat(anna.texts()).anyMatch(text -> text.contains("Pasta serveris neatbild"));
  }
}
