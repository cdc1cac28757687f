package dev.quayside.db.comeback;

import java.time.Instant;

/** Somebody of a customer's whose address does not take our mail, as the desk shows him. */
public record BouncedContact(
    String customer, String name, String email, Instant bouncedAt, String reason) {}
