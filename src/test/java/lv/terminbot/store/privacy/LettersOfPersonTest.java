package lv.terminbot.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.privacy.PersonalData;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of whom letters speak is forgotten with whoever it is, and nothing else in them. */
class LettersOfPersonTest extends StoreTest {
  private static final Person ANNA = person(1, "Anna Kalniņa");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna",
        "Annas",
        "blockquote",
        "b",
        "10.01.2024.",
        "300",
        "VARAM",
        "atskaite",
        "&"
      })
  void whateverSomebodyIsCalledLettersThatDoNotSpeakOfThemStayAsTheyAre(String name) {
    var spiteful = person(2, name);
    know(ANNA, spiteful);
    var words =
        Html.joined(" ", List.of(ANNA.written(), Html.bold("VARAM"), Html.bold(name)))
            .plus(" atskaite 10.01.2024. 300 Annas & Anna ")
            .plus(Html.quote("Anna"));
    tell(words);

    forget(spiteful);

    assertThat(told()).isEqualTo(words.markup());
  }

  @Test
  void whatTheyWereCalledThenGoesToo() {
    var liene = person(2, "Liene Ozola");
    know(ANNA, liene);
    tell(Html.bold("TM: ").plus(liene.written()).plus(" un ").plus(ANNA.written()));
    know(liene.named("Liene & Co"));

    forget(liene);

    assertThat(told()).doesNotContain("Liene", "Ozola", "\"2\"");
    assertThat(Html.trusted(told()).visible()).isEqualTo("TM: … un Anna Kalniņa");
  }

  @Test
  void aButtonUnderALetterThatSpeaksOfThemNamesThemNoMore() {
    var liene = person(2, "Liene Ozola");
    know(liene);
    tell(liene.written(), new Button("Noņemt: Liene Ozola", "code"));

    forget(liene);

    assertThat(jdbc().sql("select buttons from outbox").query(String.class).single())
        .isEqualTo("[[\"Noņemt: …\",\"code\"]]");
  }

  @Test
  void whatWasBeingMadeWhileTheyWereForgottenIsPutOutWithNobodyInTheirPlace() {
    var liene = person(2, "Liene Ozola");
    know(ANNA, liene);
    var made = liene.written().plus(" un ").plus(ANNA.written());
    forget(liene);

    tell(made, new Button("Noņemt: Liene Ozola", "code"));

    assertThat(told()).doesNotContain("Liene", "\"2\"");
    assertThat(Html.trusted(told()).visible()).isEqualTo("… un Anna Kalniņa");
    assertThat(jdbc().sql("select buttons from outbox").query(String.class).single())
        .isEqualTo("[[\"Noņemt: …\",\"code\"]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna", "TM", "2024. gada 10. janvāris"})
  void inALetterOfBeforeOnlyAWholeNameGoesThatIsNobodyElses(String name) {
    var spiteful = person(2, name).joining(Membership.contact(new InstitutionCode("TM")));
    know(person(3, "Anna"), spiteful);
    var words = Html.bold("Anna").plus(Html.bold("TM")).plus(Html.bold(name));
    tell(words);
    jdbc().sql("update outbox set marked = false").update();

    forget(spiteful);

    assertThat(told()).isEqualTo(words.markup());
  }

  @Test
  void inALetterOfBeforeTheNameGoesWhereTheProgramWroteIt() {
    var liene = person(2, "Liene <Ozola>");
    know(liene);
    tell(Html.bold("Liene <Ozola>").plus(" pievienojās. Liene <Ozola>-Kalna"));
    jdbc().sql("update outbox set marked = false").update();

    forget(liene);

    assertThat(told()).isEqualTo("<b>…</b> pievienojās. Liene &lt;Ozola&gt;-Kalna");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TM: Liene Ozola       | Noslēgts līgums      | TM: …
          TM: Liene Ozola-Kalna | Noslēgts līgums      | TM: Liene Ozola-Kalna
          TM: Anna Kalniņa      | TM: Liene Ozola      | TM: Anna Kalniņa
          """)
  void soItDoesAtTheHeadOfALetterOnANewReport(String who, String words, String now) {
    var liene = person(2, "Liene Ozola");
    know(liene);
    tell(
        Html.escape("📥 ")
            .plus(Html.bold("Jauna progresa ziņa Nr. 5"))
            .plus("\n" + who + "\n" + words));
    jdbc().sql("update outbox set marked = false").update();

    forget(liene);

    assertThat(told()).isEqualTo("📥 <b>Jauna progresa ziņa Nr. 5</b>\n" + now + "\n" + words);
  }

  @Test
  void whoTakesTheirDataHomeGetsNobodyElsesNumber() {
    know(ANNA, person(9, "Zane"));
    tell(ANNA.written());

    var all = store.get(PersonalData.class).of(new PersonId(9)).toString();

    assertThat(all).contains("Anna Kalniņa").doesNotContain("tb-person");
  }

  private static Person person(long number, String name) {
    return new Person(
        new PersonId(number), name, Language.LATVIAN, true, Set.of(Membership.COORDINATOR));
  }

  private void know(Person... people) {
    store.get(UnitOfWork.class).run(() -> List.of(people).forEach(store.get(People.class)::put));
  }

  private void forget(Person person) {
    store.get(UnitOfWork.class).run(() -> store.get(PersonalData.class).erase(person.id()));
  }

  private void tell(Html words, Button... buttons) {
    var rows = buttons.length == 0 ? List.<List<Button>>of() : List.of(List.of(buttons));
    store
        .get(UnitOfWork.class)
        .run(
            () ->
                store
                    .get(Outbox.class)
                    .add(Urgency.BULK, List.of(new Page(words, rows).to(new ChatId(9)))));
  }

  private String told() {
    return jdbc().sql("select words from outbox").query(String.class).single();
  }

  private JdbcClient jdbc() {
    return store.get(JdbcClient.class);
  }
}
