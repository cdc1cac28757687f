package dev.quayside.db.rate.terms;

import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Per;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The business a rule speaks of; whatever is null is not asked for. */
@Embeddable
class ReachColumns {

  @Nullable String mode;

  @Nullable String origin;

  @Nullable String destination;

  @Column(name = "customer_id")
  @Nullable Long customerId;

  @Column(name = "price_level")
  @Nullable String level;

  @Column(name = "volume_per")
  @Nullable String volumePer;

  @Column(name = "volume_least")
  @Nullable BigDecimal volumeLeast;

  static ReachColumns of(Reach reach) {
    var columns = new ReachColumns();
    columns.mode = reach.mode().map(Mode::name).orElse(null);
    columns.origin = reach.lane().map(lane -> lane.origin().code()).orElse(null);
    columns.destination = reach.lane().map(lane -> lane.destination().code()).orElse(null);
    columns.customerId = reach.customer().map(CustomerId::value).orElse(null);
    columns.level = reach.level().orElse(null);
    columns.volumePer = reach.volume().map(volume -> volume.per().name()).orElse(null);
    columns.volumeLeast = reach.volume().map(Volume::least).orElse(null);
    return columns;
  }

  /**
   * @param columns null where all of them are, as Hibernate reads them
   */
  static Reach read(@Nullable ReachColumns columns) {
    return columns == null ? Reach.ALL : columns.reach();
  }

  private Reach reach() {
    return new Reach(
        Optional.ofNullable(mode).map(Mode::valueOf),
        Optional.ofNullable(origin).map(from -> Lane.of(from, Objects.requireNonNull(destination))),
        Optional.ofNullable(customerId).map(CustomerId::new),
        Optional.ofNullable(level),
        Optional.ofNullable(volumePer)
            .map(per -> new Volume(Per.valueOf(per), Objects.requireNonNull(volumeLeast))));
  }
}
