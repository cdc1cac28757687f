package dev.quayside.db.paper;

import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A paper of a shipment, without its content.
 *
 * @param owner whose business alone it is
 * @param reference tells papers of one kind apart, such as an invoice's number
 * @param version from 1 on
 * @param name as its sender calls the file
 * @param by who filed it, or handed it in
 */
public record Paper(
    long id,
    PaperKind kind,
    Optional<CustomerId> owner,
    String reference,
    int version,
    String name,
    String mediaType,
    StoredFile file,
    String by,
    Instant filedAt) {}
