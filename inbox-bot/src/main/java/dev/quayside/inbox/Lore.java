package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.models.Models;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.Places;
import java.time.ZoneId;
import java.util.List;

/**
 * What the bot reads with. Which names of places sales have approved the book says for each mail;
 * that costs time only for the first mail after they have changed.
 */
final class Lore {

  private final Db db;
  private final Places places;
  private final FileReader files;
  private final Models models;
  private final PriceDesk prices;
  private final ZoneId zone;
  private volatile Known known;

  /** What reads and answers mails by the same names. */
  record Known(List<HouseName> names, Reading reading, BargainDesk bargains) {
    Known {
      names = List.copyOf(names);
    }
  }

  Lore(Db db, Places places, FileReader files, Models models, PriceDesk prices, ZoneId zone) {
    this.db = db;
    this.places = places;
    this.files = files;
    this.models = models;
    this.prices = prices;
    this.zone = zone;
    this.known = learned(List.of());
  }

  Known knowing(List<HouseName> names) {
    Known now = known;
    if (!now.names().equals(names)) {
      now = learned(names);
      known = now;
    }
    return now;
  }

  private Known learned(List<HouseName> names) {
    Places by = places.with(names);
    return new Known(names, new Reading(by, files, models, zone), new BargainDesk(db, by, prices));
  }
}
