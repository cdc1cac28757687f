package dev.quayside.db.rate.search;

import dev.quayside.rates.tariff.Rate;
import java.util.Optional;

/**
 * A rate and its place in the library.
 *
 * @param series of the sheet it came in with; "" where that stood alone
 * @param since the version it came in with
 * @param until the version that ended it; empty while it is live
 */
public record FiledRate(Rate rate, String series, long since, Optional<Long> until) {}
