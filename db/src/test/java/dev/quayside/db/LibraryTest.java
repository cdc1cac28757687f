package dev.quayside.db;

import static dev.quayside.db.SampleLibrary.TO_HAMBURG;
import static dev.quayside.db.SampleLibrary.TO_LA;
import static dev.quayside.db.SampleLibrary.query;
import static dev.quayside.db.SampleLibrary.rate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.LibraryVersion.What;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.db.rate.version.Withdrawal;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibraryTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private Db db;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    db.use(books -> books.places().fill(SampleLibrary.PORTS));
  }

  @Test
  void each_sheet_makes_a_version_of_the_library() {
    publish("COSCO FAK", rate(TO_LA, 1, 14, "1000"));

    LibraryVersion made = publish("COSCO FAK", rate(TO_LA, 1, 14, "1100"));

    assertThat(made)
        .isEqualTo(
            new LibraryVersion(
                2,
                What.PUBLISHED,
                new Sheet("sheet.xlsx", "COSCO FAK", "lena"),
                1,
                1,
                Optional.empty(),
                NOW));
    assertThat(db.<List<LibraryVersion>>with(books -> books.rates().versions(1)))
        .containsExactly(made);
    assertThat(db.<Long>with(books -> books.rates().version())).isEqualTo(2);
  }

  @Test
  void a_new_sheet_of_the_series_replaces_the_old_one_on_its_lanes() {
    publish("COSCO FAK", rate(TO_LA, 1, 14, "1000"), rate(TO_HAMBURG, 1, 14, "2000"));

    publish("COSCO FAK", rate(TO_LA, 1, 14, "1100"));

    assertThat(live(TO_LA)).containsExactly("1-14: USD 1100.00");
    assertThat(live(TO_HAMBURG)).containsExactly("1-14: USD 2000.00");
  }

  @Test
  void on_days_the_new_sheet_does_not_speak_of_the_old_one_still_holds() {
    publish("COSCO FAK", rate(TO_LA, 1, 30, "1000"));

    publish("COSCO FAK", rate(TO_LA, 10, 14, "1100"), rate(TO_LA, 15, 20, "1200"));

    assertThat(live(TO_LA))
        .containsExactlyInAnyOrder(
            "1-9: USD 1000.00", "10-14: USD 1100.00", "15-20: USD 1200.00", "21-30: USD 1000.00");
  }

  @Test
  void what_does_not_overlap_and_what_is_of_another_series_stays() {
    publish("COSCO FAK", rate(TO_LA, 1, 14, "1000"));
    publish("Colombo FAK", rate(TO_LA, 1, 30, "900"));
    publish("", rate(TO_LA, 1, 30, "950"));

    publish("COSCO FAK", rate(TO_LA, 15, 30, "1100"));
    publish("", rate(TO_LA, 1, 30, "960"));

    assertThat(live(TO_LA))
        .containsExactly(
            "1-14: USD 1000.00",
            "1-30: USD 900.00",
            "1-30: USD 950.00",
            "15-30: USD 1100.00",
            "1-30: USD 960.00");
  }

  @Test
  void every_version_can_be_read_again() {
    publish("COSCO FAK", rate(TO_LA, 1, 30, "1000"));
    List<Rate> first = db.with(books -> books.rates().find(query(TO_LA)));
    publish("COSCO FAK", rate(TO_LA, 10, 30, "1100"));
    List<Rate> second = db.with(books -> books.rates().find(query(TO_LA)));
    withdraw(2);

    assertThat(at(1)).isEqualTo(first);
    assertThat(at(2)).isEqualTo(second).hasSize(2);
    assertThat(at(3)).isEqualTo(db.<List<Rate>>with(books -> books.rates().find(query(TO_LA))));
    assertThat(at(0)).isEmpty();
  }

  @Test
  void a_sheet_taken_back_brings_back_what_it_replaced() {
    publish("COSCO FAK", rate(TO_LA, 1, 30, "1000"), rate(TO_HAMBURG, 1, 30, "2000"));
    publish("COSCO FAK", rate(TO_LA, 10, 14, "1100"), rate(TO_HAMBURG, 1, 30, "2100"));

    Withdrawal withdrawal = withdraw(2);

    var done = (Withdrawal.Done) withdrawal;
    assertThat(done.made().what()).isEqualTo(What.WITHDRAWN);
    assertThat(done.made().withdraws()).contains(2L);
    assertThat(done.made().ratesOut()).isEqualTo(4);
    assertThat(done.made().ratesIn()).isEqualTo(2);
    assertThat(live(TO_LA)).containsExactly("1-30: USD 1000.00");
    assertThat(live(TO_HAMBURG)).containsExactly("1-30: USD 2000.00");
  }

  @Test
  void sheets_are_taken_back_in_the_reverse_order_of_their_coming() {
    publish("COSCO FAK", rate(TO_LA, 1, 30, "1000"));
    publish("COSCO FAK", rate(TO_LA, 1, 30, "1100"));
    publish("COSCO FAK", rate(TO_LA, 1, 30, "1200"));

    Withdrawal tooEarly = withdraw(2);
    Withdrawal last = withdraw(3);
    Withdrawal then = withdraw(2);

    assertThat(tooEarly).isEqualTo(new Withdrawal.Overtaken(List.of(3L)));
    assertThat(last).isInstanceOf(Withdrawal.Done.class);
    assertThat(then).isInstanceOf(Withdrawal.Done.class);
    assertThat(live(TO_LA)).containsExactly("1-30: USD 1000.00");
  }

  @Test
  void what_was_taken_back_or_never_came_cannot_be_taken_back() {
    publish("COSCO FAK", rate(TO_LA, 1, 30, "1000"));
    withdraw(1);

    assertThat(withdraw(1)).isEqualTo(new Withdrawal.AlreadyDone(2));
    assertThat(withdraw(2)).isEqualTo(new Withdrawal.NoSuchSheet());
    assertThat(withdraw(7)).isEqualTo(new Withdrawal.NoSuchSheet());
    assertThat(live(TO_LA)).isEmpty();
  }

  @Test
  void a_sheet_is_compared_with_what_its_series_says_today() {
    publish("COSCO FAK", rate(TO_LA, 1, 14, "1000"), rate(TO_HAMBURG, 1, 30, "2000"));
    publish("COSCO FAK", rate(TO_LA, 10, 20, "1100"));
    publish("Colombo FAK", rate(TO_LA, 1, 30, "900"));

    List<String> comparable = comparable("COSCO FAK", 12, rate(TO_LA, 15, 30, "1200"));

    assertThat(comparable).containsExactly("1-30: USD 2000.00", "10-20: USD 1100.00");
  }

  @Test
  void a_sheet_that_stands_alone_is_compared_with_its_lines_on_its_lanes() {
    publish("COSCO FAK", rate(TO_LA, 1, 14, "1000"), rate(TO_HAMBURG, 1, 30, "2000"));
    publish("", rate(TO_LA, 1, 30, "950"));

    List<String> comparable = comparable("", 1, rate(TO_LA, 15, 30, "1200"));

    assertThat(comparable).containsExactly("1-14: USD 1000.00", "1-30: USD 950.00");
  }

  @Test
  void each_value_keeps_its_cell_also_in_what_is_left_of_a_rate_and_in_what_comes_back() {
    Rate read = rate(TO_LA, 1, 30, "1000");
    var source = new RateSource("sheet.xlsx", "sheet FCL, row 2", "POL A; POD B7; freight 40HC F");
    publish("COSCO FAK", SampleLibrary.from(source, read));
    publish("COSCO FAK", rate(TO_LA, 10, 30, "1100"));

    List<Rate> live = db.with(books -> books.rates().find(query(TO_LA)));

    assertThat(live)
        .filteredOn(rate -> rate.validity().to().equals(SampleLibrary.june(9)))
        .singleElement()
        .satisfies(left ->
            assertThat(db.<Optional<RateSource>>with(books -> books.rates().source(left.id())))
                .contains(source));
    assertThat(db.<Optional<RateSource>>with(books -> books.rates().source(-1))).isEmpty();
  }

  @Test
  void what_shall_not_stay_was_never_there() {
    publish("COSCO FAK", rate(TO_LA, 1, 14, "1000"));

    long tried =
        db.attempt(
            books ->
                books
                    .rates()
                    .publish(
                        new Sheet("sheet.xlsx", "COSCO FAK", "lena"),
                        List.of(rate(TO_LA, 1, 14, "1100")),
                        NOW)
                    .number(),
            _ -> false);

    assertThat(tried).isEqualTo(2);
    assertThat(live(TO_LA)).containsExactly("1-14: USD 1000.00");
    assertThat(db.<Long>with(books -> books.rates().version())).isEqualTo(1);
  }

  private List<String> comparable(String series, int day, Rate rate) {
    var sheet = new Sheet("sheet.xlsx", series, "lena");
    return db.with(books ->
        books.rates().comparable(sheet, List.of(rate), SampleLibrary.june(day)).stream()
            .map(SampleLibrary::inShort)
            .toList());
  }

  private LibraryVersion publish(String series, Rate... rates) {
    var sheet = new Sheet("sheet.xlsx", series, "lena");
    return db.with(books -> books.rates().publish(sheet, List.of(rates), NOW));
  }

  private Withdrawal withdraw(long version) {
    return db.with(books -> books.rates().withdraw(version, "lena", NOW));
  }

  private List<String> live(Lane lane) {
    return db.<List<Rate>>with(books -> books.rates().find(query(lane))).stream()
        .map(SampleLibrary::inShort)
        .toList();
  }

  private List<Rate> at(long version) {
    return db.with(books -> books.rates().findAt(query(TO_LA), version));
  }
}
