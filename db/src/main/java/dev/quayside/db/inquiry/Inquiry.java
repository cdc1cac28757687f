package dev.quayside.db.inquiry;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.Optional;

/**
 * A message as it was understood and decided.
 *
 * @param message the number under which the raw mail is kept
 * @param conversation the thread it belongs to
 * @param customer who wrote, where the address is registered
 * @param text the words that were read
 * @param sentAt the sender's Date
 * @param takenInAt when the raw mail was committed
 * @param intent one of the nine, as in the parser's answer format
 * @param language BCP 47 primary tag of the text
 * @param understood the parser's whole answer, a JSON object
 * @param outcomeReason why this outcome, for sales
 */
public record Inquiry(
    long message,
    long conversation,
    Optional<CustomerId> customer,
    String senderName,
    String sender,
    String subject,
    String text,
    Instant sentAt,
    Instant takenInAt,
    String intent,
    String intentReason,
    String language,
    String understood,
    Outcome outcome,
    Told outcomeReason,
    Instant decidedAt) {}
