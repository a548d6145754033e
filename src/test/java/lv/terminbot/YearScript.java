package lv.terminbot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import lv.terminbot.CampaignOracle.Deed;
import lv.terminbot.YearCalendar.Cycle;

/** What contacts do about their reports in a year: three of each institution. */
final class YearScript {
  private static final int EACH = 3;

  private final int institutions;
  private final List<Deed> deeds = new ArrayList<>();

  YearScript(int institutions, long seed) {
    this.institutions = institutions;
    var random = new Random(seed);
    for (var cycle : YearCalendar.CYCLES) {
      for (var k = 1; k <= institutions; k++) {
        institutionActs(cycle, k, random);
      }
    }
  }

  /** Half report, some on time and some late; some are given time; some stop the bot, some rest. */
  private void institutionActs(Cycle cycle, int k, Random random) {
    var measure = cycle.commitment() + "." + k;
    if (random.nextInt(2) == 0) {
      var day = on(cycle.deadline().plusDays(random.nextInt(33) - 27L));
      deeds.add(new Deed.Submits(day, contact(k, 1 + random.nextInt(EACH)), measure));
    } else if (cycle.extendable() && random.nextInt(3) == 0) {
      deeds.add(
          new Deed.GetsTime(
              on(cycle.deadline().minusDays(6)),
              contact(k, 1),
              YearCalendar.institution(k),
              measure));
      if (random.nextBoolean()) {
        deeds.add(new Deed.Submits(on(cycle.deadline().plusDays(4)), contact(k, 1), measure));
      }
    }
    if (k % 4 == 0) {
      deeds.add(new Deed.Blocks(on(cycle.deadline().minusDays(20)), contact(k, 2)));
      deeds.add(new Deed.Returns(on(cycle.deadline().minusDays(8)), contact(k, 2)));
    }
    if (k % 4 == 1) {
      deeds.add(
          new Deed.GoesAway(
              on(cycle.deadline().minusDays(15)),
              contact(k, 3),
              cycle.deadline().minusDays(5),
              contact(k, 1)));
    }
    if (k % 4 == 2) {
      // on the first day, when nobody submits: what is begun would open over what is to be
      // confirmed
      deeds.add(new Deed.Begins(on(cycle.invitation()), contact(k, 2), measure));
    }
  }

  /** At eleven, on a day when the machine is on. */
  private static LocalDateTime on(LocalDate day) {
    var then = day;
    while (YearCalendar.isOff(then)) {
      then = then.plusDays(1);
    }
    return then.atTime(11, 0);
  }

  List<Deed> on(LocalDateTime moment) {
    return deeds.stream().filter(deed -> deed.at().equals(moment)).toList();
  }

  List<Deed> all() {
    return List.copyOf(deeds);
  }

  int institutions() {
    return institutions;
  }

  LongStream contacts(int institution) {
    return LongStream.rangeClosed(1, EACH).map(number -> contact(institution, number));
  }

  static int institutionOf(long contact) {
    return Math.toIntExact((contact - 10_000) / 10);
  }

  private static long contact(int institution, long number) {
    return 10_000 + institution * 10L + number;
  }
}
