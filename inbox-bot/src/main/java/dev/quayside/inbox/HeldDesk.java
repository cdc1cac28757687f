package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.held.Approved;
import dev.quayside.db.held.HeldInquiry.Change;
import dev.quayside.db.held.HeldQuote;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.pricing.PriceDesk.Priced;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.inbox.answer.ApprovedAnswer;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Answers inquiries whose quote was held back below its floor, once somebody has approved it. It is
 * priced again, from the library and the rules of that moment: what was approved is a price, not a
 * customer.
 */
final class HeldDesk {

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int MOST_TRIES = 3;

  private final Db db;
  private final PriceDesk prices;

  HeldDesk(Db db, PriceDesk prices) {
    this.db = db;
    this.prices = prices;
  }

  /**
   * Answers the next one that is approved; false where none is.
   *
   * @param today on the house's calendar
   * @param domains what stands behind the at sign of our own Message-IDs, for each box
   */
  boolean answerNext(Instant now, LocalDate today, UnaryOperator<String> domains) {
    var next = db.with(books -> books.held().claimNext(now, LEASE));
    next.ifPresent(approved -> {
      ApprovedAnswer answer =
          approved.tries() > MOST_TRIES
              ? new ApprovedAnswer.Leave(Change.FAILED)
              : answer(approved, today);
      db.use(books -> answer.record(books, approved, domains, now));
    });
    return next.isPresent();
  }

  private ApprovedAnswer answer(Approved approved, LocalDate today) {
    List<RateRequest> requests = db.with(books -> books.inquiries().ready(approved.inquiry()));
    List<Priced> priced = prices.price(requests);
    List<HeldQuote> held = held(priced);
    if (!held.isEmpty()) {
      return new ApprovedAnswer.HoldAgain(held);
    }
    List<Optional<TakenOver>> asLastTime =
        db.with(books -> books.inquiries().takenOver(approved.inquiry()));
    var offers = new ArrayList<PricedOffer>();
    for (Priced each : priced) {
      switch (each.pricing()) {
        case Pricing.Priced(Offer offer) ->
            offers.add(
                new PricedOffer(offer, each.from()).takingOver(asLastTime.get(offers.size())));
        case Pricing.NoRate _, Pricing.ForSales _ -> {
          return new ApprovedAnswer.Leave(Change.NO_RATE);
        }
      }
    }
    if (offers.stream().anyMatch(each -> each.offer().validUntil().isBefore(today))) {
      return new ApprovedAnswer.Leave(Change.EXPIRED);
    }
    return same(approved, offers)
        ? new ApprovedAnswer.Send(offers)
        : new ApprovedAnswer.Leave(Change.NOT_HELD);
  }

  /** Whether each request that was held is answered by what was approved of it. */
  private static boolean same(Approved approved, List<PricedOffer> offers) {
    return approved.quotes().stream()
        .map(HeldQuote::nth)
        .distinct()
        .allMatch(nth -> nth < offers.size() && same(approved, nth, offers.get(nth).offer()));
  }

  /** A later sailing above the floor stands beside it as it does in any quote. */
  private static boolean same(Approved approved, int nth, Offer offer) {
    List<Long> rates =
        approved.quotes().stream()
            .filter(quote -> quote.nth() == nth)
            .map(quote -> quote.option().rate())
            .toList();
    return offer.options().stream()
        .allMatch(option ->
            option.margin().approvedBy().isPresent()
                ? rates.contains(option.rate())
                : option.label() == Option.Label.LATER_SAILING);
  }

  /**
   * What lacks nothing but somebody's consent; none where anything else is amiss with one of the
   * prices, for half an answer is none.
   */
  static List<HeldQuote> held(List<Priced> all) {
    var held = new ArrayList<HeldQuote>();
    for (int nth = 0; nth < all.size(); nth++) {
      switch (all.get(nth).pricing()) {
        case Pricing.Priced _ -> {
          // This one needs nobody.
        }
        case Pricing.NoRate _ -> {
          return List.of();
        }
        case Pricing.ForSales it -> {
          if (it.why() != Rejected.Reason.BELOW_FLOOR) {
            return List.of();
          }
          held.addAll(held(nth, it));
        }
      }
    }
    return held;
  }

  private static List<HeldQuote> held(int nth, Pricing.ForSales it) {
    var held = new ArrayList<HeldQuote>();
    for (Option option : it.held()) {
      for (Rejected line : it.ledger()) {
        if (line.rate() == option.rate()
            && line.nearMiss().orElse(null) instanceof NearMiss.ShortOfFloor(var by, String seal)) {
          held.add(new HeldQuote(nth, it.request(), option, seal, by, line.detail()));
        }
      }
    }
    return held;
  }
}
