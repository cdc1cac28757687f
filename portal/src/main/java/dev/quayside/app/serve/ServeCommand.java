package dev.quayside.app.serve;

import dev.quayside.app.book.OpenedBook;
import dev.quayside.app.book.OpenedBook.Opening;
import dev.quayside.app.config.Role;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.SettingsRead;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.portal.PortTakenException;
import dev.quayside.rates.place.Places;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the product until it is stopped. */
@Command(
    name = "serve",
    description =
        "Runs Quayside: watches the mailbox, answers, shows the pages. Ends with Ctrl-C or a"
            + " TERM signal.",
    footer = {
      "Settings are in quayside.yaml or, which goes before, in QUAYSIDE_* variables",
      "such as QUAYSIDE_MAIL_IMAP_HOST for mail.imap.host:",
      "  mail.imap.host user password   the mailbox for inquiries           (bot)",
      "  mail.imap.folder               default INBOX",
      "  mail.profile                   microsoft365, gmail, qq or netease, who tell",
      "                                 who is forged; mostly known by the host",
      "  mail.receiving-host            or your own, as it signs what it found out",
      "  mail.boxes.NAME.imap …         more mailboxes, each with all of these",
      "                                 but listen and the rules of the house",
      "  mail.oauth.client-id …         a token instead of passwords: client-secret,",
      "                                 refresh-token, token-url, scope",
      "  mail.answers-an-hour           at the most (20000); then sales are told",
      "  mail.listen.port               instead of a mailbox, or beside it: mails are",
      "                                 handed over here by SMTP, by a server of yours",
      "  mail.listen.host addresses     default 127.0.0.1, and the addresses above",
      "  mail.listen.keystore keystore-password   PKCS #12; then the line is TLS only",
      "  mail.smtp.host from            what answers go out by, and as whom (notifier)",
      "  mail.smtp.user password        where that server wants a login",
      "  mail.smtp.bounces              takes bounces as name+mark@, or off",
      "  mail.smtp.per-minute per-day   letters it may send; Microsoft 365 and Gmail",
      "                                 are known. Or off",
      "  mail.stale-after               working hours after which an inquiry is asked",
      "                                 about, not quoted: 9 is one day. Or off",
      "  mail.archive.address folder    our box with a copy of each answer, or off",
      "  mail.imap.tls, mail.smtp.tls   on (default), starttls or off",
      "  mail.imap.port, mail.smtp.port default by tls: 993 or 143, 465, 587 or 25",
      "  wecom.corp-id kf-secret        customers write by chat (微信客服); all of these,",
      "  wecom.token aes-key            as WeCom's administration shows them",
      "  company.name                   who writes                          (notifier)",
      "  company.address logo terms     what else stands on a quote",
      "  company.templates              a folder with your own words and colours",
      "  portal.host port               default 127.0.0.1 8080",
      "  portal.base-url                how customers reach the pages",
      "  portal.oidc.NAME.issuer …      people sign in by their accounts there, too:",
      "                                 client-id, client-secret; domains, if not all",
      "  db.url user password           default: a PostgreSQL of its own in data-dir",
      "  data-dir                       default ./data",
      "",
      "  mail:",
      "    imap: {host: imap.example.com, user: rates@example.com, password: …}",
      "    smtp: {host: smtp.example.com, user: rates@example.com, password: …,",
      "           from: rates@example.com}",
      "  company: {name: Example Forwarding Ltd}",
      "",
      "Many processes may run over one database, each with some of the roles:",
      "  quayside serve --roles bot,notifier",
      "  quayside serve --roles portal",
      ""
    })
public final class ServeCommand implements Callable<Integer> {

  private static final Duration SAFETY_POLL = Duration.ofSeconds(15);

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(
      names = "--roles",
      split = ",",
      paramLabel = "ROLE",
      description = "What runs in this process: ${COMPLETION-CANDIDATES} (default: all).")
  private Set<Role> roles = EnumSet.allOf(Role.class);

  public ServeCommand(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Integer call() throws InterruptedException {
    return switch (config.read(terminal, roles)) {
      case SettingsRead.Wrong(var problems) -> terminal.fail("the settings are wrong:", problems);
      case SettingsRead.Good(Settings settings) -> {
        // Reading the places and opening the book take a second each.
        var known = CompletableFuture.supplyAsync(places);
        yield switch (OpenedBook.open(settings, known::join)) {
          case Opening.Closed(String why) -> terminal.fail(why);
          case Opening.Open(OpenedBook book) -> serve(settings, book, known.join());
        };
      }
    };
  }

  private int serve(Settings settings, OpenedBook book, Places known) throws InterruptedException {
    var closed = new CountDownLatch(1);
    var stop = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              stop.countDown();
              awaitQuietly(closed);
            }));
    try (book;
        var house = House.open(book.db(), settings, roles, known, clock, SAFETY_POLL)) {
      terminal.say(ready(settings, house));
      stop.await();
    } catch (PortTakenException | UncheckedIOException e) {
      return terminal.fail(String.valueOf(e.getMessage()));
    } finally {
      closed.countDown();
    }
    return Terminal.OK;
  }

  private String ready(Settings settings, House house) {
    long millis = ManagementFactory.getRuntimeMXBean().getUptime();
    String pages =
        house.portalPort().isPresent() ? ", pages at " + settings.portal().baseUrl() : "";
    return "Quayside is ready after %d ms: %s%s".formatted(millis, roles, pages);
  }

  private static void awaitQuietly(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
