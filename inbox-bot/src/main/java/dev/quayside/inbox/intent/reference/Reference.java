package dev.quayside.inbox.intent.reference;

/**
 * A number that names something of the customer's.
 *
 * @param value upper case, without blanks
 */
public record Reference(ReferenceKind kind, String value) {}
