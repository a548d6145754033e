package lv.terminbot.backup;

/**
 * What was still to be done in a copy, so that it is not known whether it was.
 *
 * @param messages that waited to be sent
 * @param occasions on which people would have been reminded since
 * @param lastNumber behind which reports are numbered from now on
 */
public record NotKnown(int messages, int occasions, long lastNumber) {}
