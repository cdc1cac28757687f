package dev.quayside.portal;

import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.portal.openid.Provider;
import dev.quayside.portal.templates.Samples;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A portal that runs on a real database with the sample house in it, and a clock to turn. */
final class OpenPortal implements AutoCloseable {

  final Db db = TestBook.open();
  final SampleHouse.Customers customers = SampleHouse.fill(db);
  final AtomicReference<Instant> time = new AtomicReference<>(SampleHouse.NOW);

  private final Portal portal;
  private final int port;

  OpenPortal() {
    this("http://localhost");
  }

  OpenPortal(String baseUrl) {
    this(baseUrl, Optional.empty(), List.of());
  }

  /** One that people sign in to by other houses' accounts as well. */
  OpenPortal(List<Provider> providers) {
    this("http://localhost", Optional.empty(), providers);
  }

  /** One that shows what the house's letters look like. */
  OpenPortal(Samples samples) {
    this("http://localhost", Optional.of(samples), List.of());
  }

  private OpenPortal(String baseUrl, Optional<Samples> samples, List<Provider> providers) {
    var config =
        new PortalConfig(
            "localhost",
            0,
            URI.create(baseUrl),
            "Harbour Freight",
            providers,
            Optional.empty(),
            Optional.of(URI.create("https://work.weixin.qq.com/kfid/kfc0?enc_scene=E")));
    portal = new Portal(db, config, samples, time::get);
    port = portal.start();
  }

  /** A browser that nobody has signed in with. */
  Browser browser() {
    return new Browser(port);
  }

  Browser signedIn(String email) {
    Browser browser = browser();
    int status = browser.signIn(email, SampleHouse.PASSWORD).statusCode();
    if (status != 303) {
      throw new AssertionError("Signing in was answered by " + status);
    }
    return browser;
  }

  /** Another process of the same house, over the same book. */
  Beside beside() {
    var config =
        new PortalConfig("localhost", 0, URI.create("http://localhost"), "Harbour Freight");
    var other = new Portal(db, config, Optional.empty(), time::get);
    return new Beside(other, other.start());
  }

  /** A second portal. */
  record Beside(Portal portal, int port) implements AutoCloseable {

    Browser browser() {
      return new Browser(port);
    }

    @Override
    public void close() {
      portal.stop();
    }
  }

  /** Nobody comes in any more, and what waits to be kept is kept; the book stays open. */
  void shut() {
    portal.stop();
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    portal.stop();
    db.close();
  }
}
