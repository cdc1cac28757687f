package dev.quayside.app.serve;

import dev.quayside.app.config.Pass;
import dev.quayside.app.config.Provider;
import dev.quayside.app.config.Secret;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.Settings.Box;
import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Smtp;
import dev.quayside.app.config.Tls;
import dev.quayside.app.token.TokenDesk;
import dev.quayside.db.Db;
import dev.quayside.inbox.mailbox.MailboxConfig;
import dev.quayside.inbox.mailbox.MailboxConfig.Encryption;
import dev.quayside.notifier.archive.Archive;
import dev.quayside.notifier.archive.ArchiveConfig;
import dev.quayside.notifier.archive.EitherArchive;
import dev.quayside.notifier.archive.HandedCopies;
import dev.quayside.notifier.archive.ImapArchive;
import dev.quayside.notifier.channel.Login;
import dev.quayside.notifier.channel.SmtpConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the doors are told of each of our boxes: where its mail lies, and by what it writes. */
public final class MailWiring {

  /** How often a server is asked that cannot be trusted to tell. */
  private static final Duration ASKED_EVERY = Duration.ofSeconds(5);

  private final TokenDesk tokens;

  /**
   * The wiring of one house.
   *
   * @param tokens where those are had that some mail houses want instead of passwords
   */
  public MailWiring(TokenDesk tokens) {
    this.tokens = tokens;
  }

  /**
   * The mailbox to watch; empty where a box is read by nobody here.
   *
   * @param safetyPoll how often a quiet server is asked
   */
  public Optional<MailboxConfig> mailbox(Box box, Duration safetyPoll) {
    return box.imap().map(imap -> mailbox(box, imap, safetyPoll));
  }

  private MailboxConfig mailbox(Box box, Imap imap, Duration safetyPoll) {
    boolean idles = Provider.of(imap.host()).idles();
    return new MailboxConfig(
        box.name(),
        imap.host(),
        imap.port(),
        switch (imap.tls()) {
          case ON -> Encryption.TLS;
          case STARTTLS -> Encryption.STARTTLS;
          case OFF -> Encryption.NONE;
        },
        imap.user(),
        switch (imap.pass()) {
          case Secret(String word) -> new dev.quayside.inbox.mailbox.Login.Password(word);
          case Pass.Tokens asked ->
              new dev.quayside.inbox.mailbox.Login.Token(
                  tokens.of(asked)::current, tokens.of(asked)::refused);
        },
        imap.folder(),
        idles || safetyPoll.compareTo(ASKED_EVERY) < 0 ? safetyPoll : ASKED_EVERY,
        idles ? MailboxConfig.Idle.OFFERED : MailboxConfig.Idle.NEVER,
        box.smtp()
            .flatMap(out ->
                out.archive().map(kept -> new MailboxConfig.Copies(out.from(), kept.folders()))));
  }

  /** By what a box writes. */
  public SmtpConfig smtp(Smtp smtp) {
    return new SmtpConfig(
        smtp.host(),
        smtp.port(),
        encryption(smtp.tls()),
        smtp.login().map(login -> login(login.user(), login.pass())).orElseGet(Login.Nobody::new),
        smtp.from(),
        smtp.bounces(),
        smtp.archive().map(Settings.Archive::address));
  }

  private Login login(String user, Pass pass) {
    return switch (pass) {
      case Secret(String word) -> new Login.Password(user, word);
      case Pass.Tokens asked ->
          new Login.Token(user, tokens.of(asked)::current, tokens.of(asked)::refused);
    };
  }

  /**
   * The archive of a box to ask after a crash; empty where none is kept, or none can be reached.
   */
  Optional<Archive> archive(Box box, Settings settings, Db db) {
    Optional<Settings.Archive> kept = box.smtp().flatMap(Smtp::archive);
    List<Archive> places = new ArrayList<>();
    if (kept.isPresent() && settings.listen().isPresent()) {
      places.add(new HandedCopies(db));
    }
    kept.flatMap(archive -> box.imap().map(imap -> new ImapArchive(archive(imap, archive))))
        .ifPresent(places::add);
    return places.isEmpty() ? Optional.empty() : Optional.of(new EitherArchive(places));
  }

  /** Copies come into the watched folder and are moved on from there: so it is asked first. */
  private ArchiveConfig archive(Imap imap, Settings.Archive kept) {
    List<String> folders = new ArrayList<>(List.of(imap.folder()));
    folders.addAll(kept.folders());
    return new ArchiveConfig(
        imap.host(),
        imap.port(),
        switch (imap.tls()) {
          case ON -> ArchiveConfig.Tls.TLS;
          case STARTTLS -> ArchiveConfig.Tls.STARTTLS;
          case OFF -> ArchiveConfig.Tls.PLAIN;
        },
        login(imap.user(), imap.pass()),
        folders);
  }

  private static SmtpConfig.Tls encryption(Tls tls) {
    return switch (tls) {
      case ON -> SmtpConfig.Tls.TLS;
      case STARTTLS -> SmtpConfig.Tls.STARTTLS;
      case OFF -> SmtpConfig.Tls.PLAIN;
    };
  }
}
