package lv.terminbot.conversation;

import lv.terminbot.answer.Answers;
import lv.terminbot.answer.InlineDesk;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.campaign.CycleDesk;
import lv.terminbot.campaign.ExtensionDesk;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.oversight.RecordDesk;
import lv.terminbot.people.Admission;
import lv.terminbot.people.HandOverDesk;
import lv.terminbot.people.Register;
import lv.terminbot.progress.Reporting;
import lv.terminbot.progress.ReviewDesk;
import lv.terminbot.reminder.AbsenceDesk;
import lv.terminbot.reminder.Later;
import lv.terminbot.reminder.NudgeDesk;
import lv.terminbot.reminder.Undelivered;
import lv.terminbot.reminder.Wishes;
import lv.terminbot.report.CalendarDesk;
import lv.terminbot.report.ReportDesk;

/** The front doors that can be asked. */
public record Doors(
    Register register,
    Admission admission,
    Answers answers,
    Reporting reporting,
    Later later,
    Undelivered undelivered,
    CycleDesk cycles,
    Oversight oversight,
    NudgeDesk nudges,
    Wishes wishes,
    ExtensionDesk extensions,
    AbsenceDesk absences,
    HandOverDesk handOvers,
    RecordDesk record,
    CalendarDesk calendar,
    ReviewDesk review,
    ReportDesk reports,
    PublicAnswers publicAnswers,
    InlineDesk inline) {}
