package dev.quayside.inbox.triage;

import static java.util.stream.Collectors.toSet;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Incoterm;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a draft that lacks nothing into the request that is priced. */
final class Completed {

  private Completed() {}

  static RateRequest request(RfqDraft draft, Buyer buyer, Carriers carriers, LocalDate today) {
    return request(draft, load(draft), buyer, carriers, today);
  }

  /** The same for a load that he has not told in full. */
  static RateRequest request(
      RfqDraft draft, Load load, Buyer buyer, Carriers carriers, LocalDate today) {
    return new RateRequest(
        buyer,
        Sold.mode(draft).orElseThrow(),
        place(draft.origin()),
        place(draft.destination()),
        load,
        new Goods(
            draft.cargo().description().map(Found::value),
            draft.cargo().weightKg().map(Found::value)),
        draft.incoterm().flatMap(term -> Incoterm.named(term.value())),
        scacs(draft, carriers),
        draft.readyDate().map(Found::value),
        today,
        draft.trucks());
  }

  private static Place place(Optional<PlaceDraft> draft) {
    return draft.flatMap(PlaceDraft::place).orElseThrow();
  }

  private static Load load(RfqDraft draft) {
    return Sold.isLoose(draft)
        ? LooseCargo.of(draft.cargo()).orElseThrow()
        : containers(draft.equipment());
  }

  /** Who does not say how many wants to know what one costs. */
  private static Containers containers(List<BoxDraft> boxes) {
    var counts = new EnumMap<Equipment, Integer>(Equipment.class);
    for (BoxDraft box : boxes) {
      if (box.type() instanceof BoxDraft.Container(Equipment type)) {
        counts.merge(type, box.quantity().orElse(1), Integer::sum);
      }
    }
    return new Containers(counts);
  }

  /** The lines he asks for; who only rules some out asks for all the others. */
  private static Set<String> scacs(RfqDraft draft, Carriers carriers) {
    var wanted = scacs(draft.carriers(), carriers);
    var shunned = scacs(draft.shunned(), carriers);
    var open = wanted.isEmpty() && !shunned.isEmpty();
    return (open ? carriers.all().stream().map(Carrier::scac) : wanted.stream())
        .filter(scac -> !shunned.contains(scac))
        .collect(toSet());
  }

  private static Set<String> scacs(List<Found<String>> names, Carriers carriers) {
    return names.stream()
        .map(name -> carriers.named(name.value()).map(Carrier::scac).orElseThrow())
        .collect(toSet());
  }
}
