package lv.terminbot.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfHelp.Talk;
import lv.terminbot.intent.OfObjections;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Saying;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.TitledMeasures;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.update.UpdateReader;

/** Makes an intent of what is wanted and of what is named. */
final class IntentMaker {
  private static final Set<Label> OF_AN_INSTITUTION =
      EnumSet.of(
          Label.ASK_INSTITUTION,
          Label.ASK_CONTACTS,
          Label.ASK_MISSING,
          Label.ASK_LATE,
          Label.ASK_CHALLENGES,
          Label.ASK_PLAN,
          Label.ASK_MINE,
          Label.ASK_OVERVIEW,
          Label.WHO_OWES,
          Label.NUDGE,
          Label.INVITE_CONTACT,
          Label.INVITE_SEVERAL,
          Label.INVITE_DEPUTY,
          Label.INVITE_HEAD,
          Label.GRANT_EXTENSION,
          Label.REFUSE_EXTENSION,
          Label.SHORTEN_EXTENSION,
          Label.ACCEPT_REPORT,
          Label.RETURN_REPORT,
          Label.NOTE,
          Label.REMOVE_CONTACT,
          Label.SEND_AGAIN);

  /** Orders to all, from which none can be left out. */
  private static final Set<Label> OF_ALL =
      EnumSet.of(Label.BROADCAST, Label.ACCEPT_REPORT, Label.GRANT_EXTENSION, Label.INVITE_SEVERAL);

  private static final Set<Label> INVITATIONS =
      EnumSet.of(
          Label.INVITE_CONTACT,
          Label.INVITE_SEVERAL,
          Label.INVITE_DEPUTY,
          Label.INVITE_HEAD,
          Label.INVITE_OBSERVER,
          Label.INVITE_COLLEAGUE);

  /** More time that was wanted and is wanted no more. */
  private static final Pattern NO_MORE =
      Pattern.compile(
          "(?iuU)\\b(?:won'?t need|will not need|do(?:n'?t| not) need|no longer need|drop"
              + " (?:the|my|our) request|(?:withdraw|cancel|scrap) (?:the|my|our)"
              + " (?:request|extension)|(?:vairs )?nevaja(?:g|dz)|atsauc|atce[lļ]\\p{L}* l[uū]g|не"
              + " нуж)");

  /** Of what is spoken where somebody is to go and a link to end. */
  private static final Set<String> REMOVING = Set.of("delete", "cancel", "close", "pause");

  /** "vai Jānis ir pieslēdzies?" invites nobody. */
  private static final Set<String> INVITING = Set.of("invite", "add", "link", "make", "send");

  private final Entities entities;
  private final PlanIndex index;
  private final Ranking ranking;
  private final Asker asker;
  private final OrderMaker orders;
  private final CoordinatorOrders coordinating;
  private final QuestionMaker questions;

