package dev.quayside.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.OwnMark;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Decision;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.told.Told;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Mails of machines and of people, each with the verdict beside it: may the robot write back, and
 * where does a person see it. Another mail robot can be held against the same files.
 */
class ConformanceTest {

  private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

  /** The mark of the one answer in the book stands in the files in this short form. */
  private static final String WRITTEN_MARK = "7f3a9c";

  private static final Db DB = TestBook.empty();
  private static final InboxBot BOT = bot(DB);
  private static final String MARK = markOfAnAnswer();

  private static InboxBot bot(Db db) {
    db.use(books -> {
      books.places().fill(Places.builtIn().all());
      var acme = books.customers().add("ACME", "Acme Import GmbH", Language.EN);
      books.customers().addContact(acme, "Anna", "anna@acme.example", Language.EN);
      books.customers().addContact(acme, "Tom", "tom@acme.example", Language.EN);
      var yuanhang = books.customers().add("YUANHANG", "宁波远航进出口有限公司", Language.ZH);
      books.customers().addContact(yuanhang, "李娜", "li.na@yuanhang.example", Language.ZH);
      var bolt = books.customers().add("BOLT", "Bolt Traders", Language.EN);
      books.customers().addContact(bolt, "Sam", "sam@bolt.example", Language.EN);
    });
    var own =
        Set.of("rates@quayside.example", "quotes@quayside.example", "archive@quayside.example");
    var config =
        new BotConfig(
            "rates@quayside.example",
            own,
            ZoneId.of("Asia/Shanghai"),
            new Receiving.Host("mx.quayside.example"));
    return new InboxBot(
        db,
        config,
        Places.builtIn(),
        FileReader.CLOSED,
        Models.builtIn(),
        InstantSource.fixed(NOW));
  }

  /** Anna asked for a price and was given one. */
  private static String markOfAnAnswer() {
    String asked =
        """
        From: Anna <anna@acme.example>
        To: rates@quayside.example
        Subject: rate

        Please quote 2x40HC Shanghai - Hamburg, machinery parts, 18 t each.
        """;
    var raw = Bytes.of(asked.getBytes(UTF_8));
    DB.use(books -> books.messages().takeIn(new RawMail("1", "INBOX", Optional.empty(), raw), NOW));
    BOT.handleNext();
    return DB.with(books -> {
      long inquiry = books.inquiries().newest(1).getFirst().id();
      String id = books.outbox().answerTo(inquiry).orElseThrow().messageId();
      return OwnMark.read(id).getFirst().key();
    });
  }

  static Stream<Path> mails() throws IOException, URISyntaxException {
    return Stream.concat(in("machines"), in("people"));
  }

  private static Stream<Path> in(String folder) throws IOException, URISyntaxException {
    var place = Objects.requireNonNull(ConformanceTest.class.getResource("/conformance/" + folder));
    try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
      List<Path> mails = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
      return mails.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("mails")
  void a_mail_is_answered_and_shown_as_its_verdict_says(Path file) throws IOException {
    String beside = file.toString().replaceFirst("\\.eml$", ".json");
    JsonNode verdict = new ObjectMapper().readTree(Files.readString(Path.of(beside)));

    String mail = Files.readString(file, ISO_8859_1).replace(WRITTEN_MARK, MARK);
    String became = became(mail.getBytes(ISO_8859_1));

    assertThat(became)
        .as(verdict.get("why").asString())
        .startsWith(
            "reply %s, seen %s"
                .formatted(verdict.get("reply").asBoolean(), verdict.get("seen").asString()));
  }

  private static String became(byte[] raw) {
    var receivedAt = OffsetDateTime.ofInstant(NOW, ZoneId.of("Asia/Shanghai"));
    return switch (MailReader.read(raw, receivedAt)) {
      case Opened.Unreadable(var reason, String detail, _) ->
          "reply false, seen parked: " + reason + detail;
      case Opened.Read(var message) -> {
        Decision decision = BOT.consider(message);
        yield told(decision.answer()) + " - " + decision.understanding().reason();
      }
    };
  }

  private static String told(Answer answer) {
    return switch (answer) {
      case Answer.GiveQuotes _,
          Answer.Revise _,
          Answer.Ask _,
          Answer.AskIfWanted _,
          Answer.HandOver _,
          Answer.Accept _,
          Answer.AskTruck _,
          Answer.TellStatus _,
          Answer.AskWhich _ ->
          "reply true, seen inquiries";
      case Answer.Decline _ -> "reply false, seen inquiries";
      case Answer.ShowToSales(_, Told why) -> "reply false, seen tasks: " + why.en();
      case Answer.NoteAt(_, _, Told why) -> "reply false, seen outbox: " + why.en();
      case Answer.Leave(Told why) -> "reply false, seen filed: " + why.en();
    };
  }
}
