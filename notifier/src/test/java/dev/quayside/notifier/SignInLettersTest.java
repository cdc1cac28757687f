package dev.quayside.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.secret.Token;
import dev.quayside.db.signin.SignInLink;
import dev.quayside.db.user.User.Role;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.channel.SmtpChannel;
import dev.quayside.notifier.channel.SmtpConfig;
import dev.quayside.notifier.letter.LetterWriter;
import jakarta.mail.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The letter by which a customer signs in: his own language, in no thread, and only in time. */
class SignInLettersTest {

  private static final Pattern LINK =
      Pattern.compile("https://portal\\.example/sign-in/link/([A-Za-z0-9_-]{43})\\?lang=(..)");
  private static final Bytes BROWSER = new Token("the browser").fingerprint();

  private final AtomicReference<Instant> now = new AtomicReference<>(SampleQuotes.NOW);
  private Db db;
  private GreenMail server;
  private SmtpChannel channel;
  private SignInLetters letters;

  @BeforeEach
  void open() {
    db = TestBook.open();
    db.use(books -> {
      var hengda = books.customers().add("HENGDA", "宁波恒达", Language.ZH);
      books
          .users()
          .put("li@hengda.example", "李娜", Role.CUSTOMER, Optional.of(hengda), Language.ZH, "");
      books
          .users()
          .put("tom@hengda.example", "Tom", Role.CUSTOMER, Optional.of(hengda), Language.EN, "");
    });
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    String own = SampleQuotes.HARBOUR.email();
    channel =
        new SmtpChannel(
            new SmtpConfig(
                "127.0.0.1", server.getSmtp().getPort(), SmtpConfig.Tls.PLAIN, "", "", own),
            now::get);
    letters =
        new SignInLetters(
            db,
            new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME),
            channel,
            Budget.NONE,
            "https://portal.example/",
            now::get);
  }

  @AfterEach
  void close() {
    channel.close();
    server.stop();
    db.close();
  }

  @Test
  void the_letter_has_the_link_in_the_customers_language_and_begins_no_thread() throws Exception {
    ask("li@hengda.example");
    ask("tom@hengda.example");

    letters.tellNext();
    letters.tellNext();

    Message chinese = server.getReceivedMessages()[0];
    Message english = server.getReceivedMessages()[1];
    assertThat(chinese.getSubject()).isEqualTo("登录链接 - " + SampleQuotes.HARBOUR.name());
    assertThat(english.getSubject()).doesNotStartWith("Re:");
    assertThat(english.getHeader("References")).isNull();
    assertThat(GreenMailUtil.getHeaders(chinese)).doesNotContain("sign-in/link");
    assertThat(link(chinese, "zh")).isInstanceOf(SignInLink.Open.class);
    assertThat(link(english, "en")).isInstanceOf(SignInLink.Open.class);
  }

  @Test
  void a_colleague_is_invited_in_the_language_of_the_page_that_asked() throws Exception {
    db.use(books -> {
      var tom = books.users().byEmail("tom@hengda.example").orElseThrow().user();
      books.people().setAdmin(tom, true);
      books.invitations().invite(tom, "wu@hengda.example", false, Language.ZH, now.get());
    });

    letters.tellNext();

    Message letter = server.getReceivedMessages()[0];
    assertThat(letter.getAllRecipients()[0]).hasToString("wu@hengda.example");
    assertThat(letter.getSubject()).isEqualTo("宁波恒达邀请您加入 - " + SampleQuotes.HARBOUR.name());
    assertThat(GreenMailUtil.getHeaders(letter)).doesNotContain("invited/");
    assertThat(letters.tellNext()).isEqualTo(new Told.Nothing());
  }

  @Test
  void of_an_invitation_that_is_withdrawn_before_it_leaves_no_letter_is_sent() {
    db.use(books -> {
      var tom = books.users().byEmail("tom@hengda.example").orElseThrow().user();
      books.people().setAdmin(tom, true);
      books.invitations().invite(tom, "wu@hengda.example", false, Language.ZH, now.get());
      books.people().setAdmin(tom, false);
    });
    ask("li@hengda.example");

    assertThat(letters.tellNext()).isEqualTo(new Told.One(new Posting.Sent()));
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void it_is_sent_once() {
    ask("tom@hengda.example");

    Told first = letters.tellNext();
    now.set(now.get().plus(Duration.ofMinutes(5)));
    Told second = letters.tellNext();

    assertThat(first).isEqualTo(new Told.One(new Posting.Sent()));
    assertThat(second).isEqualTo(new Told.Nothing());
  }

  @Test
  void while_the_mail_server_is_away_it_waits_and_what_has_expired_is_not_sent() {
    ask("tom@hengda.example");
    int port = server.getSmtp().getPort();
    server.stop();

    Told away = letters.tellNext();
    now.set(now.get().plus(Duration.ofMinutes(2)));
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    Told back = letters.tellNext();
    ask("li@hengda.example");
    now.set(now.get().plus(Duration.ofMinutes(10)));
    Told late = letters.tellNext();

    assertThat(away)
        .isInstanceOfSatisfying(
            Told.One.class, one -> assertThat(one.posting()).isInstanceOf(Posting.Closed.class));
    assertThat(back).isEqualTo(new Told.One(new Posting.Sent()));
    assertThat(late).isEqualTo(new Told.Nothing());
  }

  private void ask(String email) {
    db.use(books -> books.signInLinks().ask(email, BROWSER, "", now.get()));
  }

  /** How the link in a letter stands, in the browser that asked. */
  private SignInLink link(Message letter, String language) throws Exception {
    var words = (jakarta.mail.Multipart) letter.getContent();
    var found = LINK.matcher((String) words.getBodyPart(0).getContent());
    assertThat(found.find()).isTrue();
    assertThat(found.group(2)).isEqualTo(language);
    return db.with(books ->
        books.signInLinks().look(new Token(found.group(1)).fingerprint(), BROWSER, now.get()));
  }
}
