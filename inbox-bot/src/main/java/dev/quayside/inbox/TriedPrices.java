package dev.quayside.inbox;

import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.inbox.askback.Tried;
import dev.quayside.inbox.askback.TriedLane;
import dev.quayside.inbox.triage.Outlook;
import dev.quayside.inbox.triage.Possible;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * About what it would cost, where a customer has not said all that a price needs: priced as a quote
 * to all who read the letter would be.
 */
record TriedPrices(PriceDesk prices) {

  /**
   * What each of these would be priced at; where it is not said when it leaves, also by the rates
   * that follow on those of today, if they do within a month.
   */
  List<TriedLane> of(List<Outlook> lanes) {
    var tried = tried(lanes.stream().flatMap(lane -> lane.possible().stream()).toList()).iterator();
    return lanes.stream()
        .map(lane ->
            new TriedLane(lane.lane(), lane.possible().stream().map(_ -> tried.next()).toList()))
        .toList();
  }

  /** Of all lanes at once, for which the library is opened twice at most. */
  private List<Tried> tried(List<Possible> possible) {
    List<PriceDesk.Priced> now = prices.price(possible.stream().map(Possible::request).toList());
    List<Optional<RateRequest>> later = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      later.add(afterwards(possible.get(i).request(), now.get(i).pricing()));
    }
    var then = prices.price(later.stream().flatMap(Optional::stream).toList()).iterator();
    var tried = new ArrayList<Tried>();
    for (int i = 0; i < possible.size(); i++) {
      tried.add(
          new Tried(
              possible.get(i), now.get(i).pricing(), later.get(i).map(_ -> then.next().pricing())));
    }
    return tried;
  }

  private static Optional<RateRequest> afterwards(RateRequest request, Pricing now) {
    return request.readyOn().isEmpty() && now instanceof Pricing.Priced(Offer offer)
        ? Optional.of(offer.validUntil().plusDays(1))
            .filter(day -> day.isBefore(request.askedOn().plusMonths(1)))
            .map(request::readyOn)
        : Optional.empty();
  }
}
