package dev.quayside.inbox.understand;

import java.time.OffsetDateTime;

/**
 * What the customer wrote before, to which we answered with a question.
 *
 * @param asked the words that were read then
 */
public record Earlier(String asked, String subject, OffsetDateTime sentAt) {}
