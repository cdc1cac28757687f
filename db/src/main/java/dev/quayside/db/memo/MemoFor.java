package dev.quayside.db.memo;

import dev.quayside.db.customer.Language;
import java.time.Instant;

/**
 * A memo that waits to be sent.
 *
 * @param name "" where only his address is known
 */
public record MemoFor(
    long id, String name, String address, Language language, Memo memo, Instant putAt) {}
