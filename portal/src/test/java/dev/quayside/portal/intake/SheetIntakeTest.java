package dev.quayside.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.rate.version.Withdrawal;
import dev.quayside.portal.rehearsal.LibraryRehearsal;
import dev.quayside.portal.rehearsal.RehearsalWords;
import dev.quayside.portal.rehearsal.RehearsalWords.Part;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.rehearsal.again.QuoteHit;
import dev.quayside.rates.rehearsal.again.Repriced;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before a sheet goes live everybody can see what it does; until then it does nothing. */
class SheetIntakeTest {

  private static final String JUNE = ",USD,2026-06-15,2026-06-30";
  private static final String FROM_NOW = ",USD,2026-06-20,2026-07-14";

  @TempDir Path folder;

  private SmallLibrary library;

  @BeforeEach
  void a_sheet_is_live() {
    library = new SmallLibrary(folder);
    library.publish(
        library.sheet("june.csv", "USLAX,COSCO,1850" + JUNE, "DEHAM,COSCO,2000" + JUNE));
  }

  @Test
  void a_rehearsal_tells_everything_and_changes_nothing() {
    library.asked("USLAX", 3);
    Path july =
        library.sheet("july.csv", "USLAX,COSCO,1950" + FROM_NOW, "NLRTM,COSCO,2100" + FROM_NOW);

    Outcome outcome = library.rehearse(july);

    assertThat(outcome).isInstanceOf(Outcome.Rehearsed.class);
    assertThat(words(rehearsed(outcome), Language.EN))
        .containsExactly(
            "Rates: 1 new, 1 dearer, 1 not in the sheet",
            "  COSU CNSHA-USLAX (line 2): 40HC USD 1950.00, was USD 1850.00, from 2026-06-20 to"
                + " 2026-07-14",
            "  COSU CNSHA-NLRTM (line 3): new",
            "Not in the sheet any more: 1",
            "  COSU CNSHA-DEHAM (line 3): not in the sheet, holds until 2026-06-30",
            "Inquiries of the last 30 days on these lanes: 1, of which 1 would be told something"
                + " else, 0 get a price",
            "  Li, CNSHA-USLAX 1x40HC: USD 2050.00, was USD 1950.00",
            "Options of open quotes hit: 0",
            "Looks wrong: 1",
            "  line 3, CNSHA-NLRTM: a new lane just where CNSHA-DEHAM is missing: wrong port?");
    assertThat(library.price("USLAX")).contains(Money.of("USD", "1950.00"));
    assertThat(library.price("NLRTM")).isEmpty();
    assertThat(library.db.<Long>with(books -> books.rates().version())).isEqualTo(1);
  }

  @Test
  void the_report_is_told_in_chinese_as_well() {
    library.asked("NLRTM", 3);
    Path july =
        library.sheet("july.csv", "USLAX,COSCO,1750" + FROM_NOW, "NLRTM,COSCO,2100" + FROM_NOW);

    Outcome outcome = library.rehearse(july);

    assertThat(words(rehearsed(outcome), Language.ZH))
        .contains(
            "运价：1 新增，1 下调，1 表中已无",
            "  COSU CNSHA-NLRTM（第3行）：新增",
            "近30天相关询价：1，其中答复有变1，新获报价1",
            "  Li, CNSHA-NLRTM 1x40HC：新获报价",
            "可疑之处：1",
            "  第3行, CNSHA-NLRTM：新航线，而CNSHA-DEHAM缺失：港口是否有误？");
  }

  @Test
  void what_looks_wrong_stops_a_sheet_until_somebody_accepts_it() {
    Path slipped =
        library.sheet("july.csv", "USLAX,COSCO,19500" + FROM_NOW, "DEHAM,COSCO,2100" + FROM_NOW);

    Outcome stopped = library.publish(slipped);
    Optional<Money> before = library.price("DEHAM");
    Outcome accepted = library.publishAllTheSame(slipped);

    assertThat(rehearsed(stopped).rehearsal().warnings())
        .singleElement()
        .satisfies(warning -> {
          assertThat(warning.doubt()).isInstanceOf(Doubt.PowerOfTen.class);
          assertThat(warning.rows().getFirst().place()).isEqualTo("line 2");
        });
    assertThat(before).contains(Money.of("USD", "2100.00"));
    assertThat(accepted).isInstanceOf(Outcome.Published.class);
    assertThat(library.price("DEHAM")).contains(Money.of("USD", "2200.00"));
  }

  @Test
  void everything_that_was_ready_is_priced_again_also_what_had_no_price() {
    library.asked("USLAX", 3);
    library.asked("NLRTM", 29);
    library.asked("NLRTM", 31);
    library.asked("BRSSZ", 3);
    Path july =
        library.sheet("july.csv", "USLAX,COSCO,1850" + FROM_NOW, "NLRTM,COSCO,2100" + FROM_NOW);

    LibraryRehearsal rehearsal = rehearsed(library.rehearse(july));

    assertThat(rehearsal.inquiries())
        .extracting(again -> again.told().request().destination().code().code())
        .containsExactly("USLAX", "NLRTM");
    assertThat(rehearsal.inquiries().get(0).told()).isInstanceOf(Repriced.Same.class);
    assertThat(rehearsal.inquiries().get(1).told()).isInstanceOf(Repriced.GetsAPrice.class);
  }

