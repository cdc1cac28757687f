package dev.quayside.inbox.intent;

/**
 * What a message was taken for.
 *
 * @param reason for a colleague, in English: the evidence that won and what came next
 */
public record Verdict(Intent intent, String reason) {

  /** No word of it asks or tells anything that a forwarder knows; what it names may still do so. */
  public static final Verdict NOTHING_ASKED =
      new Verdict(Intent.OTHER, "Nothing in it asks for freight or speaks of a shipment.");
}
