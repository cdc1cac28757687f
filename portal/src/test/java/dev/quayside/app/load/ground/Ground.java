package dev.quayside.app.load.ground;

import dev.quayside.app.surroundings.Dovecot;
import dev.quayside.app.surroundings.Ports;
import dev.quayside.app.surroundings.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** Both robots' mail servers and database, and the customers that write to them. */
public final class Ground implements AutoCloseable {

  public static final String PASSWORD = "secret";

  /** One robot's places among all this. */
  public record Place(String domain, int handOver) {

    /** Mails to it take this road. */
    public String address(Road road) {
      return (road == Road.MAILBOX ? "rates@" : "quick@") + domain;
    }
  }

  public final Place product;
  public final Place bare;
  public final Path home;
  public final Dovecot dovecot;
  public final Postgres postgres;
  public final Customers customers;
  public final OpenLoop writers;
  private final Postfix postfix;

  public Ground(Path home) throws IOException, InterruptedException {
    this.home = home;
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
    product = new Place("forwarder.example", Ports.free());
    bare = new Place("bare.example", Ports.free());
    int lmtp = Ports.free();
    dovecot =
        Dovecot.start(
            home,
            List.of(product.address(Road.MAILBOX), bare.address(Road.MAILBOX)),
            PASSWORD,
            lmtp);
    String box = "lmtp:inet:127.0.0.1:" + lmtp;
    postfix =
        Postfix.start(
            home,
            Inquiry.CUSTOMERS,
            Map.of(
                product.address(Road.MAILBOX),
                box,
                bare.address(Road.MAILBOX),
                box,
                product.address(Road.HANDED_OVER),
                handedOver(product),
                bare.address(Road.HANDED_OVER),
                handedOver(bare)));
    postgres = new Postgres(home.resolve("book"), Postgres.USUAL);
    customers = new Customers(postfix.arrivals());
    writers = new OpenLoop(postfix.port());
    // Servers of ours shall not outlive a run that is ended from outside.
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopServers));
  }

  /** Whether all of it can be run on this machine. */
  public static boolean isThere() {
    return Dovecot.takesMails() && Postfix.canRun();
  }

  /** Where robots send their letters, by SMTP. */
  public int smtp() {
    return postfix.port();
  }

  private static String handedOver(Place place) {
    return "smtp:[127.0.0.1]:" + place.handOver();
  }

  private void stopServers() {
    postfix.close();
    dovecot.close();
    postgres.close();
  }

  @Override
  public void close() throws IOException {
    writers.close();
    customers.close();
    stopServers();
  }
}
