package dev.quayside.db.held;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;

/**
 * A price that lacks only somebody's consent.
 *
 * @param nth which of the prices that the mail asked for, from 0
 * @param seal the digest of the request and the whole price; another price has another one
 * @param shortBy what the margin lacks
 * @param reason the margin and its floor, in a sentence
 */
public record HeldQuote(
    int nth, RateRequest request, Option option, String seal, Money shortBy, String reason) {}