  IntentMaker(Entities entities, PlanIndex index, Ranking ranking, Asker asker) {
    this.asker = asker;
    this.entities = entities;
    this.index = index;
    this.ranking = ranking;
    this.orders = new OrderMaker(entities, index);
    this.coordinating = new CoordinatorOrders(entities, index, orders);
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
      case ORDER -> ordered(label);
      case ANSWER -> Optional.of(answer(label));
      case TALK -> Optional.of(talk(label));
      case QUESTION ->
          questions
              .make(label)
              .or(() -> entities.measures().isEmpty() ? OrderedFile.by(label) : Optional.empty())
              .or(() -> orders.looked(label))
              .or(() -> coordinating.make(label));
    };
  }

  /** A note that is asked for is in the history. */
  private Optional<Intent> ordered(Label label) {
    if (INVITATIONS.contains(label) && speaksOf(REMOVING)) {
      return report(Label.REMOVE_CONTACT);
    }
    if (INVITATIONS.contains(label)
        && label != Label.INVITE_SEVERAL
        && entities.beginsWithQuestion()
        && !speaksOf(INVITING)) {
      return Optional.empty();
    }
    if (OF_ALL.contains(label) && !new Exclusion(entities).institutions().isEmpty()) {
      return Optional.empty();
    }
    if (label == Label.EXTEND && NO_MORE.matcher(entities.text()).find()) {
      return Optional.of(new OfExtensions.AskExtensions());
    }
    if (label == Label.EXTEND && new WantedTime(entities, index).isNone()) {
      return Optional.empty();
    }
    return label == Label.NOTE && entities.isAsked() && entities.text().indexOf(':') < 0
        ? questions.make(Label.ASK_HISTORY)
        : orders.make(label).or(() -> coordinating.make(label)).or(() -> report(label));
  }

  private boolean speaksOf(Set<String> things) {
    var concepts = entities.vocabulary().concepts();
    return entities.tokens().folded().stream()
        .anyMatch(word -> concepts.of(word).filter(things::contains).isPresent());
  }

  /** Where an institution that the plan does not have is what is asked about or to be acted on. */
  private boolean isOfInstitution(Label label) {
    return OF_AN_INSTITUTION.contains(label)
        && (entities.measures().isEmpty() || label.kind() == Label.Kind.ORDER);
  }

  private Optional<Intent> update(Label label) {
    if (new Exclusion(entities).isOfACommitment()) {
      return Optional.of(new OfReport.StateOnly(Optional.empty(), entities.text().strip()));
    }
    var reader = new UpdateReader(entities, index, ranking);
    if (reader.unchanged().isPresent()) {
      return reader.unchanged().map(OfReport.Repeat::new);
    }
    if (new AlsoOf(entities).isMeant()) {
      return entities.measure().map(OfReport.Likewise::new);
    }
    var read = reader.read();
    var titled =
        entities.measures().stream().noneMatch(index::mayHave)
            ? new TitledMeasures(entities, index).told(asker.own())
            : Optional.<MeasureNumber>empty();
    if (titled.isPresent()) {
      var told = reader.read(titled.get());
      return Optional.of(label == Label.DOUBTFUL_UPDATE ? openIfDone(told) : told);
    }
    if (read.isEmpty()) {
      var state = label == Label.DOUBTFUL_UPDATE ? Optional.<ProgressState>empty() : reader.state();
      return new AllOfOwn(entities, asker)
          .report(state)
          .or(() -> Optional.of(new OfReport.StateOnly(state, entities.text().strip())));
    }
    return label == Label.DOUBTFUL_UPDATE ? read.map(IntentMaker::openIfDone) : read;
  }

  /** What is doubted is not done. */
  private static Intent openIfDone(Intent intent) {
    return intent
            instanceof
            OfReport.QuickUpdate(var number, var state, var text, var answers, var onBehalfOf)
        ? new OfReport.QuickUpdate(
            number, state.filter(s -> s != ProgressState.DONE), text, answers, onBehalfOf)
        : intent;
  }

  private Optional<Intent> report(Label label) {
    return switch (label) {
      case BEGIN_REPORT ->
          entities
              .measure()
              .<Intent>map(n -> new OfReport.StartUpdate(Optional.empty(), n))
              .or(() -> Optional.of(new OfReport.Begin()));
      case CORRECT_REPORT ->
          new UpdateReader(entities, index, ranking)
              .added()
              .or(() -> entities.measure().map(OfReport.Correct::new))
              .or(
                  () ->
                      Optional.of(new OfReport.CorrectLast(new CorrectedWords(entities).right())));
      case WITHDRAW ->
          Optional.of(
              new CorrectedWords(entities).areOfAnotherMeasure()
                  ? new OfReport.AskMove(entities.measures())
                  : new OfReport.WithdrawLast(entities.measures().stream().findFirst()));
      case NOT_OURS ->
          Optional.of(
              new OfObjections.AskToObject(
                  entities.institutions(), entities.measures(), entities.text().strip()));
      case CLOSE_CHALLENGE -> questions.make(Label.ASK_CHALLENGES);
      default -> Optional.empty();
    };
  }

  private Intent answer(Label label) {
    return switch (label) {
      case CANCEL -> entities.measure().isPresent() ? step(Saying.GIVE_UP) : new OfReport.Cancel();
      case SKIP -> step(Saying.SKIP);
      case CONFIRM -> step(Saying.CONFIRM);
      case DECLINE -> step(Saying.DECLINE);
      case BACK -> step(Saying.BACK);
      case SAME_AS_BEFORE -> step(Saying.SAME);
      case REVIEW_DRAFT -> step(Saying.REVIEW);
      case LATER ->
          new WantedReminder(entities).isInAnHour()
              ? new OfWishes.RemindLater(OfWishes.Delay.HOUR)
              : new OfWishes.AskLater();
      case SUBMIT_ALL -> new OfReport.InWords(Saying.SUBMIT_ALL, Optional.empty());
      default -> step(Saying.NONE);
    };
  }

  private Intent step(Saying saying) {
    return new OfReport.InWords(saying, entities.measure());
  }

  private static Intent talk(Label label) {
    return label == Label.GREETING
        ? new OfHelp.Start()
        : new Talk(Talk.Kind.named(label.name()).orElse(Talk.Kind.OUT_OF_SCOPE));
  }
}
