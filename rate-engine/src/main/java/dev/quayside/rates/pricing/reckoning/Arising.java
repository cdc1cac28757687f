package dev.quayside.rates.pricing.reckoning;

import static java.util.stream.Collectors.toCollection;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Condition;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Whether a charge that depends on something arises for this cargo on this lane. */
enum Arising {
  YES,
  NO,
  /** It depends on what the customer did not say. */
  PERHAPS;

  static Arising of(Condition condition, RateRequest request, Rate rate) {
    boolean byBox = condition.reefer() || !condition.equipment().isEmpty();
    boolean excluded =
        (condition.dangerous() && !request.goods().dangerous())
            || (byBox && equipment(condition, request.load()).isEmpty())
            || (!condition.ports().isEmpty() && ports(condition, request, rate).isEmpty());
    return excluded ? NO : condition.overKg().map(kg -> heavier(kg, request)).orElse(YES);
  }

  /** The container types that are asked for and meant. */
  static Set<Equipment> equipment(Condition condition, Load load) {
    return switch (load) {
      case Loose _ -> EnumSet.noneOf(Equipment.class);
      case Containers boxes when !condition.reefer() && condition.equipment().isEmpty() ->
          boxes.counts().keySet();
      case Containers boxes ->
          boxes.counts().keySet().stream()
              .filter(
                  type -> condition.equipment().isEmpty() || condition.equipment().contains(type))
              .filter(type -> !condition.reefer() || type.kind() == Equipment.Kind.REEFER)
              .collect(toCollection(() -> EnumSet.noneOf(Equipment.class)));
    };
  }

  private static Set<UnLocode> ports(Condition condition, RateRequest request, Rate rate) {
    var touched = new TreeSet<UnLocode>(request.origin().codes());
    touched.addAll(request.destination().codes());
    touched.add(rate.lane().origin());
    touched.add(rate.lane().destination());
    touched.retainAll(condition.ports());
    return touched;
  }

  /** Of boxes of several types nobody knows which of them is the heavy one. */
  private static Arising heavier(BigDecimal kg, RateRequest request) {
    return switch (request.load()) {
      case Loose loose -> when(loose.grossKg().compareTo(kg) > 0);
      case Containers boxes ->
          request
              .goods()
              .grossKg()
              .map(gross ->
                  gross.compareTo(kg) <= 0
                      ? NO
                      : boxes.counts().size() > 1
                          ? PERHAPS
                          : when(
                              gross.compareTo(kg.multiply(BigDecimal.valueOf(boxes.total()))) > 0))
              .orElse(PERHAPS);
    };
  }

  private static Arising when(boolean holds) {
    return holds ? YES : NO;
  }
}
