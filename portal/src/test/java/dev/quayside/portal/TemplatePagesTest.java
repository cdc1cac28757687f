package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.config.Settings;
import dev.quayside.app.serve.HouseSamples;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sales see of the house's own words, before a customer does. */
class TemplatePagesTest {

  @TempDir static Path folder;
  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    var company =
        new Settings.House(
            "Harbour Freight",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(folder));
    var settings =
        new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Settings.Portal("localhost", 0, "http://localhost"),
            folder,
            Optional.of(company),
            Optional.empty());
    portal =
        new OpenPortal(HouseSamples.of(settings, ZoneOffset.UTC, Places.builtIn(), Fonts::load));
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void a_specimen_is_shown_in_the_houses_words_and_again_when_they_are_changed()
      throws IOException {
    var sales = portal.signedIn(SampleHouse.SALES);
    Files.writeString(folder.resolve("letter.en.txt"), "=== greeting\nGood day {name},\n");

    String first = sales.get("/desk/templates/en").body();
    Files.writeString(folder.resolve("letter.en.txt"), "=== greeting\nAhoy {name},\n");
    String then = sales.get("/desk/templates/en").body();

    assertThat(first).contains("Good day Jane Smith", "USD 8,556.74 in total", "letter.en.txt");
    assertThat(then).contains("Ahoy Jane Smith").doesNotContain("role=\"alert\"");
  }

  @Test
  void what_is_wrong_is_told_with_its_line_and_what_to_do_and_our_words_are_shown()
      throws IOException {
    Files.writeString(
        folder.resolve("letter.zh.txt"), "=== greeting\n{name}，您好！\n=== lead\n{lane}最低价\n");

    String page = portal.signedIn(SampleHouse.SALES).get("/desk/templates/zh").body();

    assertThat(page)
        .contains("role=\"alert\"", "letter.zh.txt, line 3:", "does not say {total}", "王芳，您好！");
  }

  @Test
  void the_paper_is_shown_as_a_picture_and_as_pdf_in_either_language_or_both() {
    var sales = portal.signedIn(SampleHouse.SALES);

    assertThat(beginning(sales, "/desk/templates/both/pdf")).isEqualTo("%PDF");
    assertThat(beginning(sales, "/desk/templates/zh/picture")).endsWith("PNG");
    assertThat(sales.get("/desk/templates/french/pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void it_is_for_the_house_alone() {
    assertThat(portal.browser().get("/desk/templates").statusCode()).isEqualTo(303);
  }

  private static String beginning(Browser browser, String path) {
    return browser.get(path).body().substring(0, 4);
  }
}
