package lv.terminbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.terminbot.FeaturesByHand;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.DigestReaders;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.WrittenPlan;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.progress.Drafts;
import lv.terminbot.reminder.Absences;
import lv.terminbot.reminder.Agenda;
import lv.terminbot.reminder.ReminderRun;
import lv.terminbot.reminder.Reminders;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.reminder.Snoozes;
import lv.terminbot.text.Language;
import lv.terminbot.text.Texts;

/** One campaign of a seed: a plan, a few contacts, and a month or two of mishaps. */
final class RandomCampaign {
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  private static final List<ZoneId> ZONES =
      List.of(RIGA, RIGA, ZoneId.of("America/New_York"), ZoneId.of("Pacific/Kiritimati"));
  private static final int INSTITUTIONS = 4;
  private static final int PEOPLE = 6;
  private static final int MISHAPS = 40;
  private static final WorkingDays DAYS = WorkingDays.read(properties("calendar/lv.properties"));
  private static final Texts TEXTS =
      new Texts(
          Map.of(
              Language.LATVIAN,
              properties("texts/texts_lv.properties"),
              Language.ENGLISH,
              properties("texts/texts_en.properties")));

  private static final List<Class<?>> PORTS =
      List.of(
          Agenda.class,
          Reminders.class,
          Snoozes.class,
          Obligations.class,
          Drafts.class,
          Absences.class,
          People.class,
          DigestReaders.class,
          Plans.class,
          Changes.class);

  private final Store store;
  private final Random random;
  private final AtomicInteger commitsToCrash = new AtomicInteger(Integer.MAX_VALUE);
  private final List<ReminderRun> servers;
  private final LocalDate deadline;

  RandomCampaign(Store store, long seed) {
    this.store = store;
    this.random = new Random(seed);
    var invitation =
        LocalDate.of(2024 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
    this.deadline = invitation.plusDays(21L + random.nextInt(21));
    store.clock.moveTo(invitation.minusDays(10).atTime(12, 0).atZone(RIGA).toInstant());
    begin(invitation);
    this.servers = List.of(server(), server());
  }

  private void begin(LocalDate invitation) {
    var text = new RandomPlan(random).of(invitation, deadline);
    var plan = PlanFile.read("random", text).orThrow();
    store
        .get(Plans.class)
        .add(plan, new WrittenPlan(Origin.FILE, "digest", text), store.clock.instant());
    for (var id = 1L; id <= PEOPLE; id++) {
      var memberships =
          IntStream.rangeClosed(0, random.nextInt(2))
              .mapToObj(i -> Membership.contact(code(1 + random.nextInt(INSTITUTIONS))))
              .collect(Collectors.toSet());
      var zone = Optional.of(ZONES.get(random.nextInt(ZONES.size())));
      var reachable = random.nextInt(6) > 0;
      store
          .get(People.class)
          .put(
              new Person(
                  new PersonId(id),
                  "P",
                  Language.LATVIAN,
                  reachable,
                  Set.copyOf(memberships),
                  zone));
    }
    new Schedule(store.get(Agenda.class), store.get(Obligations.class), DAYS, store.clock)
        .follow(plan);
  }

  private ReminderRun server() {
    var given = new ArrayList<Object>();
    PORTS.forEach(port -> given.add(store.get(port)));
    given.addAll(
        List.of(
            store.outbox(),
            new Crashing(),
            TEXTS,
            new OfficeHours(DAYS, RIGA),
            store.sql(),
            store.clock));
    return FeaturesByHand.on(given).get(ReminderRun.class);
  }

  /** Commits that are sometimes undone by a crash at their very end. */
  private final class Crashing implements UnitOfWork {
    @Override
    public <T> T compute(Supplier<T> work) {
      return store
          .commit()
          .compute(
              () -> {
                var result = work.get();
                if (commitsToCrash.decrementAndGet() == 0) {
                  throw new Crash();
                }
                return result;
              });
    }

    @Override
    public <T> T look(Supplier<T> looking) {
      return store.commit().look(looking);
    }

    @Override
    public void afterwards(Runnable work) {
      store.commit().afterwards(work);
    }
  }

  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Lets it all happen, and then a quiet week with a Telegram that works. */
  void happen() throws Exception {
    for (var i = 0; i < MISHAPS; i++) {
      mishap();
    }
    commitsToCrash.set(Integer.MAX_VALUE);
    for (var hour = 0; hour < 24 * 8; hour++) {
      pass(Duration.ofHours(1));
      servers.getFirst().run();
      sendAll();
    }
  }

  private void mishap() throws Exception {
    switch (random.nextInt(10)) {
      case 0 -> pass(Duration.ofMinutes(random.nextInt(90)));
      case 1, 2 -> pass(Duration.ofHours(1 + random.nextInt(30)));
      case 3 -> pass(Duration.ofDays(1 + random.nextInt(4)));
      case 4 -> pass(Duration.ofDays(random.nextInt(14)));
      case 5 -> sendAll();
      case 6 -> answer();
      case 7 -> crash();
      case 8 -> Together.on(2, () -> servers.get(random.nextInt(2)).run());
      default -> servers.get(random.nextInt(2)).run();
    }
  }

  private void pass(Duration time) {
    store.clock.moveTo(store.clock.instant().plus(time));
  }

  private void crash() {
    commitsToCrash.set(1 + random.nextInt(4));
    try {
      servers.get(random.nextInt(2)).run();
    } catch (Crash crashed) {
      // The next start finds everything as it was before the commit.
    } finally {
      commitsToCrash.set(Integer.MAX_VALUE);
    }
  }

  private void sendAll() {
    var next = store.outbox().take(Urgency.BULK, List.of());
    while (next.isPresent()) {
      store.outbox().settle(next.get(), new Delivery.Sent(1));
      next = store.outbox().take(Urgency.BULK, List.of());
    }
  }

  private void answer() {
    var cycle = store.get(Plans.class).all().getFirst();
    var owed =
        store.get(Obligations.class).find(new lv.terminbot.plan.CycleId(cycle.code(), "c")).stream()
            .filter(o -> o.state().owed())
            .toList();
    if (owed.size() > 1) {
      var done = owed.get(random.nextInt(owed.size()));
      store.get(Obligations.class).put(done.owed(), ObligationState.SUBMITTED);
    }
  }

  /** What should not have happened. */
  List<String> faults() {
    return new CampaignFaults(store, DAYS).until(deadline);
  }

  private static InstitutionCode code(int k) {
    return new InstitutionCode("I" + k);
  }

  private static Properties properties(String resource) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/main/resources", resource))) {
      properties.load(reader);
      return properties;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
