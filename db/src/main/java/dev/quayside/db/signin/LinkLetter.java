package dev.quayside.db.signin;

import dev.quayside.db.secret.Token;
import dev.quayside.db.user.User;
import java.time.Instant;

/**
 * A link that is to be mailed.
 *
 * @param token opens it; it stands in the letter and nowhere else
 * @param until from then on it opens nothing
 */
public record LinkLetter(long id, User to, Token token, Instant until) {}
