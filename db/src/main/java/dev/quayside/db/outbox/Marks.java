package dev.quayside.db.outbox;

import org.hibernate.StatelessSession;

/** Gives out the marks of our letters, by a secret that is made with the first of them. */
final class Marks {

  private final StatelessSession session;

  Marks(StatelessSession session) {
    this.session = session;
  }

  OwnMark of(long inquiry, Turn turn) {
    return OwnMark.of(secret(), inquiry, turn.nth());
  }

  private byte[] secret() {
    return session
        .createNativeQuery("select secret from house_secret where name = 'mark'", byte[].class)
        .uniqueResultOptional()
        .orElseGet(this::made);
  }

  /** By the server's own source of randomness: two UUIDs of version 4 hold 244 random bits. */
  private byte[] made() {
    session
        .createNativeMutationQuery(
            """
            insert into house_secret (name, secret)
            values ('mark', sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
            on conflict do nothing\
            """)
        .executeUpdate();
    return session
        .createNativeQuery("select secret from house_secret where name = 'mark'", byte[].class)
        .getSingleResult();
  }
}
