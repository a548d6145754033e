package lv.terminbot.reading;

import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfHelp.Talk;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Saying;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.plan.ProgressState;

/** Makes an intent of what is wanted and of what is named. */
final class IntentMaker {
  private final Entities entities;
  private final PlanIndex index;
  private final Ranking ranking;
  private final OrderMaker orders;
  private final QuestionMaker questions;

  IntentMaker(Entities entities, PlanIndex index, Ranking ranking) {
    this.entities = entities;
    this.index = index;
    this.ranking = ranking;
    this.orders = new OrderMaker(entities, index);
    this.questions = new QuestionMaker(entities, index, new Topic(entities, index, ranking));
  }

  /** Empty where what is wanted needs something that is not named. */
  Optional<Intent> make(Label label) {
    var other = entities.first(Entity.OtherInstitution.class);
    if (other.isPresent() && entities.institutions().isEmpty() && isOfInstitution(label)) {
      return Optional.of(new OfHelp.NotInPlan(other.get().name()));
    }
    return switch (label.kind()) {
      case UPDATE -> update(label);
      case ORDER -> orders.make(label).or(() -> report(label));
      case ANSWER -> Optional.of(answer(label));
      case TALK -> Optional.of(talk(label));
      case QUESTION -> questions.make(label).or(() -> file(label)).or(() -> orders.looked(label));
    };
  }

  private boolean isOfInstitution(Label label) {
    return switch (label) {
      case ASK_INSTITUTION, ASK_CONTACTS, NUDGE, INVITE_CONTACT, ASK_MISSING, ASK_CHALLENGES ->
          entities.measures().isEmpty() || label == Label.NUDGE;
      case GRANT_EXTENSION,
          REFUSE_EXTENSION,
          SHORTEN_EXTENSION,
          RETURN_REPORT,
          ACCEPT_REPORT,
          REMOVE_CONTACT ->
          true;
      default -> false;
    };
  }

  private Optional<Intent> update(Label label) {
    var read = new UpdateReader(entities, index, ranking::isFrame).read();
    var titled =
        read.isEmpty()
            ? new TitledMeasures(entities, index).measure()
            : Optional.<lv.terminbot.plan.MeasureNumber>empty();
    if (titled.isPresent()) {
      var told = new UpdateReader(entities, index, ranking::isFrame).read(titled.get());
      return Optional.of(label == Label.DOUBTFUL_UPDATE ? openIfDone(told) : told);
    }
    if (read.isEmpty()) {
      return Optional.of(
          new OfReport.StateOnly(
              label == Label.DOUBTFUL_UPDATE
                  ? Optional.empty()
                  : new UpdateReader(entities, index, ranking::isFrame).state(),
              entities.text().strip()));
    }
    return label == Label.DOUBTFUL_UPDATE ? read.map(IntentMaker::openIfDone) : read;
  }

  /** What is doubted is not done. */
  private static Intent openIfDone(Intent intent) {
    return intent instanceof OfReport.QuickUpdate(var number, var state, var text, var answers)
        ? new OfReport.QuickUpdate(
            number, state.filter(s -> s != ProgressState.DONE), text, answers)
        : intent;
  }

  private Optional<Intent> report(Label label) {
    return switch (label) {
      case BEGIN_REPORT, CORRECT_REPORT ->
          Optional.of(
              entities
                  .measure()
                  .<Intent>map(n -> new OfReport.StartUpdate(Optional.empty(), n))
                  .orElseGet(
                      () ->
                          label == Label.BEGIN_REPORT
                              ? new OfReport.Begin()
                              : new Inquiry.AskOwed()));
      case WITHDRAW -> Optional.of(new OfReport.WithdrawLast());
      case NOT_OURS, RETURN_REPORT, ACCEPT_REPORT, NOTE ->
          Optional.of(entities.measure().map(QuestionMaker::card).orElseGet(Inquiry.AskOwed::new));
      case CLOSE_CHALLENGE -> questions.make(Label.ASK_CHALLENGES);
      default -> Optional.empty();
    };
  }

  private static Intent answer(Label label) {
    return switch (label) {
      case CANCEL -> new OfReport.Cancel();
      case SKIP -> new OfReport.InWords(Saying.SKIP);
      case CONFIRM -> new OfReport.InWords(Saying.CONFIRM);
      case DECLINE -> new OfReport.InWords(Saying.DECLINE);
      case BACK -> new OfReport.InWords(Saying.BACK);
      case SAME_AS_BEFORE -> new OfReport.InWords(Saying.SAME);
      case REVIEW_DRAFT -> new OfReport.InWords(Saying.REVIEW);
      case LATER -> new OfWishes.AskLater();
      case SUBMIT_ALL -> new OfReport.InWords(Saying.SUBMIT_ALL);
      default -> new OfReport.InWords(Saying.NONE);
    };
  }

  private static Intent talk(Label label) {
    return switch (label) {
      case GREETING -> new OfHelp.Start();
      case THANKS -> new Talk(Talk.Kind.THANKS);
      case PRAISE -> new Talk(Talk.Kind.PRAISE);
      case COMPLAINT -> new Talk(Talk.Kind.COMPLAINT);
      case ACKNOWLEDGE -> new Talk(Talk.Kind.ACKNOWLEDGE);
      case SMALLTALK -> new Talk(Talk.Kind.SMALLTALK);
      default -> new Talk(Talk.Kind.OUT_OF_SCOPE);
    };
  }

  private static Optional<Intent> file(Label label) {
    return switch (label) {
      case FILE_XLSX -> order(Kind.XLSX);
      case FILE_CSV -> order(Kind.CSV);
      case FILE_DOCX -> order(Kind.DOCX);
      case FILE_PDF -> order(Kind.PDF);
      case FILE_JSON -> order(Kind.JSON);
      case FILE_COUNCIL -> order(Kind.COUNCIL);
      case FILE_ENGLISH -> order(Kind.ENGLISH);
      case FILE_ARCHIVE -> order(Kind.ARCHIVE);
      case CHART_COMMITMENTS -> order(Kind.BY_COMMITMENT);
      case CHART_INSTITUTIONS -> order(Kind.BY_INSTITUTION);
      case CHART_OVER_TIME -> order(Kind.OVER_TIME);
      case CHART_FUNDING -> order(Kind.FUNDING);
      default -> Optional.empty();
    };
  }

  private static Optional<Intent> order(Kind kind) {
    return Optional.of(new OfFiles.Order(kind, Optional.empty()));
  }
}
