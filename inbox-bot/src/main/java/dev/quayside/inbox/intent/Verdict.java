package dev.quayside.inbox.intent;

/**
 * What a message was taken for.
 *
 * @param reason for a colleague, in English: how likely, by which evidence, and what came next
 * @param sure so sure that a machine may act on it alone
 */
public record Verdict(Intent intent, String reason, boolean sure) {}
