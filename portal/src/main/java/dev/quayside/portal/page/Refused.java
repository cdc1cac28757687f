package dev.quayside.portal.page;

/**
 * What the page says that stands in for another.
 *
 * @param number under which support finds it in the log; empty where nothing is logged
 */
public record Refused(Refusal why, String number) {}
