package dev.quayside.db.signin;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;

/**
 * A colleague is asked to come in for a company; he does so himself, or not.
 *
 * @param companyName as it is told to him
 * @param companyAdmin whether he may then invite others
 * @param by who asks him
 * @param until from then on it cannot be accepted
 */
public record Invitation(
    long id,
    CustomerId customer,
    String companyName,
    String email,
    boolean companyAdmin,
    Language language,
    String by,
    Instant until) {}
