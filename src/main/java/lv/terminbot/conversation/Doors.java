package lv.terminbot.conversation;

import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.answer.help.HelpDesk;
import lv.terminbot.answer.inline.InlineDesk;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.people.Admission;
import lv.terminbot.people.HandOverDesk;
import lv.terminbot.people.Register;
import lv.terminbot.progress.dialogue.Reporting;
import lv.terminbot.reminder.Undelivered;
import lv.terminbot.reminder.nudge.NudgeDesk;

/**
 * Whom the listener asks: the doors of all features by family, and those that have a part in how
 * somebody comes in, is heard before others, or is told that nothing could be heard.
 */
public record Doors(
    DoorsByFamily families,
    Register register,
    Admission admission,
    HelpDesk help,
    Reporting reporting,
    Undelivered undelivered,
    Oversight oversight,
    NudgeDesk nudges,
    HandOverDesk handOvers,
    PublicAnswers publicAnswers,
    InlineDesk inline) {}
