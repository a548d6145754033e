package lv.terminbot.reading.ranking;

import java.util.EnumSet;
import java.util.Set;

/** Who says something: what is likely meant depends on it. */
public enum Speaker {
  CONTACT,
  COORDINATOR,
  OBSERVER,
  /** Somebody of whom nothing is known, or who is several of these. */
  ANYBODY;

  /** So much less likely somebody wants what is for others to want. */
  private static final double RARE = 0.15;

  private static final Set<Label> OF_CONTACTS =
      EnumSet.of(
          Label.BEGIN_REPORT,
          Label.ASK_COORDINATOR,
          Label.CORRECT_REPORT,
          Label.NOT_OURS,
          Label.ALREADY_SENT,
          Label.WRITE_FOR_ME,
          Label.BACK_FROM_ABSENCE,
          Label.EXTEND,
          Label.HAND_OVER,
          Label.INVITE_COLLEAGUE,
          Label.REMIND_LATER,
          Label.SEEN,
          Label.SUBMIT_ALL,
          Label.REVIEW_DRAFT,
          Label.SAME_AS_BEFORE,
          Label.NO_CHALLENGE,
          Label.STOP);

  private static final Set<Label> OF_COORDINATORS =
      EnumSet.of(
          Label.ASK_AWAY,
          Label.NUDGE,
          Label.NUDGE_ALL,
          Label.NUDGE_SILENT,
          Label.PAUSE,
          Label.RESUME,
          Label.INVITE_CONTACT,
          Label.INVITE_SEVERAL,
          Label.INVITE_HEAD,
          Label.INVITE_OBSERVER,
          Label.GRANT_EXTENSION,
          Label.REFUSE_EXTENSION,
          Label.SHORTEN_EXTENSION,
          Label.RETURN_REPORT,
          Label.ACCEPT_REPORT,
          Label.REVIEW_QUEUE,
          Label.QUESTIONS_WAITING,
          Label.HOW_TO_ACCEPT,
          Label.NOTE,
          Label.CLOSE_CHALLENGE,
          Label.ASK_CYCLE_NAMED,
          Label.OPEN_CYCLE,
          Label.CLOSE_CYCLE,
          Label.REOPEN_CYCLE,
          Label.COPY_CYCLE,
          Label.DATE_CYCLE,
          Label.CHANGE_LADDER,
          Label.LADDER_TEXT,
          Label.WHO_OWES,
          Label.TELL_AT_ONCE,
          Label.TELL_IN_DIGEST,
          Label.DIGEST_HERE,
          Label.DIGEST_HERE_OFF,
          Label.RECORD,
          Label.EMAIL_ADDRESSES,
          Label.TEXTS,
          Label.PLAN_TABLE,
          Label.ALARMS,
          Label.AUDIT,
          Label.REMOVE_CONTACT,
          Label.SEND_AGAIN,
          Label.BROADCAST,
          Label.WEEKLY_SUMMARY,
          Label.FREE_DAY);

  /** How likely they are to want this, beside what everybody wants. */
  double likelihood(Label label) {
    var isOfOthers =
        switch (this) {
          case CONTACT -> OF_COORDINATORS.contains(label);
          case COORDINATOR -> OF_CONTACTS.contains(label);
          case OBSERVER ->
              OF_COORDINATORS.contains(label)
                  || OF_CONTACTS.contains(label)
                  || label.kind() == Label.Kind.UPDATE;
          case ANYBODY -> false;
        };
    return isOfOthers ? RARE : 1;
  }
}
