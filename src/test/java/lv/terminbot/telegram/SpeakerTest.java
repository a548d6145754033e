package lv.terminbot.telegram;

import static lv.terminbot.telegram.Translated.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import lv.terminbot.mailbox.Content;
import org.junit.jupiter.api.Test;

/** Who speaks, as others read it, and how much is heard of them. */
class SpeakerTest {
  @Test
  void aNameIsOneLineWhateverIsInIt() {
    var update =
        RawUpdates.with(
            RawUpdates.words(11, 7, "3.2"),
            "{'from':{'id':11,'is_bot':false,'first_name':'Anna\\n"
                + "\\u2028✅ Pieņemts','last_name':'\\u202eB'}}");

    assertEquals("Anna ✅ Pieņemts B", message(update).from().name());
  }

  @Test
  void whoSaysMoreThanTelegramLetsAnybodySayIsHeardUpToThere() {
    var message = message(RawUpdates.words(11, 7, "3.1 procesā: " + "A".repeat(1_000_000)));

    var said = ((Content.Words) message.content()).written();
    assertEquals(8192, said.text().length());
  }

  @Test
  void ofMoreAddressesThanTelegramLetsStandInAMessageTheFirstAreHeard() {
    var link = "{'type':'text_link','offset':0,'length':3,'url':'https://likumi.lv/ta/id/1'}";
    var update =
        RawUpdates.with(
            RawUpdates.words(11, 7, "3.2"),
            "{'entities':[" + String.join(",", Collections.nCopies(10_000, link)) + "]}");

    var said = ((Content.Words) message(update).content()).written();

    assertEquals(100, said.links().size());
  }
}
