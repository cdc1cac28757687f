package dev.quayside.db.order;

import dev.quayside.db.customer.CustomerStore;
import dev.quayside.db.outbox.Earlier;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Two colleagues of a customer may each accept the one price for the same cargo. Whether that is
 * one shipment or two they alone know, and sales find out; until then nothing is done for the
 * second, and nothing twice.
 */
public final class SameShipment {

  private final StatelessSession session;

  public SameShipment(StatelessSession session) {
    this.session = session;
  }

  /**
   * The order that a colleague of his had accepted for the same cargo, while its price holds; who
   * accepts for the same customer meanwhile waits here.
   *
   * @param inquiry the one that the quote answers
   */
  Optional<Earlier> earlier(GivenQuote quote, long inquiry, Instant now) {
    return quote
        .customer()
        .flatMap(customer -> {
          new CustomerStore(session).hold(customer);
          return earlier(customer.value(), quote, inquiry, now);
        });
  }

  private Optional<Earlier> earlier(long customer, GivenQuote quote, long inquiry, Instant now) {
    return session
        .createNativeQuery(
            """
            select o.number as made, q.number as quote, o.draft ->> 'who' as who, o.made_at
            from order_draft o
            join quote q on q.id = o.quote_id
            join quote_version v on v.quote_id = o.quote_id and v.version = o.version
            join inquiry i on i.id = q.inquiry_id
            join inquiry mine on mine.id = :inquiry
            join quote_version his on his.version = :version
              and his.quote_id = (select id from quote where number = :quote)
            where o.customer_id = :customer and o.shipment = 'OWN' and v.cargo = his.cargo
              and v.cargo <> '' and v.valid_until >= :today and i.sender <> mine.sender
            order by o.id desc limit 1\
            """,
            Object[].class)
        .addScalar("made", String.class)
        .addScalar("quote", String.class)
        .addScalar("who", String.class)
        .addScalar("made_at", Instant.class)
        .setParameter("inquiry", inquiry)
        .setParameter("version", quote.version())
        .setParameter("quote", quote.number())
        .setParameter("customer", customer)
        .setParameter("today", LocalDate.ofInstant(now, ZoneId.systemDefault()))
        .uniqueResultOptional()
        .map(row ->
            new Earlier((String) row[0], (String) row[1], (String) row[2], (Instant) row[3]));
  }

  /** Keeps that an order may be an earlier one's shipment. */
  void ask(String order, Earlier earlier) {
    session
        .createNativeMutationQuery(
            """
            update order_draft set shipment = 'ASKED',
              earlier = (select id from order_draft where number = :earlier)
            where number = :order\
            """)
        .setParameter("earlier", earlier.order())
        .setParameter("order", order)
        .executeUpdate();
  }

  /** How it stands; empty where there is no such order. It is held until the transaction ends. */
  public Optional<Shipment> held(String order) {
    return session
        .createNativeQuery(
            "select shipment from order_draft where number = :order for no key update",
            String.class)
        .setParameter("order", order)
        .uniqueResultOptional()
        .map(Shipment::valueOf);
  }

  /** Keeps what was found out; the question is answered. */
  public void say(String order, Shipment shipment, Instant now) {
    set(order, shipment);
    new TaskStore(session).doneAtOrder(order, Kind.ONE_SHIPMENT_OR_TWO, now);
  }

  /** It is open again. */
  public void askAgain(String order, Instant answeredAt) {
    set(order, Shipment.ASKED);
    new TaskStore(session).openAtOrder(order, Kind.ONE_SHIPMENT_OR_TWO, answeredAt);
  }

  private void set(String order, Shipment shipment) {
    session
        .createNativeMutationQuery(
            "update order_draft set shipment = :shipment where number = :order")
        .setParameter("shipment", shipment.name())
        .setParameter("order", order)
        .executeUpdate();
  }
}