  @Test
  void an_open_quote_that_is_hit_is_named_with_its_margin_before_and_now() {
    String number = library.quoted("USLAX");
    library.quoted("DEHAM");
    Path dearer =
        library.sheet("july.csv", "USLAX,COSCO,1930" + FROM_NOW, "DEHAM,COSCO,2000" + FROM_NOW);

    List<QuoteHit> hits = rehearsed(library.rehearse(dearer)).quotes();

    assertThat(hits)
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.number()).isEqualTo(number);
          assertThat(hit.marginBefore()).isEqualTo(Money.of("USD", "100.00"));
          assertThat(hit.marginNow()).contains(Money.of("USD", "20.00"));
        });
  }

  @Test
  void a_sheet_that_is_taken_back_leaves_the_library_as_it_was() {
    library.publish(
        library.sheet("july.csv", "USLAX,COSCO,1950" + FROM_NOW, "DEHAM,COSCO,2100" + FROM_NOW));

    Withdrawal withdrawal =
        library.db.with(books -> books.rates().withdraw(2, "Li", SmallLibrary.NOW));

    assertThat(withdrawal).isInstanceOf(Withdrawal.Done.class);
    assertThat(library.price("USLAX")).contains(Money.of("USD", "1950.00"));
    assertThat(library.price("DEHAM")).contains(Money.of("USD", "2100.00"));
  }

  @Test
  void a_sheet_for_another_trade_has_not_given_up_the_lanes_it_does_not_name() {
    Path europe = library.sheet("europe.csv", "NLRTM,COSCO,2100" + JUNE, "BEANR,COSCO,2100" + JUNE);

    LibraryRehearsal rehearsal = rehearsed(library.rehearse(europe));

    assertThat(rehearsal.rehearsal().changes()).hasSize(2);
    assertThat(rehearsal.rehearsal().warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOWHERE,COSCO,1950,USD,2026-06-20,2026-07-14",
        "USLAX,COSCO,1950,XXY,2026-06-20,2026-07-14",
        "USLAX,COSCO,1950,USD,2026-07-14,2026-06-20",
        "USLAX,COSCO,about 1950,USD,2026-06-20,2026-07-14",
        "USLAX,COSCO,=D2*1.1,USD,2026-06-20,2026-07-14"
      })
  void a_wrong_cell_is_named_and_nothing_changes(String line) {
    Path bad = library.sheet("bad.csv", "DEHAM,COSCO,2100" + FROM_NOW, line);

    Outcome outcome = library.publishAllTheSame(bad);

    assertThat(((Outcome.Wrong) outcome).read().problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.place()).startsWith("line 3, column "));
    assertThat(library.price("DEHAM")).contains(Money.of("USD", "2100.00"));
    assertThat(library.db.<Long>with(books -> books.rates().version())).isEqualTo(1);
  }

  @Test
  void a_newer_sheet_of_the_same_line_replaces_the_older_one_on_its_lanes_and_days() {
    Outcome newer = library.publish(library.sheet("week 26.csv", "USLAX,COSCO,1950" + FROM_NOW));

    assertThat(((Outcome.Published) newer).series()).isEqualTo("COSCO Shipping Lines FCL tariff");
    assertThat(library.price("USLAX")).contains(Money.of("USD", "2050.00"));
    assertThat(library.price("DEHAM")).contains(Money.of("USD", "2100.00"));
  }

  @Test
  void a_sheet_of_another_series_or_of_none_stands_beside_it() {
    library.publishAs("co-loader", library.sheet("a.csv", "USLAX,COSCO,1950" + FROM_NOW));
    library.publishAs("none", library.sheet("b.csv", "USLAX,COSCO,1970" + FROM_NOW));

    Optional<Money> cheapest = library.price("USLAX");

    assertThat(cheapest).contains(Money.of("USD", "1950.00"));
    assertThat(library.db.<Long>with(books -> books.rates().count())).isEqualTo(4);
  }

  private static LibraryRehearsal rehearsed(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rehearsed it -> it.rehearsal();
      case Outcome.Doubted it -> it.rehearsal();
      case Outcome.Published it -> it.rehearsal();
      case Outcome.Unreadable _, Outcome.Wrong _, Outcome.Unconfirmed _ ->
          throw new AssertionError(outcome);
    };
  }

  private static List<String> words(LibraryRehearsal rehearsal, Language language) {
    return new RehearsalWords(language)
        .of(rehearsal).stream().flatMap(SheetIntakeTest::lines).toList();
  }

  private static Stream<String> lines(Part part) {
    return Stream.concat(Stream.of(part.title()), part.lines().stream().map(line -> "  " + line));
  }
}
