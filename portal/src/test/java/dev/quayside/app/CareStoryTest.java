package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.OURS;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.care.CareEnd;
import dev.quayside.db.care.CareEntry;
import dev.quayside.db.care.CareKind;
import dev.quayside.db.care.CareRequest;
import dev.quayside.db.care.CareState;
import dev.quayside.db.care.CareWords;
import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.user.User;
import dev.quayside.db.wall.Whose;
import dev.quayside.portal.letter.PageLetter;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A complaint is written on the page, answered by mail, gone on with by mail, and closed. */
class CareStoryTest {

  @Test
  void page_and_mail_are_one_conversation_and_the_robot_says_no_price() throws Exception {
    try (var world = new MailWorld()) {
      opened(world, "Two cartons were wet.");
      waitUntil("told who answers", () -> world.mailbox(LI).size() == 1);
      CareRequest received = request(world);
      answer(world, "Please send us photos.");
      waitUntil("answered", () -> world.mailbox(LI).size() == 2);
      CareRequest waits = request(world);
      writes(world, world.mailbox(LI).get(1), "Here they are. Shanghai to Los Angeles, 2x40HQ?");
      waitUntil("read", () -> world.mailbox(LI).size() == 3);
      CareRequest again = request(world);
      boolean closed = close(world, again);
      String later = world.mailbox(LI).get(2).getContent().toString();

      assertThat(received.state()).isEqualTo(CareState.RECEIVED);
      assertThat(received.due()).isPresent();
      assertThat(waits.state()).isEqualTo(CareState.WAITS_FOR_YOU);
      assertThat(again.state()).isEqualTo(CareState.RECEIVED);
      assertThat(said(world, again))
          .extracting(CareEntry::words)
          .satisfiesExactly(
              first -> assertThat(first).isEqualTo("Two cartons were wet."),
              ours -> assertThat(ours).isEqualTo("Please send us photos."),
              his -> assertThat(his).contains("Here they are."));
      assertThat(later).doesNotContain("6,600", "6600");
      assertThat(world.db.<List<?>>with(books -> books.quotes().of(world.acme))).isEmpty();
      assertThat(closed).isTrue();
      assertThat(request(world).state()).isEqualTo(CareState.CLOSED);
      assertThat(world.db.<List<OpenTask>>with(books -> books.tasks().open())).isEmpty();
    }
  }

  @Test
  void a_complaint_by_mail_is_a_request_once_and_words_after_its_end_open_it_again()
      throws Exception {
    try (var world = new MailWorld()) {
      String complaint =
          "From: %s\r\nTo: %s\r\nSubject: Complaint\r\nMessage-ID: <bad@acme.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nI want to complain: your driver came two days late and the cargo was damaged. This is unacceptable.\r\n"
              .formatted(LI, OURS);
      world.send(complaint.getBytes(UTF_8), LI);
      waitUntil("told who answers", () -> world.mailbox(LI).size() == 1);
      CareRequest byMail = request(world);
      close(world, byMail);
      CareState ended = request(world).state();
      writes(world, world.mailbox(LI).getFirst(), "Nobody has called me, this is unacceptable.");
      waitUntil("told again", () -> world.mailbox(LI).size() == 2);
      List<OpenTask> tasks = world.db.with(books -> books.tasks().open());

      assertThat(byMail.kind()).isEqualTo(CareKind.COMPLAINT);
      assertThat(ended).isEqualTo(CareState.CLOSED);
      assertThat(request(world).state()).isIn(CareState.REOPENED, CareState.RECEIVED);
      assertThat(tasks).extracting(OpenTask::kind).containsOnly(Kind.HANDLE_COMPLAINT);
    }
  }

  private static void opened(MailWorld world, String words) {
    world.db.use(books -> {
      User li = books.users().byEmail(LI).orElseThrow().user();
      var letter =
          new PageLetter("k".repeat(22), li, world.acme, "Damage", words, List.of(), Instant.now());
      var first = new CareWords(letter.digest(), letter.id(), words, "Li", letter.now());
      books.requests().open(world.acme, CareKind.DAMAGE, "", "Damage", LI, first);
      books.messages().takeIn(letter.mail(), letter.slip(), letter.now());
    });
  }

  private static void answer(MailWorld world, String text) {
    Stepped stepped =
        world.db.with(books -> {
          long inquiry = request(world).inquiry().orElseThrow();
          var act = new Act(inquiry, wang(world), books.cases().stamp(inquiry), Instant.now());
          Stepped came = books.cases().write(act, text, false);
          books.requests().desk().told(inquiry, true, Instant.now());
          return came;
        });
    assertThat(stepped).isInstanceOf(Stepped.Done.class);
  }

  private static boolean close(MailWorld world, CareRequest request) {
    User wang = wang(world);
    return world.db.with(books ->
        books
            .requests()
            .desk()
            .close(request.number(), request.saidAt(), CareEnd.SETTLED, wang, Instant.now()));
  }

  private static User wang(MailWorld world) {
    return world
        .db
        .with(books -> books.users().byEmail("wang@forwarder.example"))
        .orElseThrow()
        .user();
  }

  private static CareRequest request(MailWorld world) {
    return world
        .db
        .with(books ->
            books.requests().reading().these(books.requests().seen(Whose.of(world.acme), 1)))
        .getFirst();
  }

  private static List<CareEntry> said(MailWorld world, CareRequest request) {
    return world.db.with(books -> books.requests().reading().said(request));
  }

  private static void writes(MailWorld world, MimeMessage to, String text) throws Exception {
    String raw =
        "From: %s\r\nTo: %s\r\nSubject: Re: Damage\r\nMessage-ID: <more@acme.example>\r\nIn-Reply-To: %s\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s\r\n"
            .formatted(LI, OURS, to.getMessageID(), text);
    world.send(raw.getBytes(UTF_8), LI);
  }
}
