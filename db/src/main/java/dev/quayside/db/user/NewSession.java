package dev.quayside.db.user;

import dev.quayside.db.message.Bytes;
import java.time.Instant;

/**
 * A session that somebody opens.
 *
 * @param tokenHash the fingerprint of the token, which itself stays with the browser
 * @param csrfToken must come back with every form of the session
 * @param browser such as "Firefox, Windows"; may be empty
 * @param caller the address on the network
 */
public record NewSession(
    long user,
    Bytes tokenHash,
    String csrfToken,
    String browser,
    String caller,
    Instant now,
    Instant until) {}
