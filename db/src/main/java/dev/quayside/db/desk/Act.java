package dev.quayside.db.desk;

import dev.quayside.db.user.User;
import java.time.Instant;

/**
 * Somebody acts on a case.
 *
 * @param seen how it stood on his page
 */
public record Act(long inquiry, User by, Stamp seen, Instant now) {}
