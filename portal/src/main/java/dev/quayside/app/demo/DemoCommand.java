package dev.quayside.app.demo;

import dev.quayside.app.book.OpenedBook;
import dev.quayside.app.book.OpenedBook.Opening;
import dev.quayside.app.config.Role;
import dev.quayside.app.config.Secret;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.Tls;
import dev.quayside.app.console.Terminal;
import dev.quayside.app.demo.sample.DemoDay;
import dev.quayside.app.demo.sample.SampleBook;
import dev.quayside.app.demo.sample.SampleFiles;
import dev.quayside.app.demo.sample.SampleMail;
import dev.quayside.app.serve.House;
import dev.quayside.rates.place.Places;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole of Quayside on this machine, with customers of its own. */
@Command(
    name = "demo",
    description = {
      "Starts a mail server, a database and the whole of Quayside on this machine, with",
      "sample customers and rates; sends six mails as customers would and shows what",
      "becomes of each. Nothing leaves the machine. Stays up until Ctrl-C."
    },
    footer = {
      "The PDFs and the sample files go to ./demo, the database to ./data/demo; remove",
      "both to begin anew. Settings and QUAYSIDE_* variables play no part.",
      "",
      "  quayside demo",
      "  quayside demo --exit      ends after the mails; 0 if all was as it should be",
      ""
    })
public final class DemoCommand implements Callable<Integer> {

  private static final String ADDRESS = "rates@harbourline.example";
  private static final int USUAL_PORT = 8080;
  private static final Duration SAFETY_POLL = Duration.ofMillis(500);

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;
  private final UnaryOperator<String> hash;

  /** The machine waits for it before the process ends, so that the database is shut properly. */
  private final CountDownLatch closed = new CountDownLatch(1);

  @Option(names = "--exit", description = "Ends after the mails instead of staying up.")
  private boolean exit;

  public DemoCommand(
      Terminal terminal, Supplier<Places> places, InstantSource clock, UnaryOperator<String> hash) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
    this.hash = hash;
  }

  @Override
  public Integer call() throws IOException, MessagingException, InterruptedException {
    Path papers = Files.createDirectories(terminal.here().resolve("demo"));
    try (var mail = DemoMailServer.start(0, 0)) {
      mail.addMailbox(ADDRESS, SampleBook.PASSWORD);
      Settings settings = settings(mail);
      Places known = places.get();
      return switch (OpenedBook.open(settings, () -> known)) {
        case Opening.Closed(String why) -> terminal.fail(why);
        case Opening.Open(OpenedBook book) -> {
          try (book) {
            yield run(settings, book, known, mail, papers);
          }
        }
      };
    } finally {
      closed.countDown();
    }
  }

  private int run(
      Settings settings, OpenedBook book, Places known, DemoMailServer mail, Path papers)
      throws IOException, MessagingException, InterruptedException {
    var day = new DemoDay(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    var files = SampleFiles.write(papers.resolve("samples"), day);
    new SampleBook(files, day, known, hash).fill(book.db(), clock.instant());
    try (var _ =
        House.open(book.db(), settings, EnumSet.allOf(Role.class), known, clock, SAFETY_POLL)) {
      terminal.say(
          "Up after %d ms: a mail server (SMTP %d, IMAP %d), a database and Quayside. Customers write:"
              .formatted(
                  ManagementFactory.getRuntimeMXBean().getUptime(),
                  mail.smtpPort(),
                  mail.imapPort()));
      var run = new DemoRun(book.db(), mail, ADDRESS, SampleBook.PASSWORD, papers);
      List<Shown> all = new ArrayList<>();
      for (SampleMail sample : SampleMail.all(day, ADDRESS, clock.instant())) {
        Shown shown = run.show(sample);
        ShownText.lines(shown, terminal.here()).forEach(terminal::say);
        all.add(shown);
      }
      long good = all.stream().filter(Shown::asExpected).count();
      terminal.say("%n%d of %d as they should be.".formatted(good, all.size()));
      if (!exit) {
        stayUp(settings);
      }
      return good == all.size() ? Terminal.OK : Terminal.FAILED;
    }
  }

  private void stayUp(Settings settings) throws InterruptedException {
    terminal.say("");
    terminal.say("The portal is at " + settings.portal().baseUrl());
    terminal.say("  sales     lena.li@harbourline.example");
    terminal.say("  customer  emily.carter@pacifichome.example (English)");
    terminal.say("  customer  wangfang@huaxin-trade.example (中文)");
    terminal.say("  password  " + SampleBook.PASSWORD);
    terminal.say("Ctrl-C ends it.");
    var stop = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              stop.countDown();
              try {
                closed.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }));
    stop.await();
  }

  private Settings settings(DemoMailServer mail) {
    int port = isFree(USUAL_PORT) ? USUAL_PORT : freePort();
    var password = new Secret(SampleBook.PASSWORD);
    return new Settings(
        Optional.of(
            new Settings.Imap(mail.host(), mail.imapPort(), Tls.OFF, ADDRESS, password, "INBOX")),
        Optional.of(
            new Settings.Smtp(
                mail.host(),
                mail.smtpPort(),
                Tls.OFF,
                Optional.of(new Settings.Login(ADDRESS, password)),
                ADDRESS)),
        Optional.empty(),
        new Settings.Portal("127.0.0.1", port, "http://localhost:" + port),
        terminal.here().resolve("data").resolve("demo"),
        Optional.of(
            new Settings.House(
                "Harbourline Logistics",
                Optional.of("1188 Dongdaming Road, Hongkou, Shanghai\nTel +86 21 5555 0188"),
                Optional.empty(),
                Optional.empty())),
        Optional.empty());
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      return USUAL_PORT; // opening the portal says what is wrong
    }
  }
}
