package lv.terminbot.intent;

import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.campaign.OfPlanTables;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.intent.desk.OfHome;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.intent.joining.OfWording;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.text.Language;

/** One intent or more of each kind about people and about what is kept of them. */
final class EveryPeopleButton {
  private static final InstitutionCode LONG_CODE = new InstitutionCode("Ā".repeat(15));

  private EveryPeopleButton() {}

  static Stream<Intent> intents() {
    var filters =
        Stream.of(
            new OfPeople.Filter.All(),
            new OfPeople.Filter.Of(LONG_CODE),
            new OfPeople.Filter.As(OfPeople.Post.COORDINATOR),
            new OfPeople.Filter.In(OfPeople.Standing.BLOCKED));
    return Stream.concat(
        filters.map(filter -> new OfPeople.AskPeople(filter, Integer.MAX_VALUE)),
        Stream.of(
            new OfHome.AskHome(),
            new OfHome.AskHomeBelow(),
            new OfCorrespondence.AskCoordinator(Optional.empty(), ""),
            new OfCorrespondence.AskCoordinator(
                Optional.of(new MeasureNumber("999.99999.99999.99999")), ""),
            new OfCorrespondence.SendQuestion(Long.MAX_VALUE),
            new OfCorrespondence.DropQuestion(1),
            new OfCorrespondence.AskQuestions(),
            new OfCorrespondence.AnswerQuestion(Long.MAX_VALUE),
            new OfCorrespondence.SendAnswer(1),
            new OfCorrespondence.DropAnswer(1),
            new OfPeople.AskPerson(Long.MAX_VALUE),
            new OfPeople.AskRemoval(Long.MAX_VALUE, OfPeople.Post.DEPUTY, Optional.of(LONG_CODE)),
            new OfPeople.Remove(Long.MAX_VALUE, OfPeople.Post.DEPUTY, Optional.of(LONG_CODE)),
            new OfPeople.Remove(7, OfPeople.Post.COORDINATOR, Optional.empty()),
            new OfPeople.AskLinks(0),
            new OfPeople.AskRevoking(Long.MAX_VALUE),
            new OfPeople.Revoke(Long.MAX_VALUE),
            new OfLetters.AskMissing(),
            new OfLetters.MakeLetters(),
            new OfLetters.MakeLinks(),
            new OfLetters.AskEmails(),
            new OfLetters.SendEmails(),
            new OfLetters.AskResending(Long.MAX_VALUE),
            new OfLetters.Resend(Long.MAX_VALUE, OfLetters.Way.EMAIL),
            new OfEmail.AskAddresses(),
            new OfPlanTables.AskTable(),
            new OfPlanTables.AskTableOf(new PlanCode("a".repeat(24))),
            new OfPlanTables.AskTemplate(),
            new OfPlanTables.AskDifference(Long.MAX_VALUE),
            new OfPlanTables.Apply(Long.MAX_VALUE),
            new OfPlanTables.Invite(Long.MAX_VALUE),
            new OfPlanTables.Leave(Long.MAX_VALUE),
            new OfWording.AskTexts(),
            new OfWording.AskText("email-invitation", "lv"),
            new OfWording.AskDefault("email-invitation", "lv"),
            new OfWording.Use(Long.MAX_VALUE),
            new OfWording.Drop(Long.MAX_VALUE),
            new OfWording.Restore(Long.MAX_VALUE),
            new OfEmail.WriteOnly(LONG_CODE),
            new OfEmail.WriteIn(LONG_CODE, Language.ENGLISH),
            new OfEmail.Forget(LONG_CODE),
            OfTrail.AskTrail.newest(OfTrail.Part.ALL),
            new OfTrail.AskTrail(OfTrail.Part.PROGRAM, 0),
            new OfTrail.CheckTrail(),
            new OfPrivacy.AskPrivacy(),
            new OfPrivacy.AskMyData(),
            new OfPrivacy.DeleteMe(),
            new OfPrivacy.ConfirmDeletion(Long.MAX_VALUE)));
  }
}
