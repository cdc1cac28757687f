package dev.quayside.app.doctor;

import dev.quayside.app.config.Pass;
import dev.quayside.app.config.Secret;
import dev.quayside.app.config.Settings.Box;
import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Login;
import dev.quayside.app.config.Settings.Smtp;
import dev.quayside.app.config.Tls;
import dev.quayside.app.token.NoTokenException;
import dev.quayside.app.token.TokenDesk;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Logs in to the mail servers of a box as the bot and the notifier would; reads, sends nothing. */
final class MailCheck {

  private static final String MILLIS = "10000";

  /** Percent of the room there is; beyond it mail is soon turned away. */
  private static final int NEARLY_FULL = 95;

  private final Box box;
  private final TokenDesk tokens;

  MailCheck(Box box, TokenDesk tokens) {
    this.box = box;
    this.tokens = tokens;
  }

  Finding imap(Imap imap) {
    String protocol = imap.tls() == Tls.ON ? "imaps" : "imap";
    String server = imap.host() + ":" + imap.port();
    Properties properties = properties(protocol, imap.tls(), imap.pass());
    try (IMAPStore store = (IMAPStore) Session.getInstance(properties).getStore(protocol)) {
      store.connect(imap.host(), imap.port(), imap.user(), secret(imap.pass()));
      if (store.hasCapability("ID")) {
        store.id(Map.of("name", "Quayside")); // 163 lets nobody in who does not say who he is
      }
      Folder folder = store.getFolder(imap.folder());
      folder.open(Folder.READ_ONLY);
      int mails = folder.getMessageCount();
      folder.close(false);
      Optional<Long> full = percentFull(store, imap.folder());
      if (full.filter(percent -> percent >= NEARLY_FULL).isPresent()) {
        return new Finding.Wrong(
            about("IMAP"),
            "%s, %s is %d %% full".formatted(server, imap.user(), full.get()),
            "make room before customers' mail is turned away");
      }
      return new Finding.Fine(
          about("IMAP"),
          "%s, %s has %d mails%s"
              .formatted(
                  server,
                  imap.folder(),
                  mails,
                  full.map(percent -> ", %d %% full".formatted(percent)).orElse("")));
    } catch (MessagingException e) {
      return MailTrouble.of(about("IMAP"), box.group() + ".imap", server, e);
    }
  }

  Finding smtp(Smtp smtp) {
    String protocol = smtp.tls() == Tls.ON ? "smtps" : "smtp";
    String server = smtp.host() + ":" + smtp.port();
    Properties properties =
        properties(
            protocol, smtp.tls(), smtp.login().map(Login::pass).orElseGet(() -> new Secret("")));
    properties.put("mail." + protocol + ".host", smtp.host());
    properties.put("mail." + protocol + ".port", String.valueOf(smtp.port()));
    properties.put("mail." + protocol + ".auth", String.valueOf(smtp.login().isPresent()));
    try (Transport transport = Session.getInstance(properties).getTransport(protocol)) {
      if (smtp.login().isPresent()) {
        var login = smtp.login().get();
        transport.connect(smtp.host(), smtp.port(), login.user(), secret(login.pass()));
      } else {
        transport.connect();
      }
      return new Finding.Fine(about("SMTP"), "%s, sends as %s".formatted(server, smtp.from()));
    } catch (MessagingException e) {
      return MailTrouble.of(about("SMTP"), box.group() + ".smtp", server, e);
    }
  }

  private String about(String protocol) {
    return box.name().isEmpty() ? protocol : protocol + " " + box.name();
  }

  private String secret(Pass pass) throws AuthenticationFailedException {
    return switch (pass) {
      case Secret(String word) -> word;
      case Pass.Tokens asked -> {
        try {
          yield tokens.of(asked).current();
        } catch (NoTokenException e) {
          throw new AuthenticationFailedException(e.getMessage(), e);
        }
      }
    };
  }

  /** RFC 9208: how much of the storage is used; empty where the server does not tell. */
  private static Optional<Long> percentFull(IMAPStore store, String folder) {
    try {
      if (!store.hasCapability("QUOTA")) {
        return Optional.empty();
      }
      // A root without limits comes without resources.
      return Stream.ofNullable(store.getQuota(folder))
          .flatMap(Arrays::stream)
          .flatMap(quota -> Stream.ofNullable(quota.resources))
          .flatMap(Arrays::stream)
          .filter(resource -> "STORAGE".equalsIgnoreCase(resource.name) && resource.limit > 0)
          .map(resource -> resource.usage * 100 / resource.limit)
          .findFirst();
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  private static Properties properties(String protocol, Tls tls, Pass pass) {
    var properties = new Properties();
    String prefix = "mail." + protocol + ".";
    properties.put(prefix + "connectiontimeout", MILLIS);
    properties.put(prefix + "timeout", MILLIS);
    properties.put(prefix + "writetimeout", MILLIS);
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "starttls.enable", String.valueOf(tls == Tls.STARTTLS));
    properties.put(prefix + "starttls.required", String.valueOf(tls == Tls.STARTTLS));
    if (pass instanceof Pass.Tokens) {
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    return properties;
  }
}
