package lv.terminbot.reading.words;

import java.util.Locale;

/** What a word says of what stands beside it. */
public enum Mark {
  /** Denies a state: "nav". */
  NOT,
  /** Puts a state in doubt: "gandrīz", "cerams". */
  DOUBT,
  /** Says that a state is of a part only: "pirmā kārta". */
  PART,
  /** Says that what is done is so for the most part: "lielākoties". */
  MOSTLY,
  /** Changes nothing of a state: "jau". */
  STILL,
  /** Stands before the last day: "līdz". */
  UNTIL,
  /** Stands before the first day: "no". */
  FROM,
  /** Stands before a day of the week that is of the week before: "pagājušās". */
  LAST,
  /** Says that somebody comes back. */
  RETURNING,
  /** Joins measures or sentences. */
  AND,
  /** Stands between the first and the last of a range. */
  TO,
  /** Says that others say it. */
  SAID_BY_OTHERS,
  /** Says that it is not known. */
  UNKNOWN,
  /** Says that what stands before was wrong. */
  CORRECTION,
  /** With which a letter begins. */
  GREETING,
  /** With which a letter ends. */
  CLOSING,
  /** With which something is told, and which is not told itself: "lūdzu atzīmē, ka". */
  TELLING,
  /** Stands before what is told: "ka". */
  THAT,
  /** Stands before what is left out: "izņemot". */
  EXCEPT,
  /** All that a commitment has. */
  WHOLE,
  /** All measures that were not named: "pārējie". */
  REST,
  /** Of two that were named. */
  BOTH,
  /** With which one asks. */
  ASKING,
  /** With which a sentence begins that asks. */
  OPENING,
  /** Stands behind an amount. */
  UNIT,
  /** Stands before a number that names something else. */
  LABEL,
  /** Stands before a time of day. */
  CLOCK,
  COMMITMENT,
  /** Surely names a part of a report: "solis", "problēma". */
  NAMING,
  /** Stands between the name of a part and what is told: "ir", "tas, ka". */
  SAYING,
  /** With which a plan is told: "plānojam". */
  PLANNED,
  /** Joins a part to what it is about: "problēmas ar …". */
  ABOUT,
  /** With which a letter introduces what it reports: "sniedzam informāciju par". */
  REPORTING,
  /** Says that something is yet to come: "būs", "plānots". */
  FUTURE,
  /** Says that something is missing: "nepietika". */
  LACK,
  /** Says that nothing is new: "bez izmaiņām". */
  UNCHANGED,
  /** With which all that was told is summed up: "tātad", "kopumā". */
  CONCLUDING,
  /** Begins a clause that belongs to the one before: "kas". */
  HANGING,
  /** With which an order about cycles begins. */
  CYCLES,
  /** With which an order about the steps of reminders begins. */
  LADDER;

  /** Its key among the words of a language. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
