package lv.terminbot.mailbox.fetching;

/**
 * Files of one kind that are still to be fetched, among those of all kinds.
 *
 * @param kind that each of its fetches has
 */
public record WaitingFiles(String kind, Fetches fetches) {}
