package dev.quayside.db.message;

import java.time.Instant;

/**
 * What of a mailbox waits to be read.
 *
 * @param waiting all of them
 * @param files those that wait apart, for their files take long
 * @param begun those that were begun at least once and are not done
 * @param oldest when the one that waits longest was taken in
 * @param next when the next of them may be taken up
 */
public record BoxQueue(
    String mailbox, long waiting, long files, long begun, Instant oldest, Instant next) {}
