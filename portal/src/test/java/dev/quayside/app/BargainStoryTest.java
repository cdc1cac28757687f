package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.replay.Replay;
import dev.quayside.app.replay.Replayed;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.concession.ConcessionRule;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the inquiry to the last word about the price, by mail. */
class BargainStoryTest {

  @Test
  void an_inquiry_a_change_a_haggle_and_what_only_a_person_may_give() throws Exception {
    try (var world = new MailWorld()) {
      var twoPercent =
          new ConcessionRule(
              "first ask",
              1,
              Reach.ALL,
              new Margin.Percent(new BigDecimal("2")),
              "",
              Optional.empty());
      world.db.use(books -> books.terms().addConcession(twoPercent));

      var quoted =
          says(world, 1, "", "Shanghai to Los Angeles, 3x40HQ, general cargo, 54 tons in total");
      var changed = says(world, 2, quoted.getMessageID(), "Please make it 5x40HQ.");
      var cheaper = says(world, 3, changed.getMessageID(), "太贵了，能优惠点吗？");
      var person = says(world, 4, cheaper.getMessageID(), "目标价 1800 能做吗");

      List<GivenQuote> quotes = world.db.with(books -> books.quotes().of(world.acme));
      String number = quotes.getFirst().number();
      assertThat(quotes).hasSize(1);
      assertThat(quotes.getFirst().version()).isEqualTo(3);
      assertThat(text(quoted)).contains("6,600.00");
      assertThat(text(changed))
          .contains("version 2 of our quote " + number + "; it replaces version 1")
          .contains("Cargo: 5x40HC, before 3x40HC")
          .contains("Gross weight: 90,000 kg, before 54,000 kg")
          .contains("Total: USD 11,000.00, before USD 6,600.00");
      assertThat(text(cheaper))
          .contains("第 3 版")
          .contains("40HC 单箱运费：USD 1,960.00（原 USD 2,000.00）")
          .contains("总价：USD 10,800.00（原 USD 11,000.00）");
      assertThat(cheaper.getHeader("In-Reply-To", null)).isEqualTo("<b-3@acme.example>");
      assertThat(text(person)).contains("Wang Fang").doesNotContain("1,800");
      assertThat(world.db.<List<OpenTask>>with(books -> books.tasks().open()))
          .singleElement()
          .satisfies(task ->
              assertThat(task.about().en()).contains("USD 1800.00, which the floor forbids"));
      assertThat(new Replay(world.db, Fonts.load()).replay(number).orElseThrow())
          .isEqualTo(new Replayed.Same(Replayed.Paper.SAME));
    }
  }

  /** The answer to what Li writes next. */
  private static MimeMessage says(MailWorld world, int nth, String replyTo, String text)
      throws Exception {
    String raw =
        """
        From: Li <%s>
        To: %s
        Message-ID: <b-%d@acme.example>%s
        Subject: Rate please
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %s
        """
            .formatted(
                LI,
                MailWorld.OURS,
                nth,
                replyTo.isEmpty() ? "" : "\nIn-Reply-To: " + replyTo,
                text);
    world.send(raw.replace("\n", "\r\n").getBytes(UTF_8), LI);
    waitUntil("answer " + nth, () -> world.mailbox(LI).size() == nth);
    return world.mailbox(LI).getLast();
  }

  private static String text(Part part) throws Exception {
    if (part.isMimeType("text/plain")) {
      return (String) part.getContent();
    }
    var text = new StringBuilder();
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        text.append(text(parts.getBodyPart(i)));
      }
    }
    return text.toString();
  }
}
