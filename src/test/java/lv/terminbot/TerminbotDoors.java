package lv.terminbot;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Each room of Terminbot, each part of one, and the rooms and parts that it opens. */
final class TerminbotDoors {
  private TerminbotDoors() {}

  static Map<String, Set<String>> all() {
    var doors = new LinkedHashMap<String, Set<String>>();
    doors.put("text", Set.of());
    doors.put("plan", Set.of("text"));
    doors.put("plan.file", Set.of("plan", "text"));
    doors.put("mailbox", Set.of("text"));
    doors.put("mailbox.fetching", Set.of());
    doors.put("mailbox.lease", Set.of());
    doors.put("mailbox.email", Set.of("mailbox", "text"));
    doors.put("cycle", Set.of("plan", "text"));
    // cycle: for the days and years as people name them
    doors.put("intent", Set.of("plan", "cycle", "text"));
    doors.put("intent.campaign", Set.of("intent", "plan", "cycle", "text"));
    doors.put("intent.joining", Set.of("intent", "plan", "text"));
    doors.put("intent.desk", Set.of("intent", "plan", "text"));
    doors.putAll(readingDoors());
    // cycle: for the office hours in which people are told something
    doors.put(
        "people",
        Set.of(
            "plan",
            "cycle",
            "intent",
            "intent.campaign",
            "intent.desk",
            "intent.joining",
            "text",
            "mailbox"));
    var ofThePeopleDesk =
        Set.of("people", "home", "plan", "intent", "intent.joining", "text", "mailbox");
    doors.put("people.desk", ofThePeopleDesk);
    var ofTheJoining = new TreeSet<>(ofThePeopleDesk);
    ofTheJoining.addAll(Set.of("people.desk", "mailbox.email"));
    ofTheJoining.add("people.wording");
    doors.put("people.joining", ofTheJoining);
    doors.put("people.wording", ofThePeopleDesk);
    var ofProgress = Set.of("plan", "cycle", "people", "intent", "text", "mailbox");
    var ofItsParts = new TreeSet<>(ofProgress);
    // the files of an answer, from the moment they are promised
    ofItsParts.add("mailbox.fetching");
    doors.put("progress", Set.copyOf(ofItsParts));
    ofItsParts.add("progress");
    doors.put("progress.submission", ofItsParts);
    var ofTheReview = new TreeSet<>(ofItsParts);
    ofTheReview.addAll(Set.of("progress.submission", "home"));
    doors.put("progress.review", ofTheReview);
    var ofTheDialogue = new TreeSet<>(ofItsParts);
    ofTheDialogue.add("progress.submission");
    doors.put("progress.dialogue", Set.copyOf(ofTheDialogue));
    ofTheDialogue.add("progress.dialogue");
    doors.put("progress.reporting", ofTheDialogue);
    var ofTheOtherFeatures = new TreeSet<>(ofProgress);
    ofTheOtherFeatures.add("progress");
    var ofTheReminders = new TreeSet<>(ofTheOtherFeatures);
    ofTheReminders.add("people.wording");
    doors.put("reminder", ofTheReminders);
    var ofHome = new TreeSet<>(ofTheOtherFeatures);
    ofHome.addAll(Set.of("intent.campaign", "intent.desk", "intent.joining"));
    doors.put("home", ofHome);
    doors.put(
        "correspondence",
        Set.of("home", "people", "plan", "intent", "intent.desk", "text", "mailbox"));
    var ofNudges = new TreeSet<>(ofTheOtherFeatures);
    ofNudges.addAll(Set.of("reminder", "home"));
    doors.put("reminder.nudge", ofNudges);
    var ofTheAnswers = new TreeSet<>(ofHome);
    ofTheAnswers.add("home");
    doors.put("answer", ofTheAnswers);
    var ofThoseWhoAnswer = new TreeSet<>(ofTheAnswers);
    ofThoseWhoAnswer.add("answer");
    doors.put("answer.date", ofThoseWhoAnswer);
    doors.put("answer.help", ofThoseWhoAnswer);
    doors.put("answer.inline", ofThoseWhoAnswer);
    doors.putAll(reportDoors(ofTheOtherFeatures));
    var ofThoseWhoRunIt = new TreeSet<>(ofTheOtherFeatures);
    ofThoseWhoRunIt.add("reminder");
    var ofTheOversight = new TreeSet<>(ofThoseWhoRunIt);
    ofTheOversight.addAll(Set.of("people.desk", "home", "intent.joining"));
    doors.put("oversight", ofTheOversight);
    var ofTheCampaign = new TreeSet<>(ofThoseWhoRunIt);
    ofTheCampaign.addAll(
        Set.of(
            "campaign.dates",
            "intent.campaign",
            "intent.desk",
            "home",
            "report",
            "report.calendar"));
    doors.put("campaign", ofTheCampaign);
    doors.put(
        "campaign.dates",
        Set.of("home", "people", "cycle", "plan", "intent", "intent.campaign", "text", "mailbox"));
    doors.put(
        "campaign.decree",
        Set.of(
            "reminder", "people", "cycle", "plan", "intent", "intent.campaign", "text", "mailbox"));
    doors.putAll(PlanningDoors.all());
    doors.put("privacy", Set.of("people", "intent", "text", "mailbox"));
    doors.put("backup", Set.of("people", "intent", "text", "mailbox"));
    doors.put("conversation", ofConversation(doors.keySet()));
    doors.put(
        "telegram",
        Set.of(
            "telegram.pace",
            "telegram.incoming",
            "telegram.webhook",
            "mailbox",
            "mailbox.fetching",
            "mailbox.lease",
            "text"));
    doors.put("telegram.incoming", Set.of("mailbox", "text"));
    doors.put("email", Set.of("mailbox", "mailbox.email", "text"));
    doors.put("telegram.pace", Set.of("mailbox"));
    doors.put("telegram.webhook", Set.of());
    doors.put("figures", Set.of("mailbox", "text"));
    doors.putAll(StoreDoors.all());
    doors.put("backup.command", Set.of("store", "store.copies"));
    doors.put("wake", Set.of("text"));
    doors.put("web", Set.of("text"));
    doors.put("local", Set.of());
    doors.put("local.standin", Set.of("local"));
    doors.put("local.page", Set.of("local", "local.standin"));
    doors.put(
        "settings",
        Set.of(
            "cycle",
            "mailbox",
            "progress",
            "privacy",
            "plan.file",
            "telegram",
            "telegram.pace",
            "telegram.webhook",
            "store"));
    doors.put(
        "start",
        Set.of(
            "settings",
            "text",
            "plan",
            "plan.file",
            "cycle",
            "mailbox",
            "people",
            "progress",
            "reminder",
            "report.making",
            "report.letter",
            "planning",
            "email",
            "reading",
            "reading.words",
            "reading.entity",
            "reading.ranking",
            "reading.update",
            "conversation",
            "telegram",
            "wake"));
    doors.put(
        "command",
        Set.of(
            "backup.command",
            "email",
            "people",
            "settings",
            "start",
            "store",
            "store.people",
            "store.reporting",
            "telegram"));
    doors.put(FloorPlan.WIRING, new TreeSet<>(doors.keySet()));
    return doors;
  }

