package dev.quayside.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.TestTerms;
import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.task.OpenTask;
import dev.quayside.inbox.BotConfig;
import dev.quayside.inbox.InboxBot;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.opening.ContentDigest;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.notifier.Notifier;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.Company;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A bot, a book and a notifier whose letters are read instead of sent. */
final class SpoofWorld implements AutoCloseable {

  static final String OURS = "rates@forwarder.example";
  static final String TARIFF_PRICE = "2,100.00";
  static final String CONTRACT_PRICE = "1,637.00";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final Db db = TestBook.open();
  private final List<Sent> sent = new ArrayList<>();
  private final InboxBot bot;
  private final Notifier notifier;
  private int mails;
  private Instant now = NOW;

  /** A letter as its readers see it: who they are, and all its words with its papers'. */
  record Sent(List<String> to, String text, String papers) {

    boolean shows(String price) {
      return (text + papers).contains(price);
    }
  }

  /** Reads what is to be sent. */
  private final class Reader implements Channel {

    @Override
    public Posting send(Letter letter) {
      var readers =
          Stream.concat(
                  Stream.of(letter.to().address()),
                  Stream.concat(letter.to().more().stream(), letter.to().cc().stream())
                      .map(one -> one.address()))
              .toList();
      var papers = new StringBuilder();
      letter.attachments().forEach(paper -> papers.append(words(paper.content().toArray())));
      String text = letter.text() + letter.html();
      sent.add(new Sent(readers, letter.subject() + text, papers.toString()));
      return new Posting.Sent();
    }

    @Override
    public Posting sendUncopied(Letter letter) {
      return send(letter);
    }

    @Override
    public boolean copies() {
      return false;
    }

    @Override
    public void rehearse(Letter letter) {}

    @Override
    public void close() {}
  }

  SpoofWorld() {
    var places = Places.builtIn();
    db.use(books -> {
      books.places().fill(places.all());
      CustomerId acme = books.customers().add("ACME", "Acme Ltd", Language.EN);
      books.customers().addContact(acme, "Li", "li@acme.example", Language.EN);
      TestTerms.addMargin(books);
      books
          .rates()
          .publish(
              "sheet.csv",
              List.of(
                  rate("USLAX", "MSCU", "2000", Optional.empty()),
                  rate("USLAX", "COSU", "1537", Optional.of(acme)),
                  rate("DEHAM", "COSU", "1537", Optional.of(acme))),
              NOW);
    });
    InstantSource clock = () -> now;
    bot =
        new InboxBot(
            db,
            new BotConfig(OURS, Set.of(OURS), ZONE, new Receiving.Host("mx.forwarder.example")),
            places,
            FileReader.CLOSED,
            Models.builtIn(),
            clock);
    var company = new Company("Example Forwarding", "", OURS, Optional.empty(), "");
    notifier =
        new Notifier(
            db,
            new LetterWriter(company, ZONE),
            new QuotePdf(Fonts.load(), company, ZONE),
            new Reader(),
            clock);
  }

  private static Rate rate(
      String destination, String scac, String freight, Optional<CustomerId> contractFor) {
    return Rate.fcl(
        0,
        Lane.of("CNSHA", destination),
        Carriers.builtIn().withScac(scac),
        Map.of(Equipment.HC40, Money.of("USD", freight)),
        List.of(),
        new Validity(TODAY, TODAY.plusDays(13)),
        Optional.of(new TransitTime(16, 18)),
        Optional.of(14),
        contractFor,
        new RateSource("sheet.csv", "row 2"));
  }

  /** What is written to whom about an inquiry with these headers. */
  List<Sent> answers(String headers) {
    return answers(headers, "Shanghai to Los Angeles, 1x40HQ, general cargo");
  }

  /** The same for a lane where there is a contract and no tariff. */
  List<Sent> answersOnContractLane(String writer, String results) {
    String seen =
        results.isEmpty()
            ? ""
            : "Authentication-Results: mx.forwarder.example; %s\n".formatted(results);
    return answers(
        seen + "From: Li <%s>\nTo: %s\n".formatted(writer, OURS),
        "Shanghai to Hamburg, 1x40HQ, general cargo");
  }

  private List<Sent> answers(String headers, String text) {
    mails++;
    // Nobody is answered without end within an hour.
    now = now.plusSeconds(600);
    String mail =
        headers
            + """
            Date: Mon, 1 Jun 2026 09:58:00 +0800
            Message-ID: <%d@mails.example>
            Subject: rate request
            Content-Type: text/plain; charset=utf-8

            %s
            """
                .formatted(mails, text);
    byte[] raw = mail.replace("\n", "\r\n").getBytes(UTF_8);
    var message = new RawMail(ContentDigest.of(raw), "INBOX", Optional.empty(), Bytes.of(raw));
    db.use(books -> books.messages().takeIn(message, now));
    sent.clear();
    bot.handleNext();
    notifier.tellAll();
    return List.copyOf(sent);
  }

  /** What sales are asked to look at. */
  List<String> tasks() {
    return db.<List<OpenTask>>with(books -> books.tasks().open()).stream()
        .map(task -> task.about().en())
        .toList();
  }

  private static String words(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    db.close();
  }
}
