package dev.quayside.app.surroundings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The IMAP server that most providers run, on a port of the loopback address. */
public final class Dovecot implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");
  private static final Path DELIVERY = Path.of("/usr/lib/dovecot/lmtp");

  /** Whom it runs as where the tests are run by root, whose mail it does not keep. */
  private static final String NOBODY = "nobody";

  private final Path home;
  private final int port;
  private final List<String> users;
  private Process process;

  private Dovecot(Path home, int port, List<String> users, Process process) {
    this.home = home;
    this.port = port;
    this.users = users;
    this.process = process;
  }

  /** Whether there is one on this machine. */
  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** Whether it can be handed mails by LMTP (RFC 2033). */
  public static boolean takesMails() {
    return isInstalled() && Files.isExecutable(DELIVERY);
  }

  /** With one mailbox, in a directory below this one, which others may then pass through. */
  public static Dovecot start(Path above, String user, String password)
      throws IOException, InterruptedException {
    return start(above, List.of(user), password, "");
  }

  /**
   * With a mailbox for each of these, into which a mail server delivers.
   *
   * @param lmtp the port at which mails are handed to it
   */
  public static Dovecot start(Path above, List<String> users, String password, int lmtp)
      throws IOException, InterruptedException {
    return start(above, users, password, delivery(lmtp));
  }

  private static Dovecot start(Path above, List<String> users, String password, String more)
      throws IOException, InterruptedException {
    Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwx--x--x"));
    Path home = Files.createDirectories(above.resolve("imap"));
    int port = Ports.free();
    var known = new StringBuilder();
    for (String user : users) {
      Maildir.make(mail(home, user));
      known.append(user).append(":{PLAIN}").append(password).append('\n');
    }
    Files.createDirectories(home.resolve("run"));
    Files.writeString(home.resolve("users"), known);
    Files.writeString(home.resolve("dovecot.conf"), settings(home, port) + more);
    open(home);
    var dovecot = new Dovecot(home, port, users, run(home));
    dovecot.awaitGreeting();
    return dovecot;
  }

  private static Path mail(Path home, String user) {
    return home.resolve("mail").resolve(user);
  }

  public int port() {
    return port;
  }

  /** The first user's. */
  public Maildir box() {
    return box(users.getFirst());
  }

  public Maildir box(String user) {
    return new Maildir(mail(home, user));
  }

  /** Ends it and starts it again after what is done meanwhile. */
  public void restart(Meanwhile meanwhile) throws IOException, InterruptedException {
    stop();
    meanwhile.happens();
    process = run(home);
    awaitGreeting();
  }

  /** What happens while the server is down. */
  @FunctionalInterface
  public interface Meanwhile {
    void happens() throws IOException;
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static String settings(Path home, int port) {
    String me = root() ? NOBODY : System.getProperty("user.name");
    return """
    base_dir = %1$s/run
    state_dir = %1$s/run
    log_path = %1$s/dovecot.log
    protocols = imap
    listen = 127.0.0.1
    ssl = no
    disable_plaintext_auth = no
    default_internal_user = %2$s
    default_internal_group =
    default_login_user = %2$s
    mail_location = maildir:%1$s/mail/%%u
    first_valid_uid = 1
    passdb {
      driver = passwd-file
      args = username_format=%%u %1$s/users
    }
    userdb {
      driver = static
      args = uid=%2$s home=%1$s allow_all_users=yes
    }
    namespace inbox {
      inbox = yes
      mailbox Sent {
        auto = create
        special_use = \\Sent
      }
    }
    service imap-login {
      chroot =
      inet_listener imap {
        port = %3$d
      }
      inet_listener imaps {
        port = 0
      }
    }
    service anvil {
      chroot =
    }
    """
        .formatted(home, me, port);
  }

  private static String delivery(int port) {
    return """
    protocols = imap lmtp
    postmaster_address = postmaster@localhost
    service lmtp {
      user = %s
      inet_listener lmtp {
        port = %d
      }
    }
    """
        .formatted(root() ? NOBODY : System.getProperty("user.name"), port);
  }

  /** For whomever it runs as. */
  private static void open(Path home) throws IOException {
    var all = PosixFilePermissions.fromString("rwxrwxrwx");
    try (var files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(file, all);
      }
    }
  }

  private static Process run(Path home) throws IOException {
    var program = List.of(PROGRAM.toString(), "-F", "-c", home.resolve("dovecot.conf").toString());
    var asNobody =
        List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups", "--");
    var command = new ArrayList<String>(root() ? asNobody : List.of());
    command.addAll(program);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("dovecot.out").toFile()))
        .start();
  }

  private void awaitGreeting() throws IOException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!greets()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IOException(
            "Dovecot does not answer: " + Files.readString(home.resolve("dovecot.out")));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private boolean greets() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      String greeting = in.readLine();
      return greeting != null && greeting.startsWith("* OK");
    } catch (IOException e) {
      return false;
    }
  }

  private void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() {
    try {
      stop();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
