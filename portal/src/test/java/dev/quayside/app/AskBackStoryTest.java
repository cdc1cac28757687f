package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is missing is asked once, by letters; a letter is enough of an answer. */
class AskBackStoryTest {

  @Test
  void a_question_with_letters_its_answer_the_quote_and_next_time_the_usual_one_first()
      throws Exception {
    try (var world = new MailWorld()) {
      world.db.use(books -> books.rates().publish("types.csv", List.of(twoTypes()), Instant.now()));

      var asked =
          says(world, 1, "", "Please quote FCL from Shanghai to Los Angeles, general cargo");
      var unclear = says(world, 2, asked.getMessageID(), "1a, 40HQ please" + quoted(asked));
      var given = says(world, 3, unclear.getMessageID(), "b" + quoted(unclear));
      var again = says(world, 4, "", "请报上海到洛杉矶整箱价格，家具");

      assertThat(text(asked))
          .contains("1. Which container type do you need?")
          .contains("a) 20GP   b) 40HC")
          .contains("not an offer yet: about USD 1,400 to USD 2,200 per container")
          .contains("The container type moves it most:", "- 20GP: about USD 1,400")
          .contains("- Shanghai - Los Angeles, general cargo");
      assertThat(text(unclear))
          .contains("You wrote \"1a, 40HQ please\", and we do not want to guess.")
          .doesNotContain("about USD");
      assertThat(text(given)).contains("USD 2,200.00").contains("1x40HC");
      assertThat(text(again)).contains("a) 40HC（同上次）   b) 20GP").contains("- 20GP：约 USD 1,400");
    }
  }

  private static Rate twoTypes() {
    var today = LocalDate.now(ZoneId.systemDefault());
    return Rate.fcl(
        0,
        Lane.of("CNSHA", "USLAX"),
        Carriers.builtIn().withScac("EGLV"),
        Map.of(Equipment.GP20, Money.of("USD", "1300"), Equipment.HC40, Money.of("USD", "1800")),
        List.of(),
        new Validity(today.minusDays(7), today.plusDays(7)),
        Optional.of(new TransitTime(16, 18)),
        Optional.of(14),
        Optional.empty(),
        new RateSource("types.csv", "row 2"));
  }

  /** As his program quotes our letter below his words. */
  private static String quoted(MimeMessage ours) throws Exception {
    return text(ours)
        .lines()
        .map(line -> "> " + line)
        .collect(Collectors.joining("\n", "\n\nOn Monday, rates@forwarder.example wrote:\n", "\n"));
  }

  /** The answer to what Li writes next. */
  private static MimeMessage says(MailWorld world, int nth, String replyTo, String text)
      throws Exception {
    String raw =
        """
        From: Li <%s>
        To: %s
        Message-ID: <ask-%d@acme.example>%s
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
      return ((String) part.getContent()).replace("\r\n", "\n");
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
