package dev.quayside.db.inquiry;

import dev.quayside.rates.quote.RateRequest;

/**
 * One thing somebody asked a price for, so well said that it could be priced as it stood.
 *
 * @param inquiry the number of the inquiry
 * @param who the customer, or the writer's name or address where he is not registered
 */
public record ReadyInquiry(long inquiry, String subject, String who, RateRequest request) {}
