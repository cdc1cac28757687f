package dev.quayside.db.timeline;

import java.util.List;
import java.util.stream.Stream;

/** What we keep of what a customer only does on our pages; he may switch each of it off. */
public enum Habit {
  SIGN_INS,
  SEARCHES,
  QUOTES_LOOKED_AT,
  SHIPMENTS_LOOKED_AT;

  /** As the timeline writes it. */
  private List<String> kinds() {
    return switch (this) {
      case SIGN_INS -> List.of("SIGNED_IN");
      case SEARCHES -> List.of("SEARCHED_LANE", "SEARCHED_UNSERVED_LANE", "GAVE_UP_SEARCH");
      case QUOTES_LOOKED_AT -> List.of("LOOKED_AT_QUOTE");
      case SHIPMENTS_LOOKED_AT -> List.of("LOOKED_AT_SHIPMENT");
    };
  }

  static Habit of(String kind) {
    return Stream.of(values()).filter(one -> one.kinds().contains(kind)).findFirst().orElseThrow();
  }

  static List<String> allKinds() {
    return Stream.of(values()).flatMap(one -> one.kinds().stream()).toList();
  }
}
