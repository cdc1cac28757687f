package dev.quayside.app.doctor;

import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Smtp;
import dev.quayside.app.config.Tls;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Logs in to the mail servers as the bot and the notifier would; reads and sends nothing. */
final class MailCheck {

  private static final String MILLIS = "10000";

  private MailCheck() {}

  static Finding imap(Imap imap) {
    String protocol = imap.tls() == Tls.ON ? "imaps" : "imap";
    String server = imap.host() + ":" + imap.port();
    try (Store store = Session.getInstance(properties(protocol, imap.tls())).getStore(protocol)) {
      store.connect(imap.host(), imap.port(), imap.user(), imap.password().value());
      if (store instanceof IMAPStore known && known.hasCapability("ID")) {
        known.id(Map.of("name", "Quayside")); // 163 lets nobody in who does not say who he is
      }
      Folder folder = store.getFolder(imap.folder());
      folder.open(Folder.READ_ONLY);
      int mails = folder.getMessageCount();
      folder.close(false);
      return new Finding.Fine(
          "IMAP", "%s, %s has %d mails".formatted(server, imap.folder(), mails));
    } catch (MessagingException e) {
      return MailTrouble.of("IMAP", "mail.imap", server, e);
    }
  }

  static Finding smtp(Smtp smtp) {
    String protocol = smtp.tls() == Tls.ON ? "smtps" : "smtp";
    String server = smtp.host() + ":" + smtp.port();
    Properties properties = properties(protocol, smtp.tls());
    properties.put("mail." + protocol + ".host", smtp.host());
    properties.put("mail." + protocol + ".port", String.valueOf(smtp.port()));
    properties.put("mail." + protocol + ".auth", String.valueOf(smtp.login().isPresent()));
    try (Transport transport = Session.getInstance(properties).getTransport(protocol)) {
      if (smtp.login().isPresent()) {
        var login = smtp.login().get();
        transport.connect(smtp.host(), smtp.port(), login.user(), login.password().value());
      } else {
        transport.connect();
      }
      return new Finding.Fine("SMTP", "%s, sends as %s".formatted(server, smtp.from()));
    } catch (MessagingException e) {
      return MailTrouble.of("SMTP", "mail.smtp", server, e);
    }
  }

  private static Properties properties(String protocol, Tls tls) {
    var properties = new Properties();
    String prefix = "mail." + protocol + ".";
    properties.put(prefix + "connectiontimeout", MILLIS);
    properties.put(prefix + "timeout", MILLIS);
    properties.put(prefix + "writetimeout", MILLIS);
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "starttls.enable", String.valueOf(tls == Tls.STARTTLS));
    properties.put(prefix + "starttls.required", String.valueOf(tls == Tls.STARTTLS));
    return properties;
  }
}
