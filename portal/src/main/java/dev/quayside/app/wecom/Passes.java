package dev.quayside.app.wecom;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.chat.PassStore.Pass;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Hands out the pass for WeCom's interface: one for all instances of the house, for WeCom gives the
 * same to all and takes it ill when it is asked for too often. One of them fetches it, the others
 * wait for him and find his.
 */
final class Passes {

  /** It is renewed before it ends, for a call takes a while and clocks differ. */
  private static final Duration BEFORE = Duration.ofMinutes(5);

  private static final long USUAL_SECONDS = 7_200;

  private final Wire wire;
  private final String corp;
  private final Seal seal;
  private final Db db;
  private final InstantSource clock;

  Passes(Wire wire, Db db, InstantSource clock) {
    this.wire = wire;
    this.corp = wire.corp();
    this.seal = wire.seal();
    this.db = db;
    this.clock = clock;
  }

  /** What came of asking for it. */
  sealed interface Had {

    /**
     * Here it is.
     *
     * @param sealed as it lies in the book
     */
    record Pass(String word, String sealed) implements Had {
      @Override
      public String toString() {
        return "(hidden)";
      }
    }

    /** There is none. */
    record Not(Told why) implements Had {}
  }

  Had current() {
    return db.with(books -> good(books.chatPass().of(corp)))
        .orElseGet(() ->
            db.with(books -> good(books.chatPass().held(corp)).orElseGet(() -> fetched(books))));
  }

  private Optional<Had> good(Optional<Pass> pass) {
    Instant soon = clock.instant().plus(BEFORE);
    return pass.filter(it -> it.endsAt().isAfter(soon))
        .flatMap(it -> seal.open(it.word()).map(word -> new Had.Pass(word, it.word())));
  }

  private Had fetched(Books books) {
    Told told = wire.newPass();
    if (!(told instanceof Told.Good(var json))) {
      return new Had.Not(told);
    }
    String word = json.path("access_token").asString("");
    long seconds = json.path("expires_in").asLong(USUAL_SECONDS);
    String sealed = seal.close(word);
    books.chatPass().keep(corp, new Pass(sealed, clock.instant().plusSeconds(seconds)));
    return new Had.Pass(word, sealed);
  }

  /** WeCom did not want this one: whoever comes next fetches another, unless one is there. */
  void refused(Had.Pass pass) {
    db.use(books -> books.chatPass().refused(corp, pass.sealed()));
  }
}
