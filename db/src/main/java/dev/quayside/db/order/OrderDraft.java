package dev.quayside.db.order;

import dev.quayside.db.outbox.Earlier;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The order that an accepted quote becomes, before somebody opens its file: what was asked, what
 * was chosen, and what he wants beside it. It books nothing with any carrier.
 *
 * @param number such as O1001
 * @param quote the quote it was made from, such as Q1001
 * @param buyer the name on the quote
 * @param option which of the quote's options, the first is 1
 * @param request lane, cargo, delivery term, carriers and dates as they were asked
 * @param chosen line, sailing, free time and prices as they were quoted
 * @param words what he wrote when he accepted
 * @param first whether it is his first order with us: two people then check its bill of lading
 * @param earlier what a colleague of his had accepted for the same cargo; empty for nothing
 */
public record OrderDraft(
    String number,
    String quote,
    int version,
    Optional<CustomerId> customer,
    String buyer,
    int option,
    RateRequest request,
    Option chosen,
    List<Wish> wishes,
    String who,
    Way way,
    String words,
    boolean first,
    Instant madeAt,
    Optional<Earlier> earlier) {

  public OrderDraft {
    wishes = List.copyOf(wishes);
  }
}
