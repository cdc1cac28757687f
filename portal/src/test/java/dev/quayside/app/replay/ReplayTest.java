package dev.quayside.app.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.replay.Replayed.Paper;
import dev.quayside.db.Db;
import dev.quayside.db.SampleInquiry;
import dev.quayside.db.SamplePrices;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.document.DrawnWith;
import dev.quayside.db.figures.Figures.Earned;
import dev.quayside.db.figures.Span;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.Company;
import dev.quayside.rates.money.ExchangeRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Fonts FONTS = Fonts.load();
  private static final Sheet SHEET = new Sheet("fak.xlsx", "FAK", "lena");

  private Db db;
  private long inquiry;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    inquiry =
        db.with(books -> {
          books.places().fill(SampleLibrary.PLACES.all());
          books
              .terms()
              .addExchange(ExchangeRate.of("USD", "CNY", "7.1234", SampleLibrary.TODAY, "PBOC"));
          books.terms().addMargin(SampleLibrary.margin("first", "7.5"));
          books.rates().publish(SHEET, SampleLibrary.rates(1_000), NOW);
          return SampleInquiry.saying("", "one").file(books);
        });
  }

  @Test
  void a_thousand_quotes_come_out_the_same_after_the_library_changed() {
    var random = new Random(7);
    List<String> numbers = quotes(490, random);
    List<String> papers = papers(10, random);
    db.use(books -> books.rates().publish(SHEET, SampleLibrary.rates(1_500), NOW));
    numbers.addAll(quotes(490, random));
    papers.addAll(papers(10, random));
    db.use(books -> {
      books.rates().withdraw(2, "lena", NOW);
      books.rates().publish(SHEET, SampleLibrary.rates(1_700), NOW);
      books.terms().addMargin(SampleLibrary.margin("second", "9"));
      books.terms().addExchange(ExchangeRate.of("USD", "CNY", "6.9", SampleLibrary.TODAY, "PBOC"));
    });

    var replay = new Replay(db, FONTS);

    assertThat(numbers)
        .hasSize(980)
        .allSatisfy(number ->
            assertThat(replay.replay(number)).contains(new Replayed.Same(Paper.NOT_KEPT)));
    assertThat(papers)
        .hasSize(20)
        .allSatisfy(
            number -> assertThat(replay.replay(number)).contains(new Replayed.Same(Paper.SAME)));
  }

  @Test
  void a_paper_of_an_earlier_drawing_is_read_and_compared() {
    String earlier = paper(new Random(3), QuotePdf.GENERATION - 1, ReplayTest::withARemark);
    String wrong =
        paper(new Random(4), QuotePdf.GENERATION - 1, _ -> "no paper at all".getBytes(UTF_8));
    String tampered = paper(new Random(5), QuotePdf.GENERATION, ReplayTest::withARemark);

    var replay = new Replay(db, FONTS);

    assertThat(replay.replay(earlier)).contains(new Replayed.Same(Paper.EARLIER_DRAWING));
    assertThat(replay.replay(wrong)).contains(new Replayed.Same(Paper.DIFFERENT));
    assertThat(replay.replay(tampered)).contains(new Replayed.Same(Paper.DIFFERENT));
  }

  private static byte[] withARemark(byte[] pdf) {
    byte[] remark = "% another drawing\n".getBytes(UTF_8);
    byte[] both = Arrays.copyOf(pdf, pdf.length + remark.length);
    System.arraycopy(remark, 0, both, pdf.length, remark.length);
    return both;
  }

  @Test
  void an_offer_that_was_tampered_with_is_found() {
    String number = quotes(1, new Random(1)).getFirst();
    String other = quotes(1, new Random(2)).getFirst();
    String mixed =
        db.with(books -> {
          var offer = books.quotes().current(number).orElseThrow().offer();
          var from = books.quotes().pricedFrom(other, 1).orElseThrow();
          var priced = new PricedOffer(offer, from);
          return books.quotes().give(inquiry, Optional.empty(), Language.EN, priced, NOW);
        });

    var replayed = new Replay(db, FONTS).replay(mixed);

    assertThat(replayed.orElseThrow()).isInstanceOf(Replayed.Different.class);
  }

  @Test
  void what_was_not_kept_is_said() {
    String number =
        db.with(books -> {
          var offer = SamplePrices.of(SampleLibrary.request(new Random(1)), books).offer();
          return books.quotes().give(inquiry, Optional.empty(), Language.EN, offer, NOW);
        });

    var replay = new Replay(db, FONTS);

    assertThat(replay.replay(number).orElseThrow()).isInstanceOf(Replayed.NotKept.class);
    assertThat(replay.replay("Q1")).isEmpty();
  }

  @Test
  void figures_count_what_is_earned_with_the_trucks_in_their_own_currency() {
    List<String> numbers = quotes(20, new Random(3));
    BigDecimal trucks =
        numbers.stream()
            .flatMap(number ->
                db
                    .with(books -> books.quotes().current(number))
                    .orElseThrow()
                    .offer()
                    .options()
                    .getFirst()
                    .hauled()
                    .stream())
            .map(truck -> truck.margin().total().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var days =
        new Span(
            SampleLibrary.TODAY.minusYears(1), SampleLibrary.TODAY.plusYears(1), ZoneId.of("UTC"));

    List<Earned> earned =
        db.with(books -> books.figures().count(days, SampleLibrary.TODAY)).earned();

    assertThat(trucks).isPositive();
    assertThat(earned).extracting(Earned::currency).containsExactlyInAnyOrder("USD", "CNY");
    assertThat(earned)
        .filteredOn(one -> one.currency().equals("CNY"))
        .singleElement()
        .satisfies(one -> assertThat(one.quotedMargin()).isEqualByComparingTo(trucks));
  }

  /** Given without a paper. */
  private List<String> quotes(int count, Random random) {
    return db.with(books ->
        Stream.generate(() -> SamplePrices.of(SampleLibrary.request(random), books))
            .limit(count)
            .map(priced -> books.quotes().give(inquiry, Optional.empty(), Language.EN, priced, NOW))
            .collect(Collectors.toList()));
  }

  private List<String> papers(int count, Random random) {
    return Stream.generate(() -> paper(random)).limit(count).collect(Collectors.toList());
  }

  /** Given and drawn, in English and Chinese. */
  private String paper(Random random) {
    return paper(random, QuotePdf.GENERATION, drawn -> drawn);
  }

  /** The same by an earlier drawing, which is as if it had drawn somewhat else. */
  private String paper(Random random, int generation, UnaryOperator<byte[]> drawing) {
    var company =
        new Company("Harbourline", "1 Harbour Road", "a@b.example", Optional.empty(), "Terms.");
    var paper = new QuotePdf(FONTS, company, ZoneId.of("Asia/Shanghai"));
    var language = random.nextBoolean() ? Language.ZH : Language.EN;
    return db.with(books -> {
      var priced = SamplePrices.of(SampleLibrary.request(random), books);
      String number = books.quotes().give(inquiry, Optional.empty(), language, priced, NOW);
      var quote = books.quotes().current(number).orElseThrow();
      var drawn =
          new Document(
              number + ".pdf", "application/pdf", Bytes.of(drawing.apply(paper.draw(quote))));
      var with = new DrawnWith(paper.stationery(), quote.buyer(), generation);
      books.documents().file(number, 1, drawn, with, NOW);
      return number;
    });
  }
}
