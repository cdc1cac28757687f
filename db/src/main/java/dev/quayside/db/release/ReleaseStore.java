package dev.quayside.db.release;

import dev.quayside.db.wall.Whose;
import dev.quayside.rates.release.Bar;
import dev.quayside.rates.release.Bill;
import dev.quayside.rates.release.Release;
import dev.quayside.rates.release.ReleaseFile;
import dev.quayside.rates.release.ReleaseStep;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Whether shipments may be handed out, and what colleagues say to it. */
public final class ReleaseStore {

  private final StatelessSession session;
  private final ReleaseRows rows;

  public ReleaseStore(StatelessSession session) {
    this.session = session;
    this.rows = new ReleaseRows(session);
  }

  /** All that the release of one goes by, for the house. */
  public ReleaseFile file(long shipment) {
    return new Bars(session).file(shipment);
  }

  /**
   * All of it, for the house.
   *
   * @param barred whether anything is kept that stands in the way of any of its parties; nothing
   *     else need be looked up where nothing is
   */
  public Release whole(long shipment, boolean barred) {
    return barred
        ? file(shipment).whole()
        : new Release(Set.of(), List.of(), Optional.empty(), released(last(shipment)));
  }

  private Optional<ReleaseStep> last(long shipment) {
    return Optional.ofNullable(rows.last(List.of(shipment)).get(shipment));
  }

  private static Optional<ReleaseStep> released(Optional<ReleaseStep> last) {
    return last.filter(step -> step.kind() == ReleaseStep.Kind.RELEASED);
  }

  /** All that colleagues have said to it, the newest first, for the house. */
  public List<ReleaseStep> steps(long shipment) {
    return rows.all(shipment);
  }

  /**
   * With the details that are a party's business.
   *
   * @param bars those that are kept for him
   */
  public Release of(Whose whose, long shipment, Set<Bar> bars) {
    List<Bill> bills =
        bars.contains(Bar.PAYMENT)
            ? rows.bills(List.of(shipment)).getOrDefault(shipment, List.of()).stream()
                .filter(bill -> whose.customers().contains(bill.customer()) && bill.awaited())
                .toList()
            : List.of();
    Optional<ReleaseStep> last = last(shipment);
    return new Release(
        bars,
        bills,
        last.filter(step -> step.kind() == ReleaseStep.Kind.HELD && bars.contains(Bar.HELD)),
        released(last));
  }

  /**
   * A colleague's word.
   *
   * @param seen when what he had before him was said; empty where nothing was, or he looked at no
   *     page
   * @param decides whether he may let cargo go that is not paid for
   */
  public Worded say(
      String number, ReleaseStep step, Optional<Instant> seen, boolean looked, boolean decides) {
    Optional<Long> shipment =
        session
            .createNativeQuery(
                "select id from shipment where number = :number for no key update", Long.class)
            .setParameter("number", number)
            .uniqueResultOptional();
    if (shipment.isEmpty()) {
      return new Worded.NoSuchShipment();
    }
    long id = shipment.get();
    if (step.whom().filter(whom -> !party(id, whom)).isPresent()) {
      return new Worded.NoParty();
    }
    ReleaseFile file = file(id);
    Optional<ReleaseStep> last = file.last();
    if (looked && last.isPresent() && !last.map(ReleaseStep::at).equals(seen)) {
      return new Worded.Overtaken(last.get());
    }
    Release before = file.whole();
    if (step.kind() == ReleaseStep.Kind.RELEASED) {
      if (before.bars().contains(Bar.ORIGINALS)) {
        return new Worded.OriginalsOut();
      }
      if (!decides && (before.bars().contains(Bar.PAYMENT) || before.bars().contains(Bar.CREDIT))) {
        return new Worded.NotHisToDecide(before);
      }
    }
    boolean again =
        last.filter(it ->
                it.kind() == step.kind()
                    && it.ground() == step.ground()
                    && it.whom().equals(step.whom())
                    && it.words().equals(step.words()))
            .isPresent();
    if (again) {
      return new Worded.Done(before);
    }
    add(id, step);
    new Bars(session).renew(List.of(id));
    return new Worded.Done(file(id).whole());
  }

  private boolean party(long shipment, CustomerId customer) {
    return Objects.requireNonNull(
        session
            .createNativeQuery(
                "select exists (select from shipment_party"
                    + " where shipment_id = :shipment and customer_id = :customer)",
                Boolean.class)
            .setParameter("shipment", shipment)
            .setParameter("customer", customer.value())
            .getSingleResult());
  }

  private void add(long shipment, ReleaseStep step) {
    session
        .createNativeMutationQuery(
            """
            insert into release_step (shipment_id, step, ground, customer_id, words, told_by, told_at)
            values (:shipment, :step, :ground, :customer, :words, :by, :at)\
            """)
        .setParameter("shipment", shipment)
        .setParameter("step", step.kind().name())
        .setParameter("ground", step.ground().name())
        .setParameter("customer", step.whom().map(CustomerId::value).orElse(null), Long.class)
        .setParameter("words", step.words())
        .setParameter("by", step.by())
        .setParameter("at", step.at())
        .executeUpdate();
  }
}
