package dev.quayside.db.status;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.ShipmentWords;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tracking.told.Caption;
import dev.quayside.rates.tracking.told.Telling;
import dev.quayside.rates.tracking.told.Words;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says how a shipment stands in a customer's language, in the sentences of its page. */
public final class ShipmentTelling {

  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  public ShipmentTelling(Places places) {
    for (Language language : Language.values()) {
      words.put(language, new Words(language.locale(), places));
    }
  }

  /** What his language calls ports, milestones and days. */
  public Words words(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  /** As it stands now, for whoever sees this much of it. */
  public ShipmentWords of(SeenShipment shipment, Language language, Instant now) {
    return of(shipment, List.of(), language, now);
  }

  /** The same, with what has happened since he was told last. */
  public ShipmentWords of(
      SeenShipment shipment, List<String> news, Language language, Instant now) {
    Words said = words(language);
    return new ShipmentWords(
        shipment.number(),
        Caption.of(
            shipment.number(),
            shipment.references().bl(),
            shipment.references().containers(),
            shipment.journey().route(),
            said),
        news,
        Telling.of(shipment.journey(), shipment.release(), said, now).sentences(),
        shipment.journey().sight());
  }
}
