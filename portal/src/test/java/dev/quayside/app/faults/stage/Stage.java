package dev.quayside.app.faults.stage;

import dev.quayside.app.faults.line.Ear;
import dev.quayside.app.faults.line.ImapEar;
import dev.quayside.app.faults.line.Line;
import dev.quayside.app.faults.line.PgEar;
import dev.quayside.app.faults.line.Trap;
import dev.quayside.app.surroundings.Dovecot;
import dev.quayside.app.surroundings.OneLane;
import dev.quayside.app.surroundings.Ports;
import dev.quayside.app.surroundings.Postgres;
import dev.quayside.app.surroundings.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The product at work between its servers, with a line to each of them that can be harmed. */
public final class Stage implements AutoCloseable {

  public static final String OURS = "rates@forwarder.example";

  private static final Pattern CUSTOMER = Pattern.compile("buyer-[0-9]+@acme\\.example");
  private static final String PASSWORD = "secret";

  public final Trap trap = new Trap();
  public final CustomerBoxes customers = new CustomerBoxes();
  public final Dovecot dovecot;
  public final Postgres postgres;
  public final SmallDisk disk;
  public final Line imap;
  public final Line book;
  public final Line smtp;
  public final Product product;
  public final int directIntake;
  private final SmtpSink sink;
  private final Path home;

  public Stage(Path home) throws IOException, InterruptedException {
    this.home = home;
    dovecot = Dovecot.start(home, OURS, PASSWORD);
    disk = SmallDisk.at(home.resolve("disk"));
    postgres = new Postgres(home.resolve("disk").resolve("book"), Postgres.SMALL);
    OneLane.fill(postgres.config());
    sink = new SmtpSink(OURS, trap, customers, dovecot.box()::drop);
    imap = new Line(dovecot.port(), () -> new ImapEar(trap));
    book = new Line(postgres.port(), () -> new PgEar(trap));
    smtp = new Line(sink.port(), Ear::deaf);
    directIntake = Ports.free();
    product = product(home, directIntake);
    // Servers of ours shall not outlive a test run that is ended from outside.
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** A second instance at work on the same mailbox and the same book. */
  public Product another() throws IOException {
    return product(Files.createDirectories(home.resolve("another")), Ports.free());
  }

  private Product product(Path home, int intake) throws IOException {
    Files.writeString(home.resolve("quayside.yaml"), settings(intake));
    return new Product(home);
  }

  /** A customer's mail comes into our box. */
  public void deliver(String raw) {
    dovecot.box().drop(raw);
  }

  /** How many answers to each customer lie in our box and its folder of sent mail. */
  public Map<String, Long> archived() {
    return dovecot.box().heads().stream()
        .filter(head -> head.contains("\nAuto-Submitted:"))
        .flatMap(head -> CUSTOMER.matcher(head).results().limit(1).map(MatchResult::group))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private String settings(int directIntake) {
    return """
    mail:
      imap: {host: 127.0.0.1, port: %d, tls: off, user: %s, password: %s}
      smtp: {host: 127.0.0.1, port: %d, tls: off, from: %s}
      listen: {port: %d}
    db: {url: "jdbc:postgresql://127.0.0.1:%d/postgres?sslmode=disable&gssEncMode=disable", user: postgres, password: none}
    company: {name: Example Forwarding}
    """
        .formatted(imap.port(), OURS, PASSWORD, smtp.port(), OURS, directIntake, book.port());
  }

  @Override
  public void close() {
    product.close();
    imap.close();
    book.close();
    smtp.close();
    sink.close();
    dovecot.close();
    postgres.close();
    disk.close();
  }
}
