package dev.quayside.inbox.mailbox;

import dev.quayside.db.message.BoxMarks.Mark;
import dev.quayside.db.message.RawMail.Position;
import dev.quayside.db.message.Slip;
import dev.quayside.inbox.mail.opening.Glance;
import dev.quayside.inbox.mailbox.MailboxConfig.Idle;
import dev.quayside.inbox.mailbox.order.Backlog;
import dev.quayside.inbox.mailbox.order.Lying;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The watched folder while the connection to it stands. */
final class OpenFolder implements AutoCloseable {

  /** How far back a box is read that was never read before; older mail was answered by people. */
  private static final Duration LOOK_BACK = Duration.ofDays(3);

  /** Mails of a backlog between two looks at what has come. */
  private static final int AT_A_TIME = 16;

  private static final List<String> THREAD_HEADERS =
      List.of("Message-ID", "In-Reply-To", "References");

  private final IMAPStore store;
  private final SentFolder sent;
  private final IMAPFolder folder;
  private final MailboxConfig config;
  private final Taken taken;
  private final OneMail intake;
  private final InstantSource clock;
  private final long uidValidity;
  private final Optional<Mark> mark;

  /** What was fetched of a backlog by an earlier connection. */
  private Set<Long> known;

  private final Backlog<IMAPMessage> backlog = new Backlog<>();

  /** All up to this UID are in the backlog or were dealt with. */
  private long listedTo;

  /** Whether the book knows that later mails come before earlier ones. */
  private boolean behind;

  private OpenFolder(
      MailboxConfig config, IMAPStore store, IMAPFolder folder, Taken taken, InstantSource clock)
      throws MessagingException {
    this.config = config;
    this.store = store;
    this.sent = new SentFolder(store, config);
    this.folder = folder;
    this.taken = taken;
    this.intake = new OneMail(folder, taken);
    this.clock = clock;
    this.uidValidity = folder.getUIDValidity();
    this.mark = taken.mark(uidValidity);
    this.listedTo = mark.map(Mark::upTo).orElse(0L);
    this.behind = mark.filter(Mark::behind).isPresent();
    this.known = behind ? taken.above(uidValidity, listedTo) : Set.of();
  }

  /**
   * Takes in what is new since the last time, and what nobody has seen of the last days, whatever
   * its UID: a box that was never read before, and one whose server began to count anew without
   * saying so, are caught up with by that.
   */
  void catchUp() throws MessagingException, IOException {
    long next = nextUid();
    if (mark.isEmpty() || listedTo >= next) {
      listedTo = next - 1;
      known = Set.of();
    }
    List<IMAPMessage> lying = new ArrayList<>(unseen());
    lying.addAll(listed());
    lay(lying);
    drain();
  }

  private List<IMAPMessage> unseen() throws MessagingException {
    Date oldest = Date.from(clock.instant().minus(LOOK_BACK));
    Message[] unseen =
        folder.search(
            new AndTerm(
                new FlagTerm(new Flags(Flag.SEEN), false),
                new ReceivedDateTerm(ComparisonTerm.GE, oldest)));
    var profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(FetchProfile.Item.FLAGS);
    folder.fetch(unseen, profile);
    List<IMAPMessage> earlier = new ArrayList<>();
    for (Message message : unseen) {
      if (!message.isExpunged()
          && !message.isSet(Flag.ANSWERED)
          && folder.getUID(message) <= listedTo) {
        earlier.add((IMAPMessage) message);
      }
    }
    return earlier;
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
   * Takes in everything that is new until nothing is left. What came last goes first, and after
   * every few mails of a backlog it is asked what has come meanwhile.
   *
   * @return how many mails were looked at
   */
  int drain() throws MessagingException, IOException {
    int all = 0;
    for (lay(listed()); !backlog.isEmpty(); lay(listed())) {
      all += takeSome();
    }
    if (behind) {
      taken.caughtUp();
      behind = false;
    }
    return all;
  }

  /** What has come since it was asked last. */
  private List<IMAPMessage> listed() throws MessagingException {
    List<IMAPMessage> later = new ArrayList<>();
    long highest = listedTo;
    // The server answers "listedTo+1:*" with the last mail even where that is an old one (RFC
    // 3501).
    for (Message message : folder.getMessagesByUID(listedTo + 1, UIDFolder.LASTUID)) {
      // A person may throw a mail away while it is being read.
      long uid = message.isExpunged() ? 0 : folder.getUID(message);
      if (uid > listedTo && !known.contains(uid)) {
        later.add((IMAPMessage) message);
      }
      highest = Math.max(highest, uid);
    }
    if (!behind && later.size() + backlog.size() > 1) {
      taken.fallBehind(uidValidity, listedTo);
      behind = true;
    }
    listedTo = highest;
    return later;
  }

  /** One that lies there alone has its place. */
  private void lay(List<IMAPMessage> lying) throws MessagingException {
    if (lying.isEmpty()) {
      return;
    }
    boolean alone = lying.size() + backlog.size() == 1;
    fetch(lying, alone);
    for (IMAPMessage message : lying) {
      if (!message.isExpunged()) {
        backlog.add(
            new Lying<>(folder.getUID(message), alone ? Slip.BLANK : slip(message), message));
      }
    }
  }

  private void fetch(List<IMAPMessage> messages, boolean alone) throws MessagingException {
    var profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(FetchProfile.Item.FLAGS);
    profile.add(FetchProfile.Item.SIZE);
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    if (!alone) {
      THREAD_HEADERS.forEach(profile::add);
    }
    folder.fetch(messages.toArray(Message[]::new), profile);
  }

  private static Slip slip(IMAPMessage message) throws MessagingException {
    var head = new StringBuilder();
    for (String name : THREAD_HEADERS) {
      String[] values = message.getHeader(name);
      for (String value : values == null ? new String[0] : values) {
        head.append(name).append(": ").append(value).append("\r\n");
      }
    }
    return Glance.at(head.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  private int takeSome() throws MessagingException, IOException {
    var copies = new ArrayList<Message>();
    List<Lying<IMAPMessage>> some = backlog.next(AT_A_TIME);
    for (Lying<IMAPMessage> lying : some) {
      if (!lying.mail().isExpunged()) {
        intake.take(lying.mail(), new Position(uidValidity, lying.uid()), copies::add);
      }
      lying.mail().invalidateHeaders();
    }
    sent.file(folder, copies);
    return some.size();
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
