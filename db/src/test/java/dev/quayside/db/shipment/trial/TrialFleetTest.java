package dev.quayside.db.shipment.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.TestBook;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.tracking.Wanted;
import dev.quayside.db.tracking.Wanted.Show;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the pages are measured on stands as shipments stand that were told of one by one. */
class TrialFleetTest {

  private static final FleetSize SIZE = new FleetSize(4_000, 60);
  private static final int ALL = 5_000;

  @Test
  void a_made_up_shipment_stands_in_the_list_as_its_history_says() {
    DbConfig config = TestBook.fresh();
    TrialFleet.fill(config, SIZE);
    Instant now = Instant.now();

    try (Db db = Db.open(config)) {
      List<Watcher> watchers = TrialFleet.watchers(config, 10, true);

      assertThat(watchers).hasSize(10);
      for (Watcher watcher : watchers) {
        var found = look(db, watcher, new Wanted(Show.ALL, watcher.container(), Set.of()), now);
        assertThat(found).extracting(SeenShipment::number).containsExactly(watcher.shipment());
        for (Show show : EnumSet.of(Show.UNDER_WAY, Show.ARRIVED, Show.TO_COLLECT, Show.LATE)) {
          assertThat(look(db, watcher, new Wanted(show, "", Set.of()), now))
              .as("%s of %s", show, watcher.customer())
              .containsExactlyElementsOf(bySight(db, watcher, show, now));
        }
      }
    }
  }

  /** The same, from the history of each alone. */
  private static List<SeenShipment> bySight(Db db, Watcher watcher, Show show, Instant now) {
    List<SeenShipment> right = new ArrayList<>(look(db, watcher, Wanted.ALL, now));
    right.removeIf(seen ->
        show == Show.LATE
            ? seen.journey().lateFrom().filter(late -> !late.isAfter(now)).isEmpty()
            : !seen.journey().stage().name().equals(show.name()));
    return right;
  }

  private static List<SeenShipment> look(Db db, Watcher watcher, Wanted wanted, Instant now) {
    return db.withOnly(
        watcher.customer(),
        books ->
            books
                .tracking()
                .page(watcher.customer(), wanted, Optional.empty(), ALL, now)
                .shipments());
  }
}
