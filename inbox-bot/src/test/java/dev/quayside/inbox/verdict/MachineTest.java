package dev.quayside.inbox.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTest {

  private static final String CARGO = "Please quote 2x40HC Shanghai - Hamburg, 18 t each.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Auto-Response-Suppress: All",
        "Feedback-ID: webmail:buyer.example:1",
        "Precedence: first-class",
        "Auto-Submitted: No",
        "X-Loop: gateway@buyer.example",
        "List: 12 cartons"
      })
  void a_weak_sign_silences_nobody_who_asks_for_a_price(String header) {
    assertThat(kind("buyer", header, "Rates", CARGO)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noreply",
        "no-reply",
        "No_Reply",
        "do.not.reply",
        "service-noreply",
        "noreply+x1",
        "mailing-no-reply"
      })
  void nobody_reads_at_an_address_that_says_so(String name) {
    assertThat(kind(name, "X-A: 1", "Rates", CARGO)).contains(Kind.NOREPLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"noreen", "noreplyfreight", "bouncehouse", "alert", "system", "news"})
  void a_name_that_merely_sounds_like_a_machines_is_a_persons(String name) {
    assertThat(kind(name, "X-A: 1", "Rates", CARGO)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Automatic reply: rates",
        "自动回复：运价",
        "[自动回复] Re: 运价",
        "自動回覆: 運價",
        "Abwesenheitsnotiz: Preise",
        "Réponse automatique : tarifs",
        "[EXTERNAL] Out of Office: rates",
        "OOO until Monday"
      })
  void a_machines_word_heads_its_subject(String subject) {
    assertThat(kind("buyer", "X-A: 1", subject, "Back on Monday.")).contains(Kind.AUTO_REPLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Re: Automatic reply: rates",
        "回复：自动回复：运价",
        "Out of office furniture",
        "Automatic doors to Oslo",
        "OOO Vostok: rates",
        "Returned mail-order goods"
      })
  void the_same_word_elsewhere_in_a_subject_is_a_persons(String subject) {
    assertThat(kind("buyer", "X-A: 1", subject, CARGO)).isEmpty();
  }

  @Test
  void an_absence_counts_only_where_no_cargo_is_named() {
    String away = "I am out of the office until Monday.";

    assertThat(kind("buyer", "X-A: 1", "Re: rates", away)).contains(Kind.AUTO_REPLY);
    assertThat(kind("buyer", "X-A: 1", "Re: rates", away + " " + CARGO)).isEmpty();
  }

  @Test
  void quoted_words_of_a_machine_are_not_the_writers() {
    String reply = CARGO + "\n\n> This is an automatic reply.\n> I am out of the office.\n";

    assertThat(kind("buyer", "X-A: 1", "Re: rates", reply)).isEmpty();
  }

  @Test
  void our_own_mail_is_never_answered_and_what_a_form_passes_on_is_a_task() {
    var judge = new Judge(Set.of("rates@ours.example"), Set.of("ours.example"));
    Message own = mail("rates@ours.example", "X-A: 1", "Rates", CARGO);
    Message form = mail("form@web.example", "Auto-Submitted: auto-generated", "Inquiry", CARGO);

    assertThat(judge.judge(own, Machine.find(own), true, false).kind()).isEqualTo(Kind.OWN);
    assertThat(judge.judge(form, Machine.find(form), true, false))
        .isEqualTo(
            new Verdict(
                Kind.NOREPLY,
                new Verdict.Reply.Never("header Auto-Submitted: auto-generated", "RFC 3834, 2"),
                Seen.TASKS));
  }

  private static Optional<Kind> kind(String name, String header, String subject, String text) {
    return Machine.find(mail(name + "@buyer.example", header, subject, text)).map(Finding::kind);
  }

  private static Message mail(String from, String header, String subject, String text) {
    String raw =
        """
        From: Sam <%s>
        To: rates@ours.example
        Subject: %s
        %s
        Content-Type: text/plain; charset=utf-8

        %s
        """
            .formatted(from, subject, header, text);
    Opened opened =
        MailReader.read(
            raw.getBytes(StandardCharsets.UTF_8), OffsetDateTime.parse("2026-06-01T10:00:00Z"));
    return ((Opened.Read) opened).message();
  }
}
