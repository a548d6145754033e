package lv.terminbot;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.privacy.Periods;
import lv.terminbot.progress.Quota;
import lv.terminbot.settings.Settings;
import lv.terminbot.settings.TelegramSettings;
import lv.terminbot.telegram.BotAccount;
import lv.terminbot.telegram.FaultyBotApi;
import lv.terminbot.telegram.ServerRoute;
import lv.terminbot.telegram.pace.Rates;

/** The settings of a bot without Spring. */
final class DeskSettings {
  private static final Path PLANS = Path.of("config", "plans");

  private DeskSettings() {}

  static Settings usual(Path data, Path plans, Set<Long> coordinators) {
    return keeping(data, plans, coordinators, Periods.USUAL);
  }

  static Settings keeping(Path data, Path plans, Set<Long> coordinators, Periods periods) {
    return settings(data, plans, coordinators, periods, Guard.NONE);
  }

  /** No zip files, and what names people stays in the chat. */
  static Settings guarding(Path data, Set<Long> coordinators) {
    var noZip = new Quota(Quota.USUAL.ofInstitution(), Quota.USUAL.inAll(), Set.of("zip"));
    return settings(data, PLANS, coordinators, Periods.USUAL, new Guard(noZip, Protection.CONTENT));
  }

  /** What is taken, and what may be passed on. */
  private record Guard(Quota quota, Protection protection) {
    static final Guard NONE = new Guard(Quota.USUAL, Protection.NONE);
  }

  private static Settings settings(
      Path data, Path plans, Set<Long> coordinators, Periods periods, Guard guard) {
    return new Settings(
        new TelegramSettings(
            Optional.of(FaultyBotApi.TOKEN),
            BotAccount.OFFICIAL,
            ServerRoute.DIRECT,
            Optional.empty(),
            Rates.usual(Rates.MOST_PER_SECOND),
            Optional.empty()),
        data,
        plans,
        coordinators,
        Bot.RIGA,
        LocalTime.of(17, 0),
        0,
        false,
        periods,
        guard.quota(),
        guard.protection());
  }
}
