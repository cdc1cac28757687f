package dev.quayside.db.autonomy;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A letter that is about to be put, as far as it counts for who sends it.
 *
 * @param customer empty where the reader is not registered
 * @param lanes those it speaks of, as far as they are known
 * @param totals what each of its quotes comes to at the most, in the house's currency; empty where
 *     that cannot be summed up
 * @param decided whether somebody of the house has decided on this very letter
 */
public record Outgoing(
    Optional<CustomerId> customer,
    LetterKind kind,
    List<Lane> lanes,
    List<Optional<Money>> totals,
    boolean decided) {

  public Outgoing {
    lanes = List.copyOf(lanes);
    totals = List.copyOf(totals);
  }

  /** A letter that gives these offers. */
  public static Outgoing giving(
      Optional<CustomerId> customer, LetterKind kind, List<Offer> offers, boolean decided) {
    return new Outgoing(
        customer,
        kind,
        offers.stream().map(Outgoing::lane).toList(),
        offers.stream().map(Outgoing::most).toList(),
        decided);
  }

  private static Lane lane(Offer offer) {
    var request = offer.request();
    return new Lane(request.origin().code(), request.destination().code());
  }

  /** Whichever option he takes, it is no more; empty where one cannot be summed up. */
  private static Optional<Money> most(Offer offer) {
    boolean summedUp =
        offer.options().stream().allMatch(option -> option.totals().inAll().isPresent());
    return summedUp
        ? offer.options().stream()
            .map(option -> option.totals().inAll().orElseThrow().amount())
            .max(Comparator.comparing(Money::amount))
        : Optional.empty();
  }
}
