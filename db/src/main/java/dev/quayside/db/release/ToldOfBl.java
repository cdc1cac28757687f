package dev.quayside.db.release;

import dev.quayside.rates.paper.BlStep;

/**
 * What happened to a bill of lading, with who told it.
 *
 * @param words what a customer wants changed
 * @param by who told it
 */
public record ToldOfBl(BlStep step, String words, String by) {}
