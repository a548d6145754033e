package lv.terminbot.intent;

/** What somebody wants to know: it is only read, and shown a page at a time. */
public sealed interface Inquiry extends Intent
    permits OfLookup,
        Intent.AskOverview,
        Intent.AskMeasure,
        Intent.AskHistory,
        Intent.AskCommitment,
        Intent.AskInstitution,
        Intent.AskOwed,
        Intent.AskDeadlines {}
