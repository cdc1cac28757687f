package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.comeback.BouncedContact;
import dev.quayside.db.comeback.Comeback;
import dev.quayside.db.comeback.Fate;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.OwnMark;
import dev.quayside.db.task.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What mail servers and readers say about our answers. */
class ComebackTest {

  private static final String RFQ = "Please quote Shanghai to Los Angeles, 1x40HQ, furniture";

  private SmallHouse house;
  private FiledInquiry quoted;
  private FiledInquiry other;

  @BeforeEach
  void two_customers_were_given_a_quote() {
    house = new SmallHouse();
    house.sells("MSCU", "2000", Optional.empty());
    quoted = house.receives(mail("Li <li@acme.example>", "Message-ID: <1@acme.example>", RFQ));
    other = house.receives(mail("Bo <bo@bolt.example>", "Message-ID: <1@bolt.example>", RFQ));
  }

  @Test
  void a_failed_quote_is_shown_at_the_one_answer_it_names_at_the_contact_and_as_a_task() {
    FiledInquiry report =
        house.receives(status(idOf(quoted), "failed", "5.1.1", "550 no such user"));

    assertThat(report.inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
    assertThat(house.answer(report)).isEmpty();
    assertThat(said(quoted))
        .containsExactly(new Comeback(Fate.BOUNCED, "li@acme.example", "5.1.1 550 no such user"));
    assertThat(said(other)).isEmpty();
    assertThat(bounced()).extracting(BouncedContact::email).containsExactly("li@acme.example");
    assertThat(tasks())
        .extracting(task -> task.about().en())
        .containsExactly("the quote for li@acme.example came back: 5.1.1 550 no such user");
  }

  @Test
  void a_letter_that_follows_is_named_by_its_own_mark() {
    var notice = house.answer(quoted).orElseThrow();
    String earlier = idOf(quoted);
    String later =
        house.db.with(books ->
            books.outbox().followUp(quoted.id(), "forwarder.example", notice, Instant.now()));

    var first = house.db.with(books -> books.comebacks().named(OwnMark.read(earlier)));
    var second = house.db.with(books -> books.comebacks().named(OwnMark.read(later)));

    assertThat(second.orElseThrow().inquiry()).isEqualTo(first.orElseThrow().inquiry());
    assertThat(second.orElseThrow().answer()).isNotEqualTo(first.orElseThrow().answer());
  }

  @Test
  void a_delay_is_noted_and_moves_nothing() {
    house.receives(status(idOf(quoted), "delayed", "4.4.1", "no answer from host"));

    assertThat(said(quoted)).extracting(Comeback::fate).containsExactly(Fate.LATE);
    assertThat(bounced()).isEmpty();
    assertThat(tasks()).isEmpty();
  }

  @Test
  void a_report_in_words_alone_names_the_answer_by_the_address_it_came_to() {
    String key = idOf(quoted).replaceFirst("<q\\.([0-9a-f]+)\\..*", "$1");

    house.receives(
        """
        Return-Path: <>
        From: PostMaster@163.example
        To: bounce+%s@forwarder.example
        Subject: 系统退信
        Content-Type: text/plain; charset=utf-8

        抱歉，您的邮件被退回来了。
        退信原因：550 用户不存在
        """
            .formatted(key));

    assertThat(said(quoted))
        .containsExactly(new Comeback(Fate.BOUNCED, "li@acme.example", "550 用户不存在"));
    assertThat(said(other)).isEmpty();
  }

  @Test
  void a_receipt_is_noted_at_the_answer_that_was_read() {
    house.receives(
        """
        From: Li <li@acme.example>
        To: rates@forwarder.example
        Subject: Read: rate request
        Content-Type: multipart/report; report-type=disposition-notification; boundary=b

        --b
        Content-Type: text/plain

        Your message was read.
        --b
        Content-Type: message/disposition-notification

        Final-Recipient: rfc822;li@acme.example
        Original-Message-ID: %s
        Disposition: manual-action/MDN-sent-manually; displayed
        --b--
        """
            .formatted(idOf(quoted)));

    assertThat(said(quoted))
        .containsExactly(
            new Comeback(
                Fate.ARRIVED, "li@acme.example", "manual-action/MDN-sent-manually; displayed"));
  }

  @Test
  void a_report_on_what_we_never_sent_moves_nothing() {
    FiledInquiry report =
        house.receives(
            status("<q.0123456789abcdef.1@forwarder.example>", "failed", "5.1.1", "550"));

    assertThat(report.inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
    assertThat(said(quoted)).isEmpty();
    assertThat(said(other)).isEmpty();
    assertThat(tasks()).isEmpty();
  }

  @Test
  void a_mark_of_ours_before_a_strangers_domain_names_nothing() {
    String stranger = idOf(quoted).replace("@forwarder.example", "@forwarder-mail.example");

    house.receives(status(stranger, "failed", "5.1.1", "550"));

    assertThat(said(quoted)).isEmpty();
  }

  private static String status(String id, String action, String code, String diagnostic) {
    return """
    Return-Path: <>
    From: MAILER-DAEMON@mx.acme.example
    To: rates@forwarder.example
    Subject: Delivery report
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b
    Content-Type: text/plain

    About your message.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.acme.example

    Final-Recipient: rfc822; li@acme.example
    Action: %s
    Status: %s
    Diagnostic-Code: smtp; %s
    --b
    Content-Type: text/rfc822-headers

    Message-ID: %s
    Subject: Re: rate request
    --b--
    """
        .formatted(action, code, diagnostic, id);
  }

  private String idOf(FiledInquiry inquiry) {
    return house.db.with(books -> books.outbox().answerTo(inquiry.id())).orElseThrow().messageId();
  }

  private List<Comeback> said(FiledInquiry inquiry) {
    return house.db.with(books -> books.comebacks().about(inquiry.id()));
  }

  private List<BouncedContact> bounced() {
    return house.db.with(books -> books.comebacks().bounced());
  }

  private List<OpenTask> tasks() {
    return house.db.with(books -> books.tasks().open());
  }
}
