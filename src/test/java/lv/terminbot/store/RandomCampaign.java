package lv.terminbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.OneCommit;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.DigestReaders;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.PlanFile;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.reminder.Agenda;
import lv.terminbot.reminder.Reminders;
import lv.terminbot.reminder.Rounds;
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
  private static final WorkingDays DAYS = WorkingDays.of(properties("calendar/lv.properties"));
  private static final Texts TEXTS =
      new Texts(
          Map.of(
              Language.LATVIAN,
              properties("texts/texts_lv.properties"),
              Language.ENGLISH,
              properties("texts/texts_en.properties")));

  private final Store store;
  private final Random random;
  private final AtomicInteger commitsToCrash = new AtomicInteger(Integer.MAX_VALUE);
  private final List<Rounds> servers;
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
    var text = plan(invitation);
    var plan = PlanFile.read("random", text).orThrow();
    store.get(Plans.class).add(plan, "digest", text, store.clock.instant());
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

  private Rounds server() {
    var diary =
        new Rounds.Diary(
            store.get(Agenda.class),
            store.get(Reminders.class),
            store.get(Snoozes.class),
            store.get(Obligations.class),
            store.get(Drafts.class));
    var register = new Register(store.get(People.class), store.get(DigestReaders.class), TEXTS);
    var post = new Rounds.Post(store.outbox(), new Crashing(), register);
    return new Rounds(
        diary, post, store.get(Plans.class), TEXTS, new OfficeHours(DAYS, RIGA), store.clock);
  }

  /** Commits that are sometimes undone by a crash at their very end. */
  private final class Crashing implements OneCommit {
    @Override
    public <T> T of(Supplier<T> work) {
      return store
          .commit()
          .of(
              () -> {
                var result = work.get();
                if (commitsToCrash.decrementAndGet() == 0) {
                  throw new Crash();
                }
                return result;
              });
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
        store.get(Obligations.class).of(new lv.terminbot.plan.CycleId(cycle.code(), "c")).stream()
            .filter(o -> o.state().owed())
            .toList();
    if (owed.size() > 1) {
      var done = owed.get(random.nextInt(owed.size()));
      store
          .get(Obligations.class)
          .put(
              new Obligation(
                  done.cycle(), done.measure(), done.institution(), ObligationState.SUBMITTED));
    }
  }

  /** What should not have happened. */
  List<String> faults() {
    var faults = new ArrayList<String>();
    faults.addAll(
        rows(
            """
            select 'told without a record: ' || o.id from outbox o
            where o.urgency = 'bulk' and o.state <> 'dropped' and not exists (
              select 1 from reminder r where r.outgoing = o.id and r.outcome = 'told')
            """));
    var days = new ArrayList<String>();
    for (var row : rows("select chat || ' ' || queued_at from outbox where urgency = 'bulk'")) {
      var parts = row.split(" ");
      var person = store.get(People.class).of(new PersonId(Long.parseLong(parts[0]))).orElseThrow();
      var at = Instant.ofEpochMilli(Long.parseLong(parts[1])).atZone(person.zone().orElseThrow());
      if (!inOffice(at.toLocalDate(), at.toLocalTime())) {
        faults.add("outside office hours: " + person.id() + " " + at);
      }
      var day = person.id() + " " + at.toLocalDate();
      if (days.contains(day)) {
        faults.add("twice on one day: " + day);
      }
      days.add(day);
    }
    faults.addAll(forgotten());
    return faults;
  }

  private static boolean inOffice(LocalDate day, LocalTime time) {
    return DAYS.isWorking(day)
        && !time.isBefore(LocalTime.of(8, 0))
        && time.isBefore(LocalTime.of(18, 0));
  }

  /** Whoever still owes was told on the newest occasion that is a week past and had a use. */
  private List<String> forgotten() {
    var now = store.clock.instant();
    if (LocalDate.ofInstant(now, RIGA).isAfter(deadline.plusDays(30))) {
      return List.of();
    }
    return rows(
        """
        select 'forgotten: ' || m.person || ' on ' || n.code from membership m
        join person p on p.id = m.person
        join occasion n on n.due_at = (select max(due_at) from occasion where due_at <= %d)
        where p.reachable = true
          and exists (
            select 1 from obligation o where o.institution = m.institution and o.state = 'open')
          and not exists (
            select 1 from reminder r
            where r.person = m.person and r.code = n.code and r.due_at = n.due_at
              and r.outcome = 'told')
          and not exists (
            select 1 from occasion later where later.due_at > n.due_at and later.due_at <= %d)
        """
            .formatted(now.minus(Duration.ofDays(7)).toEpochMilli(), now.toEpochMilli()));
  }

  private List<String> rows(String sql) {
    return store.sql().sql(sql).query(String.class).list();
  }

  private String plan(LocalDate invitation) {
    var institutions =
        IntStream.rangeClosed(1, INSTITUTIONS)
            .mapToObj(k -> "  - { code: I%d, name: { lv: \"Iestāde\" } }\n".formatted(k))
            .collect(Collectors.joining());
    var measures =
        IntStream.rangeClosed(1, INSTITUTIONS)
            .mapToObj(
                k ->
                    "      - { number: \"1.%d\", title: { lv: \"P\" }, responsible: [I%d] }\n"
                        .formatted(k, k))
            .collect(Collectors.joining());
    return """
    code: random
    title: { lv: "Plāns" }
    period: { from: 2022-01-01, to: 2025-12-31 }
    zone: Europe/Riga
    institutions:
    %scommitments:
      - number: 1
        title: { lv: "Apņemšanās" }
        measures:
    %scycles:
      - code: c
        title: { lv: "Atskaite" }
        period: { from: 2022-01-01, to: 2023-12-31 }
        invitationWeekOf: %s
        deadline: %s
        reminders:
          at: "%s"
          ladder:
    %s\
    """
        .formatted(institutions, measures, invitation, deadline, time(), rungs());
  }

  private String rungs() {
    var days =
        random.ints(-20, 12).distinct().limit(6).sorted().boxed().collect(Collectors.toList());
    var lines = new ArrayList<String>();
    lines.add("        - { code: invitation, after: invitation, days: 0 }\n");
    for (var day : days) {
      lines.add(
          "        - { code: step-%d, after: deadline, days: %d, move: %s, at: \"%s\" }\n"
              .formatted(
                  lines.size(),
                  day,
                  List.of("earlier", "later", "drop").get(random.nextInt(3)),
                  time()));
    }
    return String.join("", lines);
  }

  /** Any time of the day; half past three is skipped or comes twice when the clocks change. */
  private String time() {
    return random.nextInt(4) == 0
        ? "03:30"
        : "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
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
