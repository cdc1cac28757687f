package dev.quayside.db.release;

import dev.quayside.db.json.FactJson;
import dev.quayside.rates.paper.BillOfLading;
import dev.quayside.rates.release.Bar;
import dev.quayside.rates.release.Bill;
import dev.quayside.rates.release.ReleaseFile;
import dev.quayside.rates.release.ReleaseStep;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Keeps beside each shipment what stands in its way for each of its parties: he himself may not
 * read the invoices it is derived from. It is always made anew by the one function that says so.
 */
public final class Bars {

  private final StatelessSession session;
  private final ReleaseRows rows;

  public Bars(StatelessSession session) {
    this.session = session;
    this.rows = new ReleaseRows(session);
  }

  /** A customer's part in a shipment. */
  private record Part(long shipment, CustomerId customer, Set<Role> roles) {}

  /** What stands in the way for one party, as the book keeps it. */
  private record Barred(long customer, long shipment, List<Bar> bars) {}

  /** Whoever told something of these shipments has it done in the same transaction. */
  public void renew(Collection<Long> shipments) {
    if (shipments.isEmpty()) {
      return;
    }
    hold(shipments);
    Map<Long, ReleaseFile> files = files(shipments);
    List<Barred> barred = new ArrayList<>();
    for (Part part : parts(shipments)) {
      Optional.ofNullable(files.get(part.shipment()))
          .map(file -> file.seenBy(part.customer(), part.roles()).bars())
          .map(bars ->
              new Barred(part.customer().value(), part.shipment(), bars.stream().sorted().toList()))
          .ifPresent(barred::add);
    }
    session
        .createNativeMutationQuery(
            """
            update shipment_party p set bars = n.bars
            from (
              select customer, shipment, array(select jsonb_array_elements_text(bars)) as bars
              from jsonb_to_recordset(cast(:barred as jsonb))
                as b (customer bigint, shipment bigint, bars jsonb)) n
            where p.customer_id = n.customer and p.shipment_id = n.shipment and p.bars <> n.bars\
            """)
        .setParameter("barred", FactJson.write(barred))
        .executeUpdate();
  }

  /** The same for all that a customer still has with us. */
  public void renewOf(CustomerId customer) {
    renew(
        session
            .createNativeQuery(
                "select shipment_id from shipment_party"
                    + " where customer_id = :customer and stage <> 'DELIVERED'",
                Long.class)
            .setParameter("customer", customer.value())
            .getResultList());
  }

  /** Who tells something else of one of them meanwhile waits, and reads what was told here. */
  private void hold(Collection<Long> shipments) {
    session
        .createNativeQuery(
            "select id from shipment where id = any(cast(:shipments as bigint[]))"
                + " order by id for no key update",
            Long.class)
        .setParameter("shipments", shipments.toArray(Long[]::new))
        .getResultList();
  }

  private Map<Long, ReleaseFile> files(Collection<Long> shipments) {
    Map<Long, List<Bill>> bills = rows.bills(shipments);
    Map<Long, Set<CustomerId>> onHold = rows.onHold(shipments);
    Map<Long, ReleaseStep> last = rows.last(shipments);
    Map<Long, BillOfLading> bls = new BlStore(session).of(shipments);
    return shipments.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                id -> id,
                id ->
                    new ReleaseFile(
                        bills.getOrDefault(id, List.of()),
                        onHold.getOrDefault(id, Set.of()),
                        Optional.ofNullable(last.get(id)),
                        bls.getOrDefault(id, BillOfLading.NONE))));
  }

  /** All that the release of one goes by. */
  ReleaseFile file(long shipment) {
    return files(List.of(shipment)).values().iterator().next();
  }

  private List<Part> parts(Collection<Long> shipments) {
    return session
        .createNativeQuery(
            "select shipment_id, customer_id, roles from shipment_party"
                + " where shipment_id = any(cast(:shipments as bigint[]))",
            Object[].class)
        .setParameter("shipments", shipments.toArray(Long[]::new))
        .getResultStream()
        .map(row ->
            new Part(
                (Long) row[0],
                new CustomerId((Long) row[1]),
                Arrays.stream((String[]) row[2])
                    .map(Role::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))))
        .toList();
  }
}
