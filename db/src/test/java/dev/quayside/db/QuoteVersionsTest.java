package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.quote.RateRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuoteVersionsTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private final Db db = TestBook.empty();
  private long conversation;

  @BeforeEach
  void a_lane_and_a_conversation() {
    db.use(books -> {
      books.places().fill(SampleLibrary.PORTS);
      TestTerms.addMargin(books);
      books
          .rates()
          .publish("a.csv", List.of(SampleLibrary.rate(SampleLibrary.TO_LA, 1, 30, "1000")), NOW);
      conversation = books.conversations().open(Optional.empty(), "li@acme.example", "", NOW);
    });
  }

  @Test
  void a_new_version_replaces_the_one_before_and_both_stay_readable() {
    long inquiry = inquiry("one");
    String number = give(inquiry, 1);

    int version = revise(number, 3);

    var versions = db.with(books -> books.quotes().versions(number));
    assertThat(version).isEqualTo(2);
    assertThat(versions).extracting(GivenQuote::version).containsExactly(2, 1);
    assertThat(versions).extracting(QuoteVersionsTest::boxes).containsExactly(3, 1);
    assertThat(db.with(books -> books.quotes().current(number)).orElseThrow().version())
        .isEqualTo(2);
    assertThat(boxes(db.with(books -> books.quotes().version(number, 1)).orElseThrow()))
        .isEqualTo(1);
    var from = db.with(books -> books.quotes().pricedFrom(number, 2));
    assertThat(from).isPresent();
  }

  @Test
  void a_conversation_knows_each_of_its_quotes_as_it_stands() {
    String first = give(inquiry("one"), 1);
    String second = give(inquiry("two"), 2);
    revise(first, 5);

    var standing = db.with(books -> books.quotes().standingIn(conversation));

    assertThat(standing).extracting(GivenQuote::number).containsExactly(first, second);
    assertThat(standing).extracting(QuoteVersionsTest::boxes).containsExactly(5, 2);
    var elsewhere = db.with(books -> books.quotes().standingIn(conversation + 1));
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void of_two_answers_to_one_version_only_the_first_is_kept() {
    String number = give(inquiry("one"), 1);
    var read = db.with(books -> books.quotes().current(number)).orElseThrow();
    revise(number, 2);

    assertThatThrownBy(() -> revise(read, 3)).hasStackTraceContaining("quote_version_pkey");

    assertThat(boxes(db.with(books -> books.quotes().current(number)).orElseThrow())).isEqualTo(2);
  }

  private String give(long inquiry, int boxes) {
    return db.with(books ->
        books.quotes().give(inquiry, Optional.empty(), Language.EN, priced(books, boxes), NOW));
  }

  private int revise(String number, int boxes) {
    return revise(db.with(books -> books.quotes().current(number)).orElseThrow(), boxes);
  }

  private int revise(GivenQuote before, int boxes) {
    long inquiry = inquiry(before.number() + before.version() + boxes);
    return db.with(
        books -> books.quotes().revise(before, inquiry, Language.EN, priced(books, boxes), NOW));
  }

  private static int boxes(GivenQuote quote) {
    return ((Containers) quote.offer().request().load()).total();
  }

  private static PricedOffer priced(Books books, int boxes) {
    var request =
        new RateRequest(
            Optional.empty(),
            SampleLibrary.PORTS.get(0),
            SampleLibrary.PORTS.get(1),
            new Containers(Map.of(Equipment.HC40, boxes)),
            new Goods(Optional.empty(), Optional.empty()),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            SampleLibrary.june(1));
    return SamplePrices.of(request, books);
  }

  private long inquiry(String text) {
    return db.with(books -> SampleInquiry.saying("", text).file(books, conversation));
  }
}
