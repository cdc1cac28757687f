package dev.quayside.inbox.mailbox;

import static dev.quayside.inbox.mailbox.Waits.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.message.BoxMarks;
import dev.quayside.db.message.BoxReaders;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Waiting;
import dev.quayside.inbox.mailbox.MailboxConfig.Encryption;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxWatchTest {

  private static final String BOX = "rates@forwarder.example";

  private GreenMail mail;
  private Db db;

  @BeforeEach
  void open() {
    mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    mail.start();
    mail.setUser(BOX, "secret");
    db = TestBook.empty();
  }

  @AfterEach
  void close() {
    mail.stop();
  }

  @Test
  void what_lay_in_the_box_and_what_comes_later_are_both_taken_in_and_then_seen() {
    deliver("<1@acme.example>", "lay there");

    try (var _ = watch("secret")) {
      waitUntil(() -> waiting() == 1);
      deliver("<2@acme.example>", "came later");
      waitUntil(() -> waiting() == 2);
      waitUntil(this::everythingIsSeen);
    }

    assertThat(texts()).containsExactlyInAnyOrder("lay there", "came later");
  }

  @Test
  void the_same_mail_in_the_box_twice_is_taken_in_once() {
    deliver("<1@acme.example>", "sent once");
    deliver("<1@acme.example>", "sent once");

    try (var _ = watch("secret")) {
      waitUntil(this::everythingIsSeen);
    }

    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void two_mails_with_one_message_id_are_both_taken_in() {
    deliver("<1@acme.example>", "first");
    deliver("<1@acme.example>", "second");

    try (var _ = watch("secret")) {
      waitUntil(this::everythingIsSeen);
    }

    assertThat(texts()).containsExactlyInAnyOrder("first", "second");
  }

  @Test
  void a_watch_that_begins_again_takes_in_only_what_is_new() {
    deliver("<1@acme.example>", "before");
    try (var _ = watch("secret")) {
      waitUntil(() -> waiting() == 1);
    }
    deliver("<2@acme.example>", "between");

    try (var _ = watch("secret")) {
      waitUntil(() -> waiting() == 2);
    }

    assertThat(texts()).containsExactlyInAnyOrder("before", "between");
  }

  @Test
  void of_a_backlog_the_last_is_taken_in_first_but_none_before_what_it_answers() {
    deliver("<1@acme.example>", "another's");
    deliver("<2@acme.example>", "first");
    deliver("<3@acme.example>", "a third one's");
    deliver("li@acme.example", "<4@acme.example>\r\nIn-Reply-To: <2@acme.example>", "then this");

    try (var _ = watch("secret")) {
      waitUntil(this::everythingIsSeen);
    }

    assertThat(asTakenIn()).containsExactly("first", "then this", "a third one's", "another's");
  }

  @Test
  void a_backlog_of_which_only_the_last_mails_were_fetched_is_fetched_to_its_end()
      throws Exception {
    for (int i = 1; i <= 4; i++) {
      deliver("<%d@acme.example>".formatted(i), "mail " + i);
    }
    var inbox =
        mail.getManagers().getImapHostManager().getInbox(mail.getUserManager().getUser(BOX));
    for (var stored : inbox.getMessages()) {
      stored.setFlag(Flag.SEEN, true);
    }
    long validity = inbox.getUidValidity();
    String mailbox = config("secret").name();
    db.use(books -> {
      books.boxMarks().fallBehind(mailbox, validity, 1);
      books
          .messages()
          .takeIn(
              new RawMail(
                  "digest",
                  mailbox,
                  Optional.of(new RawMail.Position(validity, 4)),
                  Bytes.of("\r\n\r\nfetched before".getBytes(UTF_8))),
              Instant.now());
    });

    try (var _ = watch("secret")) {
      waitUntil(() -> waiting() == 3);
      waitUntil(() ->
          db.with(books -> books.boxMarks().of(mailbox, validity))
              .equals(Optional.of(new BoxMarks.Mark(4, false))));
    }

    assertThat(asTakenIn()).containsExactly("fetched before", "mail 3", "mail 2");
  }

  @Test
  void a_connection_that_is_lost_is_opened_again() {
    try (var _ = watch("secret")) {
      deliver("<1@acme.example>", "before");
      waitUntil(() -> waiting() == 1);
      int port = mail.getImap().getPort();
      mail.stop();
      mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
      mail.start();
      mail.setUser(BOX, "secret");
      deliver("<2@acme.example>", "after");

      waitUntil(() -> waiting() == 2);
    }

    assertThat(texts()).containsExactlyInAnyOrder("before", "after");
  }

  @Test
  void of_two_instances_one_reads_and_the_other_takes_over_when_he_leaves() {
    var first = watch("secret", "first");
    deliver("<1@acme.example>", "for the first");
    waitUntil(() -> waiting() == 1);
    try (var _ = watch("secret", "second")) {
      waitUntil(() -> reader().equals("first"));
      first.close();
      deliver("<2@acme.example>", "for the second");

      waitUntil(() -> waiting() == 2);
      waitUntil(() -> reader().equals("second"));
    }

    assertThat(texts()).containsExactlyInAnyOrder("for the first", "for the second");
  }

  @Test
  void a_copy_of_our_own_letter_goes_where_the_server_keeps_sent_mail_whatever_it_is_called()
      throws Exception {
    var user = mail.getUserManager().getUser(BOX);
    var sent = mail.getManagers().getImapHostManager().createMailbox(user, "已发送");
    String letter = OurLetter.in(db);
    deliver(BOX, letter, "our own words");
    deliver("<1@acme.example>", "a customer's");

    try (var _ = watch("secret")) {
      waitUntil(() -> sent.getMessageCount() == 1);
      waitUntil(() -> waiting() == 1);
    }

    assertThat(texts()).containsExactly("a customer's");
  }

  /** Who reads the box now; "" where nobody does. */
  private String reader() {
    List<BoxReaders.Reader> readers = db.with(books -> books.readers().all());
    return readers.stream()
        .filter(BoxReaders.Reader::present)
        .map(BoxReaders.Reader::instance)
        .findFirst()
        .orElse("");
  }

  private MailboxWatch watch(String password) {
    return watch(password, "first");
  }

  private MailboxWatch watch(String password, String instance) {
    return MailboxWatch.start(config(password), db, InstantSource.system(), instance);
  }

  private MailboxConfig config(String password) {
    return new MailboxConfig(
        "",
        "127.0.0.1",
        mail.getImap().getPort(),
        Encryption.NONE,
        BOX,
        new Login.Password(password),
        "INBOX",
        Duration.ofMillis(200),
        MailboxConfig.Idle.OFFERED,
        Optional.of(new MailboxConfig.Copies(BOX, List.of("\\Sent", "Sent Messages", "已发送"))));
  }

  private void deliver(String messageId, String text) {
    deliver("li@acme.example", messageId, text);
  }

  private void deliver(String from, String messageId, String text) {
    String raw =
        "From: %s\r\nTo: %s\r\nMessage-ID: %s\r\nSubject: rates\r\n\r\n%s\r\n"
            .formatted(from, BOX, messageId, text);
    try {
      var message =
          new MimeMessage(
              Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(UTF_8)));
      mail.getUserManager().getUser(BOX).deliver(message);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private long waiting() {
    return db.with(books -> books.messages().waiting());
  }

  private boolean everythingIsSeen() {
    try {
      var inbox =
          mail.getManagers().getImapHostManager().getInbox(mail.getUserManager().getUser(BOX));
      return inbox.getMessages().stream().allMatch(stored -> stored.getFlags().contains(Flag.SEEN));
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The numbers of the book are given as mails are taken in. */
  private List<String> asTakenIn() {
    return LongStream.rangeClosed(1, waiting())
        .mapToObj(id -> db.with(books -> books.messages().raw(id)).orElseThrow())
        .map(MailboxWatchTest::text)
        .toList();
  }

  private static String text(Bytes bytes) {
    String raw = new String(bytes.toArray(), UTF_8);
    return raw.substring(raw.indexOf("\r\n\r\n")).strip();
  }

  private List<String> texts() {
    var texts = new ArrayList<String>();
    for (var next = claim(); next.isPresent(); next = claim()) {
      long id = next.get().id();
      db.with(books -> books.messages().handled(id, Instant.now()));
      texts.add(text(next.get().raw()));
    }
    return texts;
  }

  private Optional<Waiting> claim() {
    Instant now = Instant.now();
    return db.with(books -> books.messages().claimNext(now, Duration.ofHours(1)));
  }
}
