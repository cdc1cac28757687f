package dev.quayside.inbox.mailbox;

import dev.quayside.db.message.RawMail.Position;
import dev.quayside.inbox.mailbox.MailboxConfig.Idle;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The watched folder while the connection to it stands. */
final class OpenFolder implements AutoCloseable {

  /** Larger ones are left in the box for a person: an inquiry is never that large. */
  private static final int LARGEST = 30 * 1024 * 1024;

  /** How far back a box is read that was never read before; older mail was answered by people. */
  private static final Duration LOOK_BACK = Duration.ofDays(3);

  private static final System.Logger LOG = System.getLogger(OpenFolder.class.getName());

  private final IMAPStore store;
  private final SentFolder sent;
  private final IMAPFolder folder;
  private final MailboxConfig config;
  private final Taken taken;
  private final InstantSource clock;
  private final long uidValidity;
  private long upTo;

  private OpenFolder(
      MailboxConfig config, IMAPStore store, IMAPFolder folder, Taken taken, InstantSource clock)
      throws MessagingException {
    this.config = config;
    this.store = store;
    this.sent = new SentFolder(store, config);
    this.folder = folder;
    this.taken = taken;
    this.clock = clock;
    this.uidValidity = folder.getUIDValidity();
    this.upTo = taken.upTo(uidValidity);
  }

  /**
   * Takes in what is new since the last time, then what nobody has seen of the last days, whatever
   * its UID: a box that was never read before, and one whose server began to count anew without
   * saying so, are caught up with by that. In this order, so that the mark never passes a mail that
   * is not taken in.
   */
  void catchUp() throws MessagingException, IOException {
    long next = nextUid();
    if (upTo == 0 || upTo >= next) {
      upTo = next - 1;
    }
    drain();
    Date oldest = Date.from(clock.instant().minus(LOOK_BACK));
    Message[] unseen =
        folder.search(
            new AndTerm(
                new FlagTerm(new Flags(Flag.SEEN), false),
                new ReceivedDateTerm(ComparisonTerm.GE, oldest)));
    fetch(unseen);
    var copies = new ArrayList<Message>();
    for (Message message : unseen) {
      if (!message.isExpunged() && !message.isSet(Flag.ANSWERED)) {
        take((IMAPMessage) message, folder.getUID(message), copies);
      }
    }
    sent.file(folder, copies);
  }

  /** RFC 3501 UIDNEXT, which some servers keep to themselves. */
  private long nextUid() throws MessagingException {
    long next = folder.getUIDNext();
    int count = folder.getMessageCount();
    return next > 0 || count == 0 ? Math.max(next, 1) : folder.getUID(folder.getMessage(count)) + 1;
  }

  static OpenFolder open(MailboxConfig config, Taken taken, InstantSource clock)
      throws MessagingException {
    var session = Session.getInstance(config.properties());
    var store = (IMAPStore) session.getStore(config.protocol());
    try {
      connect(store, config);
      if (store.hasCapability("ID")) {
        // RFC 2971: 163.com and its sisters open no folder for a client that has no name.
        store.id(Map.of("name", "Quayside", "vendor", "quayside.dev"));
      }
      var folder = (IMAPFolder) store.getFolder(config.folder());
      folder.open(Folder.READ_WRITE);
      return new OpenFolder(config, store, folder, taken, clock);
    } catch (MessagingException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static void connect(IMAPStore store, MailboxConfig config) throws MessagingException {
    String secret;
    try {
      secret = config.login().secret();
    } catch (RuntimeException e) {
      throw new AuthenticationFailedException(e.getMessage(), e);
    }
    try {
      store.connect(config.host(), config.port(), config.user(), secret);
    } catch (AuthenticationFailedException e) {
      config.login().wasRefused();
      throw e;
    }
  }

  /**
   * Takes in everything that is new, the oldest first, until nothing is left.
   *
   * @return how many mails were looked at
   */
  int drain() throws MessagingException, IOException {
    int all = 0;
    for (int found = takeNew(); found > 0; found = takeNew()) {
      all += found;
    }
    return all;
  }

  private int takeNew() throws MessagingException, IOException {
    // The server answers "upTo+1:*" with the last mail even where that is an old one (RFC 3501).
    Message[] messages = folder.getMessagesByUID(upTo + 1, UIDFolder.LASTUID);
    fetch(messages);
    int found = 0;
    var copies = new ArrayList<Message>();
    for (Message message : messages) {
      // A person may throw a mail away while it is being read.
      if (!message.isExpunged() && folder.getUID(message) > upTo) {
        long uid = folder.getUID(message);
        take((IMAPMessage) message, uid, copies);
        upTo = uid;
        found++;
      }
    }
    sent.file(folder, copies);
    return found;
  }

  private void fetch(Message[] messages) throws MessagingException {
    var profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(FetchProfile.Item.FLAGS);
    profile.add(FetchProfile.Item.SIZE);
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    folder.fetch(messages, profile);
  }

  private void take(IMAPMessage message, long uid, List<Message> copies)
      throws MessagingException, IOException {
    try {
      take(message, uid, copies::add);
    } catch (MessageRemovedException e) {
      LOG.log(Level.DEBUG, "Mail " + uid + " was taken away while it was being read");
    }
  }

  private void take(IMAPMessage message, long uid, Consumer<Message> copies)
      throws MessagingException, IOException {
    var position = new Position(uidValidity, uid);
    message.setPeek(true);
    if (message.getSize() > LARGEST) {
      taken.headOnly(position, head(message), tooLarge(message.getSize()));
    } else {
      var raw = new ByteArrayOutputStream(Math.max(message.getSize(), 0));
      message.writeTo(raw);
      if (taken.whole(position, raw.toByteArray(), arrivedAt(message)) == Taken.Kind.OWN_COPY) {
        copies.accept(message);
      }
    }
    // Only now, with the mail committed, may the server count it as seen.
    folder.setFlags(new Message[] {message}, new Flags(Flag.SEEN), true);
  }

  private static Optional<Instant> arrivedAt(IMAPMessage message) throws MessagingException {
    return Optional.ofNullable(message.getReceivedDate()).map(Date::toInstant);
  }

  private static byte[] head(Message message) throws MessagingException {
    var head = new StringBuilder();
    for (Header header : Collections.list(message.getAllHeaders())) {
      head.append(header.getName()).append(": ").append(header.getValue()).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String tooLarge(int size) {
    return "The mail has %d MB, more than the %d MB that are read; open it in the mailbox."
        .formatted(size / 1024 / 1024, LARGEST / 1024 / 1024);
  }

  boolean canIdle() throws MessagingException {
    return config.idle() == Idle.OFFERED && store.hasCapability("IDLE");
  }

  /** Waits until the server has something to tell, or somebody asks it something. */
  void idle() throws MessagingException {
    folder.idle(true);
  }

  /** Asks the server for news; ends an {@link #idle()} and finds out whether the server lives. */
  void ask() throws MessagingException {
    folder.doCommand(protocol -> {
      protocol.simpleCommand("NOOP", null);
      return null;
    });
  }

  @Override
  public void close() throws MessagingException {
    store.close();
  }
}
