package dev.quayside.db;

import static dev.quayside.db.SampleLibrary.TO_HAMBURG;
import static dev.quayside.db.SampleLibrary.TO_LA;
import static dev.quayside.db.SampleLibrary.june;
import static dev.quayside.db.SampleLibrary.rate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.rate.search.FiledRate;
import dev.quayside.db.rate.search.Position;
import dev.quayside.db.rate.search.RatePage;
import dev.quayside.db.rate.search.RateSearch;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateSearchTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private Db db;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    db.use(books -> books.places().fill(SampleLibrary.PORTS));
  }

  @Test
  void pages_follow_one_another_without_a_gap_or_a_double() {
    List<Rate> all = new ArrayList<>();
    for (int day = 1; day <= 10; day++) {
      all.add(rate(TO_LA, 1, day, "1000"));
      all.add(rate(TO_HAMBURG, 1, day, "2000"));
    }
    publish("COSCO FAK", all.toArray(Rate[]::new));

    List<String> seen = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    do {
      RatePage page = page(RateSearch.all(Mode.FCL), after, 7);
      page.rates().forEach(it -> seen.add(it.lane() + " " + it.validity().to()));
      after = page.next();
    } while (after.isPresent());

    assertThat(seen).hasSize(20).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void what_is_asked_for_is_all_that_is_found() {
    publish("COSCO FAK", rate(TO_LA, 1, 14, "1000"), rate(TO_HAMBURG, 15, 30, "2000"));
    var everything = RateSearch.all(Mode.FCL);

    assertThat(page(everything, Optional.empty(), 9).rates()).hasSize(2);
    assertThat(page(search("DEHAM", "COSU", 20), Optional.empty(), 9).rates()).hasSize(1);
    assertThat(page(search("DEHAM", "COSU", 14), Optional.empty(), 9).rates()).isEmpty();
    assertThat(page(search("DEHAM", "MAEU", 20), Optional.empty(), 9).rates()).isEmpty();
    assertThat(page(search("USLAX", "COSU", 20), Optional.empty(), 9).rates()).isEmpty();
    assertThat(page(RateSearch.all(Mode.AIR), Optional.empty(), 9).rates()).isEmpty();
  }

  @Test
  void a_rate_that_was_replaced_is_no_longer_found_but_can_be_looked_at() {
    publish("COSCO FAK", rate(TO_LA, 1, 14, "1000"));
    long old = page(RateSearch.all(Mode.FCL), Optional.empty(), 9).rates().getFirst().id();

    publish("COSCO FAK", rate(TO_LA, 1, 14, "1100"));

    assertThat(page(RateSearch.all(Mode.FCL), Optional.empty(), 9).rates())
        .extracting(SampleLibrary::inShort)
        .containsExactly("1-14: USD 1100.00");
    FiledRate filed = db.with(books -> books.rates().rate(old).orElseThrow());
    assertThat(SampleLibrary.inShort(filed.rate())).isEqualTo("1-14: USD 1000.00");
    assertThat(filed.series()).isEqualTo("COSCO FAK");
    assertThat(filed.since()).isEqualTo(1);
    assertThat(filed.until()).contains(2L);
  }

  @Test
  void a_position_is_read_from_an_address_and_nothing_else_is_one() {
    var position = new Position("CNSHA", "USLAX", june(14), 7);

    assertThat(Position.read(position.toString())).contains(position);
    assertThat(Position.read("CNSHA__1970-01-01_0")).contains(Position.before("CNSHA"));
    assertThat(List.of("", "1", "a_b_c_d", "CNSHA_USLAX_2026-06-31_7", "_".repeat(99)))
        .allSatisfy(text -> assertThat(Position.read(text)).isEmpty());
  }

  private RatePage page(RateSearch search, Optional<Position> after, int limit) {
    return db.with(books -> books.rates().search(search, after, limit));
  }

  private static RateSearch search(String destination, String carrier, int day) {
    return new RateSearch(
        Mode.FCL,
        Set.of(new UnLocode("CNSHA")),
        Set.of(new UnLocode(destination)),
        Optional.of(carrier),
        Optional.of(june(day)),
        Optional.of(Agreement.Kind.TARIFF));
  }

  private void publish(String series, Rate... rates) {
    db.use(books ->
        books.rates().publish(new Sheet("sheet.xlsx", series, "lena"), List.of(rates), NOW));
  }
}
