package dev.quayside.notifier;

import dev.quayside.db.Db;
import dev.quayside.db.news.NewsRound;
import dev.quayside.db.status.ShipmentTelling;
import dev.quayside.notifier.Notifier.Told;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells customers what becomes of their shipments: puts the letters that are due into the outbox,
 * from where they leave like all others.
 */
public final class ShipmentTeller {

  private static final System.Logger LOG = System.getLogger(ShipmentTeller.class.getName());

  private final Db db;
  private final ShipmentTelling telling;
  private final NewsRound.House house;
  private final boolean tells;
  private final InstantSource clock;

  /**
   * Of one house.
   *
   * @param tells whether it wants its customers to be told
   */
  public ShipmentTeller(
      Db db, ShipmentTelling telling, NewsRound.House house, boolean tells, InstantSource clock) {
    this.db = db;
    this.telling = telling;
    this.house = house;
    this.tells = tells;
    this.clock = clock;
  }

  /** Puts the next letters. */
  public Told tellNext() {
    Instant now = clock.instant();
    if (!tells) {
      db.use(books -> books.news().clear(now));
      return new Told.Nothing();
    }
    int looked;
    try {
      looked = tell(NewsRound.SHIPMENTS, now);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Some shipments could not be told of together; now one by one", e);
      looked = oneByOne(now);
    }
    return looked == 0 ? new Told.Nothing() : new Told.Paced(Duration.ZERO);
  }

  private int tell(int shipments, Instant now) {
    return db.with(books -> books.news().tell(house, telling, shipments, now));
  }

  /** One of which nothing can be said holds up none of the others. */
  private int oneByOne(Instant now) {
    int looked = 0;
    for (int nth = 0; nth < NewsRound.SHIPMENTS; nth++) {
      try {
        int one = tell(1, now);
        if (one == 0) {
          return looked;
        }
        looked += one;
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "A shipment could not be told of; it is tried again later", e);
        db.use(books -> books.news().putOffFirst(now));
      }
    }
    return looked;
  }
}
