package dev.quayside.db.search;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that holds every word that was looked for.
 *
 * @param id its number on its shelf, newer ones have higher ones
 * @param title such as a mail's subject, or a quote's number
 * @param text what else was read to find it, shortened
 * @param inquiry the case it belongs to; empty where it belongs to none
 * @param customer the code of the customer it is about
 */
public record Found(
    long id,
    String title,
    String text,
    Optional<Instant> at,
    Optional<Long> inquiry,
    Optional<String> customer) {}
