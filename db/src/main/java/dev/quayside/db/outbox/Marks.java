package dev.quayside.db.outbox;

import dev.quayside.db.secret.HouseSecrets;
import org.hibernate.StatelessSession;

/** Gives out the marks of our letters, by a secret that is made with the first of them. */
final class Marks {

  private final HouseSecrets secrets;

  Marks(StatelessSession session) {
    this.secrets = new HouseSecrets(session);
  }

  OwnMark of(long inquiry, Turn turn) {
    return OwnMark.of(secrets.of("mark"), inquiry, turn.nth());
  }

  /** Of a letter that follows a quote: each of them has a mark of its own, too. */
  OwnMark of(long inquiry, String about) {
    return OwnMark.of(secrets.of("mark"), inquiry, about);
  }
}
