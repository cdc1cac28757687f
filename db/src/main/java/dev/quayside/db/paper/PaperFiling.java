package dev.quayside.db.paper;

import dev.quayside.db.shelf.Laid;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;

/**
 * A paper as it is filed.
 *
 * @param shipment our number, such as S1001
 * @param owner whose business alone it is
 * @param reference tells papers of one kind apart; "" where there is but one
 * @param name as its sender calls the file
 * @param content laid where it is to lie, before any of this is written
 * @param by who files it
 */
public record PaperFiling(
    String shipment,
    PaperKind kind,
    Optional<CustomerId> owner,
    String reference,
    String name,
    String mediaType,
    Laid content,
    String by) {}
