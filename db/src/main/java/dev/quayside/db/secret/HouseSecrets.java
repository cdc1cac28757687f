package dev.quayside.db.secret;

import org.hibernate.StatelessSession;

/** The secrets by which the house knows its own marks and links again; shown nowhere. */
public final class HouseSecrets {

  private final StatelessSession session;

  public HouseSecrets(StatelessSession session) {
    this.session = session;
  }

  /** The secret of this name, made by whoever needs it first. */
  public byte[] of(String name) {
    return session
        .createNativeQuery("select secret from house_secret where name = :name", byte[].class)
        .setParameter("name", name)
        .uniqueResultOptional()
        .orElseGet(() -> made(name));
  }

  /** By the server's own source of randomness: two UUIDs of version 4 hold 244 random bits. */
  private byte[] made(String name) {
    session
        .createNativeMutationQuery(
            """
            insert into house_secret (name, secret)
            values (:name, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
            on conflict do nothing\
            """)
        .setParameter("name", name)
        .executeUpdate();
    return session
        .createNativeQuery("select secret from house_secret where name = :name", byte[].class)
        .setParameter("name", name)
        .getSingleResult();
  }
}
