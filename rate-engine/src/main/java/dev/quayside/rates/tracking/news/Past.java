package dev.quayside.rates.tracking.news;

import java.time.Instant;
import java.util.Optional;

/**
 * What went before, when it is asked whether somebody is told of something.
 *
 * @param since when the first of it came that he was not told
 * @param toldAt when he was told last of this shipment
 * @param unsent whether that letter is still on its way
 */
public record Past(Instant since, Optional<Instant> toldAt, boolean unsent) {}
