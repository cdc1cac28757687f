package dev.quayside.notifier.archive;

import dev.quayside.notifier.channel.Login;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.MessageIDTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** An archive box on an IMAP server; it is opened for each question, for they are rare. */
public final class ImapArchive implements Archive {

  private static final String MILLIS = "10000";

  private final ArchiveConfig config;

  public ImapArchive(ArchiveConfig config) {
    this.config = config;
  }

  @Override
  public Answer ask(String messageId) {
    String protocol = config.tls() == ArchiveConfig.Tls.TLS ? "imaps" : "imap";
    var session = Session.getInstance(properties(protocol));
    try (var store = (IMAPStore) session.getStore(protocol)) {
      connect(store);
      if (store.hasCapability("ID")) {
        // RFC 2971: NetEase opens no folder for a client that has no name.
        store.id(Map.of("name", "Quayside", "vendor", "quayside.dev"));
      }
      for (String name : config.folders()) {
        for (Folder folder : named(store, name)) {
          if (holds(folder, messageId)) {
            return new Answer.Sent();
          }
        }
      }
      return new Answer.NotHere();
    } catch (MessagingException | RuntimeException e) {
      return new Answer.Silent(
          "The archive (%s) cannot be asked whether the letter went out: %s"
              .formatted(config, e.getMessage()));
    }
  }

  private void connect(IMAPStore store) throws MessagingException {
    var login = config.login();
    try {
      store.connect(config.host(), config.port(), login.name(), login.secret());
    } catch (AuthenticationFailedException e) {
      login.wasRefused();
      throw e;
    }
  }

  private static List<Folder> named(IMAPStore store, String name) throws MessagingException {
    if (!name.startsWith("\\")) {
      return List.of(store.getFolder(name));
    }
    var found = new ArrayList<Folder>();
    for (Folder folder : store.getDefaultFolder().list("*")) {
      if (List.of(((IMAPFolder) folder).getAttributes()).contains(name)) {
        found.add(folder);
      }
    }
    return found;
  }

  /** A folder that is not there yet holds nothing. */
  private static boolean holds(Folder folder, String messageId) throws MessagingException {
    if (!folder.exists()) {
      return false;
    }
    folder.open(Folder.READ_ONLY);
    try {
      return folder.search(new MessageIDTerm(messageId)).length > 0;
    } finally {
      folder.close(false);
    }
  }

  private Properties properties(String protocol) {
    var properties = new Properties();
    String prefix = "mail." + protocol + ".";
    String starttls = String.valueOf(config.tls() == ArchiveConfig.Tls.STARTTLS);
    properties.put(prefix + "connectiontimeout", MILLIS);
    properties.put(prefix + "timeout", MILLIS);
    properties.put(prefix + "writetimeout", MILLIS);
    properties.put(prefix + "ssl.checkserveridentity", "true");
    if (config.login() instanceof Login.Token) {
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    properties.put(prefix + "starttls.enable", starttls);
    properties.put(prefix + "starttls.required", starttls);
    return properties;
  }
}
