package dev.quayside.db.user;

import java.time.Instant;

/**
 * A user with an open session.
 *
 * @param csrfToken must come back with every form of the session
 * @param since when he proved who he is
 */
public record SignedIn(User user, String csrfToken, Instant since) {}
