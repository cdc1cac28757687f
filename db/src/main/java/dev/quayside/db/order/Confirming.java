package dev.quayside.db.order;

import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.QuoteMail;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.StatelessSession;

/** Tells whoever got a quote that it was accepted, by whom, and who goes on with it. */
public final class Confirming {

  private static final Duration FILE_OPENED = Duration.ofHours(2);

  private final StatelessSession session;
  private final WorkingHours hours;

  Confirming(StatelessSession session, WorkingHours hours) {
    this.session = session;
    this.hours = hours;
  }

  /** What is confirmed to these readers. */
  public Notice.OrderTaken notice(OrderDraft order, Envelope to) {
    return new Notice.OrderTaken(
        to,
        order.quote(),
        order.version(),
        order.option(),
        order.number(),
        order.who(),
        new UserStore(session).answering(order.customer()).map(User::name).orElse(""),
        hours.after(order.madeAt(), FILE_OPENED),
        order.earlier());
  }

  /** To the readers of the letter that gave the quote, in its thread. */
  public void put(OrderDraft order, Instant now) {
    var mail = new QuoteMail(session);
    mail.told(order.quote())
        .ifPresent(
            told -> mail.put(told, "ACCEPTED " + order.quote(), notice(order, told.follow()), now));
  }
}
