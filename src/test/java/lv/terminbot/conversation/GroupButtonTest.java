package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import lv.terminbot.Confidences;
import lv.terminbot.Someone;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Scope;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Buttons pressed under messages that all of a group see, those that stand there and forged ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupButtonTest {
  private static final PlanCode PLAN = new PlanCode("ogp-lv-2022-2025");
  private final AtomicLong nextGroup = new AtomicLong(-300_001);
  private Confidences world;

  @BeforeAll
  void thereIsMuchToHide(@TempDir Path data, @TempDir Path plans) throws IOException {
    world = new Confidences(data, plans);
  }

  @AfterAll
  void over() {
    world.close();
  }

  static List<Intent> everythingAButtonCanCarry() {
    var measure = new MeasureId(PLAN, new MeasureNumber("3.2"));
    var draft = new MeasureId(PLAN, new MeasureNumber("5.1"));
    var cycle = new CycleId(PLAN, "2022-2023");
    var justice = new InstitutionCode("TM");
    var all = new ArrayList<Intent>();
    all.add(new Inquiry.AskMeasure(Optional.of(PLAN), measure.number()));
    all.add(new Inquiry.AskHistory(measure));
    all.add(new Inquiry.AskHistory(draft));
    all.add(new Inquiry.AskCommitment(Optional.of(PLAN), 3));
    all.add(new Inquiry.AskInstitution(justice));
    all.add(new OfLookup.AskChanges(Optional.empty(), Scope.ALL));
    all.add(new Inquiry.AskOwed());
    all.add(new OfCalendar.AskCalendar());
    all.add(new OfPrivacy.AskMyData());
    all.add(new OfHelp.AskHelp());
    all.add(new OfReport.StartUpdate(Optional.of(PLAN), draft.number()));
    all.add(new OfInvitations.Invite(Optional.of(justice)));
    all.add(new OfLookup.AskContacts(Optional.of(justice)));
    all.add(new OfLookup.AskReturned());
    all.add(new OfRecord.AskAlarms());
    all.add(new OfFiles.AskFiles());
    all.add(new OfFiles.Order(OfFiles.Kind.XLSX, Optional.of(cycle)));
    all.add(new OfCycles.AskCycles());
    all.add(new OfCycles.AskCycle(cycle));
    all.add(new OfNudges.AskPausing(OfNudges.Pausing.PAUSE));
    all.add(new OfReport.Begin());
    all.add(new OfLookup.AskChallenges(Optional.empty(), Scope.ALL));
    for (var number = 1; number <= 3; number++) {
      all.add(new OfReview.Accept(number));
      all.add(new OfReview.AskReturn(number));
      all.add(new OfReview.AskNote(number));
      all.add(new OfReport.Withdraw(number));
      for (var version = 0; version <= 2; version++) {
        all.add(new OfReport.ConfirmDraft(number, version));
        all.add(new OfReport.AskDraftState(number, version));
        all.add(new OfReport.SignOff(number, version));
      }
    }
    return all;
  }

  @Test
  void noButtonUnderAMessageOfTheGroupShowsOrDoesMore() {
    var before = world.written();

    for (var who : world.everybody().toList()) {
      for (var intent : everythingAButtonCanCarry()) {
        var group = nextGroup.getAndDecrement();
        presses(who, ButtonCode.encode(intent), group);
      }
    }

    world.heard();
    var seenInGroups =
        world.bot.telegram().arrived().stream()
            .filter(a -> a.chat() < 0 || a.method().equals("answercallbackquery"))
            .map(a -> a.text() + a.buttons())
            .toList();
    assertThat(seenInGroups).hasSizeGreaterThan(100);
    assertThat(seenInGroups)
        .allSatisfy(seen -> assertThat(seen).doesNotContain(Confidences.SECRETS));
    assertThat(seenInGroups).anyMatch(seen -> seen.contains("uzrakstiet man tieši"));
    assertThat(world.written()).isEqualTo(before);
  }

  @Test
  void theButtonsThatStandUnderAnAnswerLeadOnInItsPlace() {
    var group = nextGroup.getAndDecrement();
    var inGroup = world.bot.someone(group);
    inGroup.sends(RawUpdates.wordsInGroup(group, world.janis.id(), 1, "/status 3.2"));

    presses(world.anna, inGroup.codeOf("Vēsture"), group);

    world.heard();
    assertThat(inGroup.shown()).hasSize(2);
    assertThat(inGroup.shown().getLast().method()).isEqualTo("editmessagetext");
    assertThat(inGroup.lastShown()).contains("Visas ziņas par 3.2", Confidences.SUBMITTED);
    assertThat(inGroup.lastShown()).doesNotContain(Confidences.SECRETS);
  }

  private void presses(Someone who, String code, long group) {
    var tap = RawUpdates.tap(who.id(), code, 5);
    var query = (ObjectNode) tap.get("callback_query");
    query.put("id", "pressed" + group + "-" + who.id());
    ((ObjectNode) query.get("message"))
        .set("chat", RawUpdates.wordsInGroup(group, 1, 1, "").get("message").get("chat"));
    world.bot.telegram().update(tap);
  }
}
