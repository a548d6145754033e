package lv.terminbot.people;

import java.time.Clock;
import java.time.Duration;
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
    return keep(draft(botName, membership, madeBy, Admission.VALID));
  }

  /**
   * A link for a letter, which is longer on its way. It opens nothing until it is kept; empty until
   * the bot's own name is known.
   */
  public Optional<MadeLink> draft(Membership membership, PersonId madeBy) {
    return address
        .username()
        .map(name -> draft(name, membership, Optional.of(madeBy), Admission.VALID_IN_A_LETTER));
  }

  /** Lets a drafted link open, as part of the caller's commit. */
  public MadeLink keep(MadeLink drafted) {
    return new MadeLink(links.add(drafted.link()), drafted.url());
  }

  private MadeLink draft(
      String botName, Membership membership, Optional<PersonId> madeBy, Duration valid) {
    var code = JoinCode.random();
    var link =
        new JoinLink(
            0,
            code.hash(),
            membership,
            madeBy,
            clock.instant().plus(valid),
            Optional.empty(),
            Optional.empty());
    return new MadeLink(link, "https://t.me/" + botName + "?start=" + code.value());
  }
}
