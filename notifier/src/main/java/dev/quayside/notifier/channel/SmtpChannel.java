package dev.quayside.notifier.channel;

import dev.quayside.db.outbox.OwnMark;
import dev.quayside.notifier.letter.Letter;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * Replies by mail, in the thread the customer wrote in. The connection stays open between letters,
 * for opening it takes longer than everything else; one that has gone stale is opened anew.
 */
public final class SmtpChannel implements Channel {

  private static final System.Logger LOG = System.getLogger(SmtpChannel.class.getName());
  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "30000";

  private final SmtpConfig config;
  private final InstantSource clock;
  private final InternetAddress from;
  private final Session session;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private Optional<Transport> open = Optional.empty();

  /** Where bounces go to; empty once the server has refused a subaddress of it. */
  private Optional<String> bounces;

  /**
   * Connects with the first letter only.
   *
   * @throws IllegalArgumentException where {@code mail.smtp.from} is no mail address
   */
  public SmtpChannel(SmtpConfig config, InstantSource clock) {
    this.config = config;
    this.clock = clock;
    this.from = from(config);
    this.bounces = config.bounces();
    this.session = Session.getInstance(properties(config));
  }

  @Override
  public Posting send(Letter letter) {
    return send(letter, config.archive());
  }

  @Override
  public Posting sendUncopied(Letter letter) {
    return send(letter, Optional.empty());
  }

  @Override
  public boolean copies() {
    return config.archive().isPresent();
  }

  private Posting send(Letter letter, Optional<String> archive) {
    SMTPMessage mail;
    try {
      mail = MailForm.of(letter, from, session, clock.instant());
    } catch (AddressException e) {
      return new Posting.Refused(
          "Not an address: %s (%s)".formatted(letter.to().address(), e.getMessage()));
    } catch (MessagingException e) {
      throw new IllegalStateException("Cannot put together " + letter.messageId(), e);
    }
    oneAtATime.lock();
    try {
      return send(mail, letter.mark(), archive);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Puts the mail together and connects, where the server can be reached. */
  @Override
  public void rehearse(Letter letter) {
    try {
      MailForm.of(letter, from, session, clock.instant()).writeTo(OutputStream.nullOutputStream());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("Cannot put together a letter", e);
    }
    if (greet() instanceof Posting.Closed(String reason)) {
      LOG.log(Level.WARNING, reason);
    }
  }

  /** Whether the server can be reached and knows us; sends nothing. */
  public Posting greet() {
    oneAtATime.lock();
    try {
      connected();
      return new Posting.Sent();
    } catch (MessagingException e) {
      hangUp();
      return SmtpFailure.whileConnecting(config, e);
    } finally {
      oneAtATime.unlock();
    }
  }

  @Override
  public void close() {
    oneAtATime.lock();
    try {
      hangUp();
    } finally {
      oneAtATime.unlock();
    }
  }

  private Posting send(SMTPMessage mail, Optional<OwnMark> mark, Optional<String> archive) {
    Optional<String> keyed = mark.flatMap(own -> bounces.map(own::envelopeSender));
    mail.setEnvelopeFrom(keyed.orElse(from.getAddress()));
    Transport transport;
    try {
      transport = connected();
    } catch (MessagingException e) {
      hangUp();
      return SmtpFailure.whileConnecting(config, e);
    }
    try {
      transport.sendMessage(mail, recipients(mail, archive));
      return new Posting.Sent();
    } catch (MessagingException e) {
      hangUp();
      if (RefusedCopies.leftOut(mail, e)) {
        return send(mail, mark, archive);
      }
      if (keyed.isPresent() && SmtpFailure.refusesSender(e)) {
        LOG.log(Level.WARNING, "No subaddresses for bounces: set mail.smtp.bounces to off. " + e);
        bounces = Optional.empty();
        return send(mail, mark, archive);
      }
      return SmtpFailure.whileSending(config, archive, e);
    }
  }

  /** One transaction for both: either both have the letter, or neither. */
  private static Address[] recipients(SMTPMessage mail, Optional<String> archive)
      throws MessagingException {
    var recipients = new ArrayList<>(List.of(mail.getAllRecipients()));
    if (archive.isPresent()) {
      recipients.add(new InternetAddress(archive.get(), true));
    }
    return recipients.toArray(Address[]::new);
  }

  /** Angus asks the server with NOOP whether an open connection is still one. */
  private Transport connected() throws MessagingException {
    if (open.isPresent() && open.get().isConnected()) {
      return open.get();
    }
    hangUp();
    Transport transport = session.getTransport("smtp");
    open = Optional.of(transport);
    if (config.login() instanceof Login.Nobody) {
      transport.connect();
    } else {
      logIn(transport);
    }
    return transport;
  }

  private void logIn(Transport transport) throws MessagingException {
    var login = config.login();
    String secret;
    try {
      secret = login.secret();
    } catch (RuntimeException e) {
      throw new AuthenticationFailedException(e.getMessage(), e);
    }
    try {
      transport.connect(config.host(), config.port(), login.name(), secret);
    } catch (AuthenticationFailedException e) {
      login.wasRefused();
      throw e;
    }
  }

  private void hangUp() {
    Optional<Transport> old = open;
    open = Optional.empty();
    old.ifPresent(transport -> {
      try {
        transport.close();
      } catch (MessagingException e) {
        LOG.log(Level.DEBUG, "A connection to the mail server did not close: " + e);
      }
    });
  }

  private static InternetAddress from(SmtpConfig config) {
    try {
      return new InternetAddress(config.from(), true);
    } catch (AddressException e) {
      throw new IllegalArgumentException(
          "mail.smtp.from is no mail address: " + config.from() + " (" + e.getMessage() + ")", e);
    }
  }

  private static Properties properties(SmtpConfig config) {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", config.host());
    properties.setProperty("mail.smtp.port", Integer.toString(config.port()));
    properties.setProperty(
        "mail.smtp.auth", Boolean.toString(!(config.login() instanceof Login.Nobody)));
    if (config.login() instanceof Login.Token) {
      properties.setProperty("mail.smtp.auth.mechanisms", "XOAUTH2");
    }
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.socketFactory.fallback", "false");
    properties.setProperty("mail.smtp.ssl.socketFactory.fallback", "false");
    properties.put("mail.smtp.socketFactory", new PromptSockets());
    switch (config.tls()) {
      case TLS -> {
        properties.setProperty("mail.smtp.ssl.enable", "true");
        properties.put("mail.smtp.ssl.socketFactory", new PromptSecureSockets());
      }
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case PLAIN -> properties.setProperty("mail.smtp.starttls.enable", "false");
    }
    return properties;
  }
}
