package dev.quayside.app.serve;

import dev.quayside.app.config.Provider;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.Settings.Box;
import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Keystore;
import dev.quayside.app.config.Settings.Listen;
import dev.quayside.app.config.Settings.Smtp;
import dev.quayside.app.config.Wecom;
import dev.quayside.db.Db;
import dev.quayside.db.news.NewsRound;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.status.ShipmentTelling;
import dev.quayside.db.webhook.RetryPlan;
import dev.quayside.inbox.BotConfig;
import dev.quayside.inbox.handover.HandOverConfig;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.notifier.ShipmentTeller;
import dev.quayside.notifier.Webhooks;
import dev.quayside.notifier.webhook.Call;
import dev.quayside.notifier.wording.Company;
import dev.quayside.notifier.wording.QuotePage;
import dev.quayside.portal.PortalConfig;
import dev.quayside.portal.chat.ChatKeys;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** What each door is told, out of what the house was told; its mail is in {@link MailWiring}. */
public final class Wiring {

  /** All of a call, from the first packet to the line that counts. */
  private static final Duration PROGRAM_ANSWERS = Duration.ofSeconds(15);

  private Wiring() {}

  /** Who tells other programs what happens, with the machine's word about certificates. */
  static Webhooks webhooks(Settings settings, Db db, InstantSource clock) {
    var call =
        new Call(
            settings.inside(), (SSLSocketFactory) SSLSocketFactory.getDefault(), PROGRAM_ANSWERS);
    return new Webhooks(
        db, call, new RetryPlan(() -> ThreadLocalRandom.current().nextDouble()), clock);
  }

  /** Who tells customers what becomes of their shipments, from one of our boxes. */
  static ShipmentTeller teller(
      Settings settings, Box box, Smtp smtp, Db db, Places places, InstantSource clock) {
    return new ShipmentTeller(
        db,
        new ShipmentTelling(places),
        new NewsRound.House(
            box.name(),
            smtp.from().substring(smtp.from().lastIndexOf('@') + 1),
            settings.zone().orElse(ZoneId.systemDefault())),
        settings.pacing().shipmentNews(),
        clock);
  }

  /** What a mailbox may send: as was told, else as its provider is known to allow. */
  static Budget budget(Box box, Smtp smtp) {
    var provider = Provider.of(smtp.host());
    return new Budget(
        box.name(),
        most(box.pace().perMinute(), provider.perMinute()),
        most(box.pace().perDay(), provider.perDay()));
  }

  private static OptionalInt most(OptionalInt told, OptionalInt usual) {
    OptionalInt most = told.isPresent() ? told : usual;
    return most.orElse(0) == 0 ? OptionalInt.empty() : most;
  }

  /** Who the bot answers as; a mail from one of our own addresses is never answered. */
  public static BotConfig bot(Settings settings, ZoneId zone) {
    Set<String> own = own(settings);
    Map<String, BotConfig.Box> named = new HashMap<>();
    for (Box box : settings.boxes().subList(1, settings.boxes().size())) {
      named.put(box.name(), new BotConfig.Box(address(box, own), receiving(box, settings)));
    }
    Box first = settings.boxes().getFirst();
    return new BotConfig(
        address(first, own),
        lower(own),
        zone,
        Instance.name(settings.dataDir()),
        settings.answersAnHour(),
        receiving(first, settings),
        settings.pacing().staleAfter(),
        named,
        settings.pacing().followUp());
  }

  private static String address(Box box, Set<String> own) {
    return box.smtp()
        .map(Smtp::from)
        .or(() -> box.imap().map(Imap::user).filter(user -> user.contains("@")))
        .or(() -> own.stream().findFirst())
        .orElse("quayside@localhost");
  }

  private static Receiving receiving(Box box, Settings settings) {
    return box.imap()
        .map(Imap::receiving)
        .or(() -> settings.listen().map(Listen::receiving))
        .orElseGet(Receiving.Unstated::new);
  }

