package dev.quayside.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.portal.intake.Wish;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sheet of a new kind is shown once, confirmed once, and taken in without asking from then on.
 */
class RateImportTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-06-20T08:00:00Z"));

  private static final Places PLACES = Places.builtIn();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Db db = TestBook.empty();

  @TempDir Path folder;

  @BeforeEach
  void the_book_knows_the_places() {
    db.use(books -> books.places().fill(PLACES.all()));
  }

  @Test
  void a_new_kind_of_sheet_waits_to_be_confirmed_and_the_next_one_does_not() throws IOException {
    Path june = weekly("6月下半月", 1850);
    Path july = weekly("7月上半月", 1950);

    int shown = importing(june, false, Map.of("currency", "USD"));
    long afterShowing = rates();
    int confirmed = importing(june, true, Map.of("currency", "USD"));
    int next = importing(july, false, Map.of());

    assertThat(shown).isEqualTo(Terminal.FAILED);
    assertThat(afterShowing).isZero();
    assertThat(out.toString())
        .contains("目的港: POD (port of discharge)")
        .contains("40HQ: freight 40HC");
    assertThat(err.toString()).contains("--confirm");
    assertThat(confirmed).isEqualTo(Terminal.OK);
    assertThat(next).isEqualTo(Terminal.OK);
    assertThat(rates()).isEqualTo(2);
  }

  @Test
  void a_sheet_that_says_everything_itself_needs_no_confirmation() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("plain.csv"),
            """
            POL,POD,Carrier,40HC,Currency,Valid from,Valid to
            CNSHA,USLAX,COSCO,1850,USD,2026-07-01,2026-07-31
            """);

    int status = importing(file, false, Map.of());

    assertThat(status).isEqualTo(Terminal.OK);
    assertThat(rates()).isEqualTo(1);
  }

  @Test
  void a_sheet_with_an_open_question_changes_nothing_and_names_the_answers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("open.csv"),
            """
            POL,POD,40HC,Currency,Valid from,Valid to
            CNSHA,USLAX,1850,USD,05/07/2026,05/08/2026
            """);

    int status = importing(file, true, Map.of());

    assertThat(status).isEqualTo(Terminal.FAILED);
    assertThat(err.toString())
        .contains("has no column Carrier")
        .contains("--answer \"carrier=COSU\"");
    assertThat(rates()).isZero();
  }

  private Path weekly(String validity, int price) throws IOException {
    return Files.writeString(
        folder.resolve("week-" + price + ".csv"),
        "上海出口运价表,有效期：%s\nPOL 上海\n目的港,船公司,40HQ,航程\n洛杉矶,COSCO,%d,16\n".formatted(validity, price));
  }

  private int importing(Path file, boolean confirm, Map<String, String> answers) {
    var terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            InputStream.nullInputStream(),
            Map.of(),
            folder);
    return new RateImport(terminal, PLACES, CLOCK)
        .run(
            db,
            file,
            new Wish(
                Wish.Goal.PUBLISH,
                false,
                confirm,
                false,
                new Answers(answers),
                Optional.empty(),
                "Li"));
  }

  private long rates() {
    return db.with(books -> books.rates().count());
  }
}
