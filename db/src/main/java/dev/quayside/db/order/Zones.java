package dev.quayside.db.order;

import dev.quayside.rates.tariff.CustomerId;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Where a customer's days end: in his own zone where it is known, else in the house's. */
public final class Zones {

  private final StatelessSession session;

  public Zones(StatelessSession session) {
    this.session = session;
  }

  public ZoneId of(Optional<CustomerId> customer, ZoneId house) {
    return customer
        .flatMap(id ->
            session
                .createNativeQuery(
                    "select zone from customer where id = :id and zone is not null", String.class)
                .setParameter("id", id.value())
                .uniqueResultOptional())
        .map(ZoneId::of)
        .orElse(house);
  }
}
