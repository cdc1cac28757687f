package dev.quayside.db.wake;

import java.util.Locale;
import org.hibernate.StatelessSession;

/** What a door may wait for. */
public enum Topic {
  /** A mail was taken in, or a quote that was held back was approved. */
  MESSAGES,
  /** A mail waits whose files are to be read, or a name for a place is to be tried. */
  FILES,
  /** A notice was put into the outbox. */
  OUTBOX,
  /** Somebody asked for a link to sign in. */
  SIGN_INS,
  /** Something is to be told to our own people. */
  MEMOS,
  /** Something is to be told of a shipment; looked after now and then, for it is told together. */
  NEWS,
  /** Something is to be told to another program. */
  WEBHOOKS,
  /** Somebody has written by chat. */
  CHATS;

  /** Wakes whoever waits for this, once the transaction is committed. */
  public void ring(StatelessSession session) {
    session
        .createNativeQuery("select cast(pg_notify(:channel, '') as text)", String.class)
        .setParameter("channel", channel())
        .getSingleResult();
  }

  /** The name of PostgreSQL's notification channel. */
  public String channel() {
    return "quayside_" + name().toLowerCase(Locale.ROOT);
  }
}
