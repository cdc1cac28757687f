package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.outbox.KeptLetter;
import dev.quayside.db.task.OpenTask;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateRequest;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** What the robot left to sales is answered from the desk, by mail, and kept word by word. */
class DeskStoryTest {

  private static final String ASKED =
      """
      From: Li <li@acme.example>
      To: rates@forwarder.example
      Message-ID: <cool-1@acme.example>
      Subject: Rate please
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8

      Shanghai to Los Angeles, 3x40HQ, fresh apples, please keep them at 2 degrees
      """;

  @Test
  void what_sales_write_and_correct_reaches_the_customer_in_his_thread() throws Exception {
    try (var world = new MailWorld()) {
      world.send(ASKED.replace("\n", "\r\n").getBytes(UTF_8), LI);
      waitUntil("handed over", () -> world.mailbox(LI).size() == 1);

      act(
          world,
          (cases, act) -> cases.write(act, "No reefers this week.\r\n\r\nDry boxes?", false));
      waitUntil("by hand", () -> world.mailbox(LI).size() == 2);
      act(world, (cases, act) -> cases.price(act, "", 0, List.of(dry())));
      waitUntil("priced", () -> world.mailbox(LI).size() == 3);

      MimeMessage byHand = world.mailbox(LI).get(1);
      MimeMessage priced = world.mailbox(LI).get(2);
      List<KeptLetter> letters =
          world.db.with(books -> books.letters().in(filed(world).inquiry().conversation()));
      assertThat(byHand.getHeader("In-Reply-To", null)).isEqualTo("<cool-1@acme.example>");
      assertThat(text(byHand)).contains("Dear Li,", "No reefers this week.", "Wang Fang");
      assertThat(text(priced)).contains("6,600.00", "COSCO");
      assertThat(letters).hasSize(3);
      assertThat(letters.get(1).words().orElseThrow().text().replace("\n", "\r\n"))
          .isEqualToIgnoringWhitespace(text(byHand));
      assertThat(world.db.<List<OpenTask>>with(books -> books.tasks().open())).isEmpty();
    }
  }

  private static void act(MailWorld world, BiFunction<CaseStore, Act, Stepped> step) {
    Stepped stepped =
        world.db.with(books -> {
          var wang = books.users().byEmail("wang@forwarder.example").orElseThrow().user();
          long inquiry = books.inquiries().newest(1).getFirst().id();
          var seen = books.cases().stamp(inquiry);
          return step.apply(books.cases(), new Act(inquiry, wang, seen, Instant.now()));
        });
    assertThat(stepped).isInstanceOf(Stepped.Done.class);
  }

  private static FiledInquiry filed(MailWorld world) {
    return world.db.with(books -> books.inquiries().newest(1)).getFirst();
  }

  private static RateRequest dry() {
    return new RateRequest(
        Optional.empty(),
        port("CNSHA"),
        port("USLAX"),
        Containers.of(3, Equipment.HC40),
        new Goods(Optional.of("apples"), Optional.empty()),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        LocalDate.now(ZoneId.systemDefault()));
  }

  private static Place port(String code) {
    return Places.builtIn().byCode(new UnLocode(code), PlaceKind.SEA).orElseThrow();
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
