package dev.quayside.db.care;

import java.time.Instant;

/**
 * Something a customer writes on the page of a request, which is a letter to us as well.
 *
 * @param digest by which the letter is known
 * @param messageId the letter's, with its angle brackets
 */
public record CareWords(String digest, String messageId, String words, String by, Instant at) {}