  /** Every address of every box: a mail from any of them is our own. */
  private static Set<String> own(Settings settings) {
    Set<String> own = new HashSet<>();
    settings.boxes().forEach(box -> own.addAll(addresses(box)));
    settings.listen().map(Listen::addresses).ifPresent(own::addAll);
    return own;
  }

  private static Set<String> addresses(Box box) {
    Set<String> own = new HashSet<>();
    box.imap().map(Imap::user).filter(user -> user.contains("@")).ifPresent(own::add);
    box.smtp().map(Smtp::from).ifPresent(own::add);
    return own;
  }

  /**
   * Where mails are handed over.
   *
   * @throws UncheckedIOException where the keystore cannot be opened
   */
  public static HandOverConfig handOver(Settings settings, Listen listen) {
    Map<String, String> taken = new HashMap<>();
    listen.addresses().forEach(address -> taken.put(lower(address), ""));
    Set<String> writers = new HashSet<>();
    for (Box box : settings.boxes()) {
      for (String address : addresses(box)) {
        if (listen.addresses().isEmpty() || taken.containsKey(lower(address))) {
          taken.put(lower(address), box.name());
        }
      }
      box.smtp()
          .ifPresent(smtp -> {
            String from = smtp.from();
            writers.add(from);
            // What could not be delivered comes back to where our letters came from.
            taken.putIfAbsent(lower("bounce" + from.substring(from.lastIndexOf('@'))), box.name());
            smtp.archive().ifPresent(kept -> taken.putIfAbsent(lower(kept.address()), box.name()));
          });
    }
    return new HandOverConfig(
        listen.host(),
        listen.port(),
        taken,
        writers,
        HandOverConfig.USUAL_BYTES,
        HandOverConfig.USUAL_A_MINUTE,
        listen.keystore().map(Wiring::tls));
  }

  private static SSLContext tls(Keystore keystore) {
    char[] password = keystore.password().value().toCharArray();
    try {
      var keys = KeyStore.getInstance(keystore.file().toFile(), password);
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, password);
      var context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), new TrustManager[0], new SecureRandom());
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new UncheckedIOException(
          "mail.listen.keystore cannot be opened: %s (%s)"
              .formatted(keystore.file(), e.getMessage()),
          e instanceof IOException unreadable ? unreadable : new IOException(e));
    }
  }

  /** Who writes, from the first box. */
  public static Company company(Settings settings) {
    return company(settings, settings.boxes().getFirst());
  }

  /** Who writes, from one of our boxes. */
  static Company company(Settings settings, Box box) {
    String from = box.smtp().map(Smtp::from).orElse("");
    return settings
        .company()
        .map(house ->
            new Company(
                house.name(),
                house.address().orElse(""),
                from,
                house.logo(),
                house.terms().orElse("")))
        .orElseGet(() -> new Company("Quayside", "", from, Optional.empty(), ""));
  }

  /**
   * Where customers find their quotes: pages of this machine are of use to nobody but those on it.
   */
  static QuotePage quotePage(Settings settings, Smtp smtp) {
    String base = settings.portal().baseUrl();
    boolean reached = !loopback(URI.create(base).getHost()) || loopback(smtp.host());
    return new QuotePage(Optional.of(base).filter(_ -> reached));
  }

  private static boolean loopback(String host) {
    return host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
  }

  public static PortalConfig portal(Settings settings) {
    return new PortalConfig(
        settings.portal().host(),
        settings.portal().port(),
        URI.create(settings.portal().baseUrl()),
        company(settings).name(),
        settings.portal().providers(),
        settings
            .wecom()
            .map(wecom ->
                ChatKeys.of(wecom.corpId(), wecom.token().value(), wecom.aesKey().value())),
        settings.wecom().flatMap(Wecom::link));
  }

  private static Set<String> lower(Set<String> addresses) {
    var lower = new HashSet<String>();
    addresses.forEach(address -> lower.add(lower(address)));
    return lower;
  }

  private static String lower(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
