package dev.quayside.app.serve;

import dev.quayside.app.config.Provider;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.Settings.Archive;
import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Keystore;
import dev.quayside.app.config.Settings.Listen;
import dev.quayside.app.config.Settings.Login;
import dev.quayside.app.config.Settings.Pacing;
import dev.quayside.app.config.Settings.Smtp;
import dev.quayside.app.config.Tls;
import dev.quayside.db.pace.Budget;
import dev.quayside.inbox.BotConfig;
import dev.quayside.inbox.handover.HandOverConfig;
import dev.quayside.inbox.mailbox.MailboxConfig;
import dev.quayside.inbox.mailbox.MailboxConfig.Encryption;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.notifier.archive.ArchiveConfig;
import dev.quayside.notifier.archive.ImapArchive;
import dev.quayside.notifier.channel.SmtpConfig;
import dev.quayside.notifier.wording.Company;
import dev.quayside.portal.PortalConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** What each door is told, out of what the house was told. */
public final class Wiring {

  private Wiring() {}

  /**
   * The mailbox to watch.
   *
   * @param safetyPoll how often a quiet server is asked
   */
  public static MailboxConfig mailbox(Imap imap, Optional<Smtp> smtp, Duration safetyPoll) {
    return new MailboxConfig(
        imap.host(),
        imap.port(),
        switch (imap.tls()) {
          case ON -> Encryption.TLS;
          case STARTTLS -> Encryption.STARTTLS;
          case OFF -> Encryption.NONE;
        },
        imap.user(),
        imap.password().value(),
        imap.folder(),
        safetyPoll,
        smtp.flatMap(
            out -> out.archive().map(kept -> new MailboxConfig.Copies(out.from(), kept.folder()))));
  }

  public static SmtpConfig smtp(Smtp smtp) {
    return new SmtpConfig(
        smtp.host(),
        smtp.port(),
        encryption(smtp.tls()),
        smtp.login().map(Login::user).orElse(""),
        smtp.login().map(login -> login.password().value()).orElse(""),
        smtp.from(),
        smtp.bounces(),
        smtp.archive().map(Archive::address));
  }

  /** What a mailbox may send: as was told, else as its provider is known to allow. */
  public static Budget budget(Smtp smtp, Pacing pacing) {
    var provider = Provider.of(smtp.host());
    return new Budget(
        "",
        most(pacing.perMinute(), provider.perMinute()),
        most(pacing.perDay(), provider.perDay()));
  }

  private static OptionalInt most(OptionalInt told, OptionalInt usual) {
    OptionalInt most = told.isPresent() ? told : usual;
    return most.orElse(0) == 0 ? OptionalInt.empty() : most;
  }

  /** The archive to ask after a crash; empty where none is kept, or none can be reached. */
  public static Optional<dev.quayside.notifier.archive.Archive> archive(Settings settings) {
    return settings
        .smtp()
        .flatMap(Smtp::archive)
        .flatMap(kept -> settings.imap().map(imap -> new ImapArchive(archive(imap, kept))));
  }

  /** Copies come into the watched folder and are moved on from there: so it is asked first. */
  private static ArchiveConfig archive(Imap imap, Archive kept) {
    return new ArchiveConfig(
        imap.host(),
        imap.port(),
        switch (imap.tls()) {
          case ON -> ArchiveConfig.Tls.TLS;
          case STARTTLS -> ArchiveConfig.Tls.STARTTLS;
          case OFF -> ArchiveConfig.Tls.PLAIN;
        },
        imap.user(),
        imap.password().value(),
        List.of(imap.folder(), kept.folder()));
  }

  /** Who the bot answers as; a mail from one of our own addresses is never answered. */
  public static BotConfig bot(Settings settings, ZoneId zone) {
    Set<String> own = own(settings);
    String address =
        settings
            .smtp()
            .map(Smtp::from)
            .or(() -> own.stream().findFirst())
            .orElse("quayside@localhost");
    Receiving receiving =
        settings
            .imap()
            .map(Imap::receiving)
            .or(() -> settings.listen().map(Listen::receiving))
            .orElseGet(Receiving.Unstated::new);
    String instance = Instance.name(settings.dataDir());
    return new BotConfig(
        address,
        lower(own),
        zone,
        instance,
        BotConfig.ANSWERS_AN_HOUR,
        receiving,
        settings.pacing().staleAfter());
  }

  private static Set<String> own(Settings settings) {
    Set<String> own = new HashSet<>();
    settings.imap().map(Imap::user).filter(user -> user.contains("@")).ifPresent(own::add);
    settings.smtp().map(Smtp::from).ifPresent(own::add);
    settings.listen().map(Listen::addresses).ifPresent(own::addAll);
    return own;
  }

  /**
   * Where mails are handed over.
   *
   * @throws UncheckedIOException where the keystore cannot be opened
   */
  public static HandOverConfig handOver(Settings settings, Listen listen) {
    Set<String> taken =
        new HashSet<>(listen.addresses().isEmpty() ? own(settings) : listen.addresses());
    // What could not be delivered comes back to where our letters came from.
    settings
        .smtp()
        .map(Smtp::from)
        .ifPresent(from -> taken.add("bounce" + from.substring(from.lastIndexOf('@'))));
    return new HandOverConfig(
        listen.host(),
        listen.port(),
        taken,
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

  public static Company company(Settings settings) {
    String from = settings.smtp().map(Smtp::from).orElse("");
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

  public static PortalConfig portal(Settings settings) {
    return new PortalConfig(
        settings.portal().host(),
        settings.portal().port(),
        URI.create(settings.portal().baseUrl()),
        company(settings).name());
  }

  private static SmtpConfig.Tls encryption(Tls tls) {
    return switch (tls) {
      case ON -> SmtpConfig.Tls.TLS;
      case STARTTLS -> SmtpConfig.Tls.STARTTLS;
      case OFF -> SmtpConfig.Tls.PLAIN;
    };
  }

  private static Set<String> lower(Set<String> addresses) {
    var lower = new HashSet<String>();
    addresses.forEach(address -> lower.add(address.toLowerCase(Locale.ROOT)));
    return lower;
  }
}
