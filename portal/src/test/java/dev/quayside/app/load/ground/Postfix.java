package dev.quayside.app.load.ground;

import dev.quayside.app.surroundings.Maildir;
import dev.quayside.app.surroundings.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * The mail server that most of the world runs, with a queue, settings and ports of its own; the
 * machine's own is not touched. Customers' mailboxes are one Maildir, into which it delivers.
 */
final class Postfix implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/postfix");

  private final Path settings;
  private final int port;
  private final Path customers;
  private final AtomicBoolean running = new AtomicBoolean(true);

  private Postfix(Path settings, int port, Path customers) {
    this.settings = settings;
    this.port = port;
    this.customers = customers;
  }

  /** Whether it can be run here: it is installed, and we are root, as its master must be. */
  static boolean canRun() {
    return Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"));
  }

  /**
   * Starts it.
   *
   * @param home others may pass through it and what is above it
   * @param ways where the mails for an address of ours go, as a transport(5)
   */
  static Postfix start(Path home, String customersDomain, Map<String, String> ways)
      throws IOException, InterruptedException {
    int port = Ports.free();
    Path settings = Files.createDirectories(home.resolve("postfix"));
    Path customers = home.resolve("customers");
    Maildir.make(customers);
    handOver(customers);
    Files.createDirectories(settings.resolve("queue"));
    Path data = Files.createDirectories(settings.resolve("data"));
    new ProcessBuilder("chown", "postfix", data.toString()).start().waitFor();
    Files.writeString(settings.resolve("main.cf"), main(settings, home, customersDomain, ways));
    Files.writeString(settings.resolve("master.cf"), master(port));
    var postfix = new Postfix(settings, port, customers);
    postfix.run("start");
    postfix.awaitGreeting();
    return postfix;
  }

  /** Where mails are sent to, by SMTP. */
  int port() {
    return port;
  }

  /** Where what customers have got arrives, a file for each letter. */
  Path arrivals() {
    return customers.resolve("new");
  }

  private static void handOver(Path box) throws IOException {
    try (var files = Files.walk(box)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
  }

  private static String main(
      Path settings, Path home, String customersDomain, Map<String, String> ways) {
    String transports =
        ways.entrySet().stream()
            .map(way -> "{%s = %s}".formatted(way.getKey(), way.getValue()))
            .collect(Collectors.joining(", "));
    String domains =
        ways.keySet().stream()
            .map(address -> address.substring(address.indexOf('@') + 1))
            .distinct()
            .collect(Collectors.joining(" "));
    return """
    compatibility_level = 3.6
    queue_directory = %1$s/queue
    data_directory = %1$s/data
    maillog_file = %1$s/mail.log
    maillog_file_prefixes = %1$s
    myhostname = mx.example
    mydestination =
    inet_interfaces = 127.0.0.1
    inet_protocols = ipv4
    mynetworks = 127.0.0.0/8
    smtpd_relay_restrictions = permit_mynetworks, reject
    smtpd_peername_lookup = no
    smtp_dns_support_level = disabled
    alias_maps =
    relay_domains = %4$s
    transport_maps = inline:{ %5$s }
    virtual_mailbox_domains = %3$s
    virtual_mailbox_maps = static:customers/
    virtual_mailbox_base = %2$s
    virtual_uid_maps = static:65534
    virtual_gid_maps = static:65534
    in_flow_delay = 0
    minimal_backoff_time = 5s
    queue_run_delay = 5s
    """
        .formatted(settings, home, customersDomain, domains, transports);
  }

  private static String master(int port) {
    return """
    127.0.0.1:%d inet n - n - - smtpd
    cleanup unix n - n - 0 cleanup
    qmgr unix n - n 300 1 qmgr
    tlsmgr unix - - n 1000? 1 tlsmgr
    rewrite unix - - n - - trivial-rewrite
    bounce unix - - n - 0 bounce
    defer unix - - n - 0 bounce
    trace unix - - n - 0 bounce
    flush unix n - n 1000? 0 flush
    proxymap unix - - n - - proxymap
    smtp unix - - n - - smtp
    relay unix - - n - - smtp
    lmtp unix - - n - - lmtp
    error unix - - n - - error
    retry unix - - n - - error
    virtual unix - n n - - virtual
    anvil unix - - n - 1 anvil
    scache unix - - n - 1 scache
    postlog unix-dgram n - n - 1 postlogd
    """
        .formatted(port);
  }

  private void run(String verb) throws IOException, InterruptedException {
    Path said = settings.resolve("said.log");
    Process process =
        new ProcessBuilder(PROGRAM.toString(), "-c", settings.toString(), verb)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
            .start();
    if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("Postfix did not %s: %s".formatted(verb, Files.readString(said)));
    }
  }

  private void awaitGreeting() throws IOException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!greets()) {
      if (System.nanoTime() > end) {
        throw new IOException("Postfix does not answer; its log is in " + settings);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private boolean greets() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      return socket.getInputStream().read() == '2';
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    if (!running.getAndSet(false)) {
      return;
    }
    try {
      run("stop");
    } catch (IOException e) {
      System.err.println(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
