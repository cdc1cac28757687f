package dev.quayside.db.notice;

import dev.quayside.db.secret.HouseSecrets;
import java.time.Instant;
import org.hibernate.StatelessSession;

/** Lets whoever gets news of shipments stop it by the link in his letter. */
public final class NewsStops {

  private static final String SECRET = "news";

  private final StatelessSession session;

  public NewsStops(StatelessSession session) {
    this.session = session;
  }

  /** What stands in the link. */
  public StopToken token(String address) {
    return StopToken.of(secret(), address);
  }

  public boolean proved(StopToken token) {
    return token.fits(secret());
  }

  /** He gets none any more, if the house made it. */
  public boolean stop(StopToken token, Instant now) {
    boolean proved = proved(token);
    if (proved) {
      new WishStore(session).refuseNews(token.address(), now);
    }
    return proved;
  }

  private byte[] secret() {
    return new HouseSecrets(session).of(SECRET);
  }
}
