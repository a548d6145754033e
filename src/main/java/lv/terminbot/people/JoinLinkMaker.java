package lv.terminbot.people;

import java.time.Clock;
import java.util.Optional;
import lv.terminbot.mailbox.BotAddress;

/** Makes join links, as soon as the bot's own name is known. */
public final class JoinLinkMaker {
  private final JoinLinks links;
  private final BotAddress address;
  private final Clock clock;

  public JoinLinkMaker(JoinLinks links, BotAddress address, Clock clock) {
    this.links = links;
    this.address = address;
    this.clock = clock;
  }

  boolean isConnected() {
    return address.username().isPresent();
  }

  /** A new link; empty until the bot's own name is known. */
  public Optional<MadeLink> make(Membership membership, Optional<PersonId> madeBy) {
    return address.username().map(name -> make(name, membership, madeBy));
  }

  private MadeLink make(String botName, Membership membership, Optional<PersonId> madeBy) {
    var code = JoinCode.random();
    var expires = clock.instant().plus(Admission.VALID);
    var link =
        links.add(
            new JoinLink(
                0, code.hash(), membership, madeBy, expires, Optional.empty(), Optional.empty()));
    return new MadeLink(link, "https://t.me/" + botName + "?start=" + code.value());
  }
}
