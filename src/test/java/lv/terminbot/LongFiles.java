package lv.terminbot;

import java.util.Map;

/** Files that are longer than most, each with the reason why it is one. */
final class LongFiles {
  static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("lv/terminbot/answer/Lists.java", "what all lists have in common"),
          Map.entry(
              "lv/terminbot/campaign/decree/DecreeDesk.java",
              "one dialogue, from what is said of a day on"),
          Map.entry(
              "lv/terminbot/plan/PlansOfOtherCountriesTest.java", "a way to write plans a test"),
          Map.entry(
              "lv/terminbot/reading/entity/Entities.java", "one text, a question to it a method"),
          Map.entry("lv/terminbot/local/page/ChatBrowser.java", "all that may be done on the page"),
          Map.entry("lv/terminbot/people/joining/EmailDesk.java", "one desk, a wish a method"),
          Map.entry(
              "lv/terminbot/planning/DifferencePages.java",
              "one page of a difference, with all its lines"),
          Map.entry("lv/terminbot/planning/OddTablesTest.java", "one table, an oddity a test"),
          Map.entry("lv/terminbot/planning/PlanTableTest.java", "one table, a use of it a test"),
          Map.entry(
              "lv/terminbot/store/plans/SqlPlanTables.java", "one port, a statement a promise"),
          Map.entry(
              "lv/terminbot/store/RandomDialogueTest.java", "one dialogue with all its mishaps"),
          Map.entry("lv/terminbot/progress/DialogueTest.java", "one dialogue a test"),
          Map.entry(
              "lv/terminbot/AfterUpgradeTest.java",
              "one campaign, a test for each thing left open"),
          Map.entry(
              "lv/terminbot/answer/TwoPlansTest.java", "two plans, wherever a name is needed"),
          Map.entry(
              "lv/terminbot/plan/file/Value.java",
              "one value of a file, a question to it a method"),
          Map.entry("lv/terminbot/plan/ActionPlan.java", "one plan, a question to it a method"),
          Map.entry(
              "lv/terminbot/report/OpenDataDescriptionTest.java",
              "the rules of two profiles, and how a table is read by them"),
          Map.entry("lv/terminbot/progress/ReviewTest.java", "one queue, a decision a test"),
          Map.entry(
              "lv/terminbot/progress/review/ReviewWords.java",
              "one question and the words for it, early and late"),
          Map.entry("lv/terminbot/reading/update/Shares.java", "a way to count a share a method"),
          Map.entry("lv/terminbot/reading/update/Clauses.java", "a kind of clause a method"),
          Map.entry(
              "lv/terminbot/reading/RankedMessage.java", "a question about a message a method"),
          Map.entry("lv/terminbot/reading/WantedTime.java", "a part of a wish a method"),
          Map.entry("lv/terminbot/reading/update/StateDoubts.java", "a way to doubt a method"),
          Map.entry("lv/terminbot/reading/update/AnnouncedParts.java", "an announcement a pattern"),
          Map.entry(
              "lv/terminbot/reading/update/UpdateReader.java",
              "one update, from its first word to its last"),
          Map.entry("lv/terminbot/reminder/AbsenceDesk.java", "one dialogue, to both its ends"),
          Map.entry("lv/terminbot/report/making/ReportFiles.java", "a line for each file there is"),
          Map.entry("lv/terminbot/ChildProgram.java", "a way to start it a factory method"),
          Map.entry("lv/terminbot/telegram/FaultyBotApi.java", "one server, a lever a method"),
          Map.entry("lv/terminbot/telegram/TestOutbox.java", "one port, kept in memory"),
          Map.entry(
              "lv/terminbot/CrookedSourcesTest.java", "one crooked line a test, all of one kind"),
          Map.entry("lv/terminbot/telegram/DirectBotApi.java", "one line to Telegram, both ways"),
          Map.entry("lv/terminbot/plan/file/PlanFileTest.java", "one file, part by part"),
          Map.entry(
              "lv/terminbot/store/plans/SqlObligations.java", "one port, a statement a promise"),
          Map.entry("lv/terminbot/CampaignOracle.java", "the rules of a campaign, once more"),
          Map.entry(
              "lv/terminbot/campaign/CyclePages.java", "a cycle with all that can be done with it"),
          Map.entry(
              "lv/terminbot/campaign/ExtensionLetters.java", "all that is said of an extension"),
          Map.entry(
              "lv/terminbot/correspondence/QuestionLetters.java", "all that is said of a question"),
          Map.entry(
              "lv/terminbot/campaign/ExtensionTest.java", "one rule, a way to ask for time a test"),
          Map.entry("lv/terminbot/home/HomeTest.java", "one message, for each who sees it"),
          Map.entry(
              "lv/terminbot/store/correspondence/SqlContactQuestions.java",
              "one port, a statement a promise"),
          Map.entry("lv/terminbot/intent/EveryButton.java", "a line for each button there is"),
          Map.entry("lv/terminbot/store/RandomCampaign.java", "one campaign with all its mishaps"),
          Map.entry("lv/terminbot/local/page/ChatPageTest.java", "one page, a use of it a test"),
          Map.entry("lv/terminbot/store/outbox/OutboxTest.java", "all promises of one port"),
          Map.entry(
              "lv/terminbot/store/outbox/PassingAnswersTest.java",
              "one letter after the other, to its end"),
          Map.entry("lv/terminbot/reading/Reader.java", "one message, sentence by sentence"),
          Map.entry("lv/terminbot/reminder/Later.java", "one wish, each way it can be meant"),
          Map.entry("lv/terminbot/people/desk/HandOverDesk.java", "one dialogue, to both its ends"),
          Map.entry("lv/terminbot/people/ForgedCodesTest.java", "all that is others', a line each"),
          Map.entry("lv/terminbot/progress/Draft.java", "one value, a word for each change of it"),
          Map.entry(
              "lv/terminbot/reading/CycleOrders.java",
              "one grammar, that of the orders about cycles"),
          Map.entry("lv/terminbot/reading/entity/DateFinder.java", "a form of a day a pattern"),
          Map.entry(
              "lv/terminbot/reading/ranking/Features.java", "all that the ranking sees of a text"),
          Map.entry(
              "lv/terminbot/reading/entity/NumberFinder.java", "a meaning of a number a pattern"),
          Map.entry("lv/terminbot/DeskBot.java", "one bot, a way to start it a factory method"),
          Map.entry("lv/terminbot/TerminbotDoors.java", "a line for each room there is"),
          Map.entry(
              "lv/terminbot/people/joining/LettersTest.java", "one order, all that comes of it"),
          Map.entry("lv/terminbot/reading/OrderMaker.java", "a line for each order there is"),
          Map.entry(
              "lv/terminbot/campaign/ExtensionWish.java", "one wish, each way it can be meant"),
          Map.entry("lv/terminbot/people/Policy.java", "a row for each wish there is"),
          Map.entry(
              "lv/terminbot/people/Register.java", "one book of people, a question to it a method"),
          Map.entry("lv/terminbot/reading/QuestionMaker.java", "a line for each question there is"),
          Map.entry("lv/terminbot/store/outbox/OutgoingRow.java", "one row, written and read"),
          Map.entry("lv/terminbot/store/plans/SqlPlans.java", "one port, a statement a promise"),
          Map.entry(
              "lv/terminbot/store/reporting/SqlUpdates.java", "one port, a statement a promise"),
          Map.entry(
              "lv/terminbot/reading/entity/PlanIndex.java", "one index, a question to it a method"),
          Map.entry("lv/terminbot/intent/OfReport.java", "one family of wishes, a record each"),
          Map.entry(
              "lv/terminbot/store/reporting/SqlEvidence.java", "one port, a statement a promise"),
          Map.entry(
              "lv/terminbot/store/DialogueModel.java",
              "one dialogue as it should be, a move a method"),
          Map.entry("lv/terminbot/progress/RandomTalk.java", "one talk with all its mishaps"),
          Map.entry(
              "lv/terminbot/progress/CaptionTest.java",
              "one rule, wherever words stand under a file"),
          Map.entry(
              "lv/terminbot/report/EveryAnswerInEveryFileTest.java",
              "one set of answers, looked for in every file"),
          Map.entry("lv/terminbot/start/CheckTest.java", "one command, a kind of file a test"),
          Map.entry("lv/terminbot/reading/IntentMaker.java", "a line for each intent there is"),
          Map.entry(
              "lv/terminbot/reading/update/StateReader.java",
              "where a state counts, and where it does not"),
          Map.entry(
              "lv/terminbot/reading/update/ReportedWords.java",
              "one rule: which words of a stretch are reported"),
          Map.entry(
              "lv/terminbot/reading/words/Vocabulary.java",
              "all words of all languages, a kind a question"),
          Map.entry(
              "lv/terminbot/people/joining/LettersDesk.java",
              "one conversation: letters for all, from the preview to the links"),
          Map.entry(
              "lv/terminbot/planning/table/RowReader.java",
              "one row of a table, a heading a method"),
          Map.entry(
              "lv/terminbot/reminder/Letters.java", "what a reminder says, paragraph by paragraph"),
          Map.entry("lv/terminbot/wiring/OversightWiring.java", "one subject, a line a part"));

  private LongFiles() {}
}
