package dev.quayside.notifier.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.channel.SmtpConfig.Tls;
import dev.quayside.notifier.letter.Letter;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a customer writes, as his subject, his name, a port, a file's name or in his letter: no
 * command, no header and no second letter comes of it, seen byte by byte where a mail server sits.
 */
class InjectionTest {

  private static final InstantSource CLOCK = InstantSource.fixed(SampleQuotes.NOW);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\r\nBcc: victim@elsewhere.example",
        "x\nBcc: victim@elsewhere.example",
        "x\rBcc: victim@elsewhere.example",
        "x\r\n Bcc: victim@elsewhere.example",
        "x\r\n\tBcc: victim@elsewhere.example",
        "x\u0000\r\nBcc: victim@elsewhere.example",
        "x\u760d\u760aBcc: victim@elsewhere.example",
        "x\u560d\u560aBcc: victim@elsewhere.example",
        "x\u0085Bcc: victim@elsewhere.example",
        "x\u2028\u2029Bcc: victim@elsewhere.example",
        "x\n.\nMAIL FROM:<victim@elsewhere.example>\n",
        "x\n.\r\nMAIL FROM:<victim@elsewhere.example>\r\n",
        "x\r\n.\r\nMAIL FROM:<victim@elsewhere.example>\r\n",
        "x\r.\rMAIL FROM:<victim@elsewhere.example>\r",
        "\n.\n.\n..\nRCPT TO:<victim@elsewhere.example>\n",
        "=?utf-8?q?x=0D=0ABcc:_victim@elsewhere.example?=",
        "\"\r\nContent-Type: text/html\r\n\r\n<script>",
        ".\u0000.\n.\u0000\nDATA"
      })
  void nothing_that_comes_from_outside_leaves_its_place(String evil) throws Exception {
    String heard;
    List<String> commands;
    try (var sink = RawSink.open();
        var channel = new SmtpChannel(config(sink.port()), CLOCK)) {
      Posting posting = channel.send(letter(evil));
      heard = sink.heard();
      commands = sink.commands();

      assertThat(posting).isEqualTo(new Posting.Sent());
    }

    assertThat(commands).containsExactly("EHLO", "MAIL", "RCPT", "DATA", ".");
    assertThat(heard).as("each line ends in CR LF").doesNotContainPattern("\r(?!\n)|(?<!\r)\n");
    assertThat(heard).as("nothing ends a text in C").doesNotContain("\u0000");
    assertThat(heard.split("\r\n\\.\r\n", -1)).as("one end of one letter").hasSize(2);
    assertThat(headersOf(heard)).as("headers of ours alone").isSubsetOf(OUR_HEADERS);
    assertThat(heard.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
  }

  private static final List<String> OUR_HEADERS =
      List.of(
          "Date",
          "From",
          "To",
          "Message-ID",
          "In-Reply-To",
          "References",
          "Subject",
          "MIME-Version",
          "Content-Type",
          "Auto-Submitted");

  private static List<String> headersOf(String heard) {
    String letter = heard.substring(heard.indexOf("DATA\r\n") + 6);
    return letter
        .substring(0, letter.indexOf("\r\n\r\n"))
        .lines()
        .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
        .map(line -> line.substring(0, Math.max(0, line.indexOf(':'))))
        .toList();
  }

  private static SmtpConfig config(int port) {
    return new SmtpConfig("127.0.0.1", port, Tls.PLAIN, "", "", "Harbour <q@harbour.example>");
  }

  private static Letter letter(String evil) {
    var to =
        new Envelope(
            evil,
            "anna@brightway.example",
            evil,
            Optional.of("<a@b>" + evil),
            List.of("<c@d>", evil),
            Language.EN,
            evil,
            SampleNotices.to(Language.EN).quotedAt());
    var paper = new Document(evil, "application/pdf", Bytes.of("%PDF".getBytes(UTF_8)));
    return new Letter(
        to,
        SampleNotices.MESSAGE_ID,
        Optional.of(SampleNotices.MARK),
        "Re: " + evil,
        "From " + evil + " to " + evil + "\n" + evil,
        "<p>" + evil + "</p>",
        List.of(paper));
  }
}
