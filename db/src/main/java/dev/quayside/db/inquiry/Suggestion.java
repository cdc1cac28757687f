package dev.quayside.db.inquiry;

/**
 * A conversation that another may belong to, for a quote of it is named there; a person judges.
 *
 * @param inquiry the newest inquiry in it
 * @param subject of that inquiry
 */
public record Suggestion(long conversation, long inquiry, String subject) {}
