package dev.quayside.db.user;

import java.time.Instant;

/**
 * Where somebody is signed in.
 *
 * @param browser such as "Firefox, Windows"; empty where it did not say
 * @param caller the address on the network it was opened from
 * @param here whether it is the one he looks at it with
 */
public record OpenSession(
    String browser, String caller, Instant since, Instant until, boolean here) {}