  /** What reads a text, and its parts, of which none asks what the text may want. */
  private static Map<String, Set<String>> readingDoors() {
    var ofEntities = Set.of("reading.words", "plan", "cycle", "text");
    var ofTheOthers = new TreeSet<>(ofEntities);
    ofTheOthers.addAll(Set.of("reading.entity", "intent", "intent.campaign"));
    ofTheOthers.addAll(Set.of("intent.desk", "intent.joining"));
    var ofReading = new TreeSet<>(ofTheOthers);
    ofReading.addAll(Set.of("reading.ranking", "reading.update"));
    var ofUpdates = new TreeSet<>(ofTheOthers);
    ofUpdates.add("reading.ranking"); // what was learned of how a state is told
    return Map.of(
        "reading.words", Set.of("plan", "cycle", "text"),
        "reading.entity", ofEntities,
        "reading.ranking", ofTheOthers,
        "reading.update", ofUpdates,
        "reading", ofReading);
  }

  /** Every room, and those parts that have a door for what is said. */
  private static Set<String> ofConversation(Set<String> places) {
    var open =
        Set.of(
            "people.desk",
            "people.joining",
            "progress.dialogue",
            "progress.reporting",
            "answer.help",
            "answer.inline",
            "intent.campaign",
            "reading.entity",
            "reading.ranking");
    return places.stream()
        .filter(place -> !place.contains(".") || open.contains(place))
        .collect(toSet());
  }

  /** The desks, and what is made for them later: content, written by a format, by a maker. */
  private static Map<String, Set<String>> reportDoors(Set<String> ofTheOtherFeatures) {
    var ofTheDesks = new TreeSet<>(ofTheOtherFeatures);
    ofTheDesks.addAll(Set.of("report.calendar", "home"));
    var ofTheMaking = new TreeSet<>(ofTheOtherFeatures);
    ofTheMaking.addAll(Set.of("report", "report.content", "report.render"));
    var ofTheLetters =
        new TreeSet<>(Set.of("people", "people.joining", "people.wording", "plan", "text"));
    ofTheLetters.addAll(Set.of("mailbox", "mailbox.email"));
    ofTheLetters.addAll(Set.of("report.content", "report.render", "report.making"));
    return Map.of(
        "report.letter",
        ofTheLetters,
        "report",
        ofTheDesks,
        "report.calendar",
        Set.of("mailbox"),
        "report.content",
        Set.of("plan", "cycle", "progress", "text"),
        "report.render",
        Set.of("report.content", "plan", "cycle", "progress", "intent", "text"),
        "report.making",
        ofTheMaking);
  }
}
