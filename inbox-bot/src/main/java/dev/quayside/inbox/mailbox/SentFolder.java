package dev.quayside.inbox.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/**
 * Where the server keeps sent mail, under whatever name: copies of our letters are put there. Where
 * that cannot be, they stay in the inbox, and nothing else is held up.
 */
final class SentFolder {

  private static final System.Logger LOG = System.getLogger(SentFolder.class.getName());

  private final IMAPStore store;
  private final MailboxConfig config;
  private Optional<Folder> found = Optional.empty();
  private boolean looked;

  SentFolder(IMAPStore store, MailboxConfig config) {
    this.store = store;
    this.config = config;
  }

  /** Moves copies there; a server without MOVE (RFC 6851) copies them and then drops these. */
  void file(IMAPFolder inbox, List<Message> copies) throws MessagingException {
    boolean moves = store.hasCapability("MOVE");
    if (copies.isEmpty() || !(moves || store.hasCapability("UIDPLUS"))) {
      return;
    }
    Optional<Folder> sent = sent();
    if (sent.isEmpty()) {
      return;
    }
    Message[] all = copies.toArray(Message[]::new);
    try {
      if (moves) {
        inbox.moveMessages(all, sent.get());
      } else {
        inbox.copyMessages(all, sent.get());
        inbox.setFlags(all, new Flags(Flag.DELETED), true);
        // By UIDs (RFC 4315): what people marked as deleted is theirs.
        inbox.expunge(all);
      }
    } catch (MessagingException e) {
      if (!(e.getNextException() instanceof CommandFailedException)) {
        throw e;
      }
      LOG.log(Level.WARNING, refused(sent.get(), e));
      // The next copies are not worth a question each.
      found = Optional.empty();
    }
  }

  private String refused(Folder sent, MessagingException e) {
    String said = String.valueOf(e.getMessage());
    return said.contains("OVERQUOTA") || said.contains("quota")
        ? "Mailbox %s is full (%s): copies of answers stay in %s. Make room before mail is turned away."
            .formatted(config, said, config.folder())
        : "Mailbox %s takes nothing into %s (%s): copies of answers stay in %s."
            .formatted(config, sent.getFullName(), said, config.folder());
  }

  private Optional<Folder> sent() throws MessagingException {
    if (!looked) {
      looked = true;
      found = look(config.copies().map(MailboxConfig.Copies::folders).orElse(List.of()));
    }
    return found;
  }

  private Optional<Folder> look(List<String> names) throws MessagingException {
    for (String name : names) {
      Optional<Folder> folder =
          name.startsWith("\\") ? usedFor(name) : Optional.of(store.getFolder(name));
      if (folder.isPresent() && folder.get().exists()) {
        return folder;
      }
    }
    return Optional.empty();
  }

  private Optional<Folder> usedFor(String use) throws MessagingException {
    for (Folder folder : store.getDefaultFolder().list("*")) {
      if (List.of(((IMAPFolder) folder).getAttributes()).contains(use)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
