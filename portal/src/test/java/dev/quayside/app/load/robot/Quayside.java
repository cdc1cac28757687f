package dev.quayside.app.load.robot;

import dev.quayside.app.load.ground.Customers.Got;
import dev.quayside.app.load.ground.Ground;
import dev.quayside.app.load.ground.Road;
import dev.quayside.app.surroundings.OneLane;
import dev.quayside.app.surroundings.Product;
import dev.quayside.db.DbConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The product at a book of its own, with both roads open. */
public final class Quayside implements Robot {

  private final Ground.Place place;
  private final Product product;

  private Quayside(Ground.Place place, Product product) {
    this.place = place;
    this.product = product;
  }

  /**
   * Starts it.
   *
   * @param name of its book, in which nothing is yet but a price
   * @param flags of the virtual machine
   */
  public static Quayside start(Ground ground, String name, List<String> flags)
      throws IOException, InterruptedException {
    DbConfig book = ground.postgres.another(name);
    OneLane.fill(book);
    Path home = Files.createDirectories(ground.home.resolve(name));
    Files.writeString(home.resolve("quayside.yaml"), settings(ground, name));
    var product = new Product(home, flags);
    if (!product.ready()) {
      throw new IOException("The product did not start; its log is in " + home);
    }
    return new Quayside(ground.product, product);
  }

  private static String settings(Ground ground, String book) {
    return """
    mail:
      imap: {host: 127.0.0.1, port: %1$d, tls: off, user: %2$s, password: %3$s}
      smtp: {host: 127.0.0.1, port: %4$d, tls: off, from: %2$s}
      listen: {port: %5$d, addresses: %6$s}
    db: {url: "jdbc:postgresql://127.0.0.1:%7$d/%8$s?sslmode=disable&gssEncMode=disable", user: postgres, password: none}
    company: {name: Example Forwarding}
    """
        .formatted(
            ground.dovecot.port(),
            ground.product.address(Road.MAILBOX),
            Ground.PASSWORD,
            ground.smtp(),
            ground.product.handOver(),
            ground.product.address(Road.HANDED_OVER),
            ground.postgres.port(),
            book);
  }

  @Override
  public String address(Road road) {
    return place.address(road);
  }

  /** A quote with the right total, and its PDF. */
  @Override
  public boolean owed(Got got) {
    return got.total() && got.paper();
  }

  @Override
  public long pid() {
    return product.pid();
  }

  @Override
  public void close() {
    product.close();
  }
}
