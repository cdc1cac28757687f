package dev.quayside.notifier.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.charge.Per;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotePdfTest {

  private static final int BYTES_AT_MOST = 120_000;
  private static final QuotePdf PAPER =
      new QuotePdf(Fonts.load(), SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  @ParameterizedTest
  @EnumSource
  void every_amount_of_every_option_is_on_the_paper(Language language) throws IOException {
    GivenQuote quote = SampleQuotes.threeOptions(language);

    String text = text(PAPER.draw(quote));

    assertThat(quote.offer().options()).hasSize(3);
    assertThat(text).contains(amounts(quote));
  }

  @Test
  void an_english_quote_says_who_what_where_and_until_when() throws IOException {
    String text = text(PAPER.draw(SampleQuotes.oneOption(Language.EN)));

    assertThat(text)
        .contains("Harbour Bridge Forwarding Co., Ltd.", "Q1001", "Brightway Imports Inc.")
        .contains("1 Jun 2026", "14 Jun 2026", "10 Jun 2026")
        .contains("Shanghai", "China, CNSHA", "Los Angeles", "United States, USLAX")
        .contains("1x20GP + 3x40HC", "Ceramic tiles", "61,500 kg", "FOB")
        .contains("COSCO Shipping Lines", "14-16", "Page 1 of 1");
  }

  @Test
  void a_chinese_quote_is_chinese_throughout() throws IOException {
    String text = text(PAPER.draw(SampleQuotes.oneOption(Language.ZH)));

    assertThat(text)
        .contains("报价单", "2026年6月1日", "2026年6月14日", "2026年6月10日")
        .contains("上海", "中国 CNSHA", "洛杉矶", "美国 USLAX")
        .contains("中远海运", "海运费（OF）", "旺季附加费（PSS）", "第 1 页，共 1 页");
  }

  @Test
  void what_the_price_does_not_cover_is_said() throws IOException {
    String text = text(PAPER.draw(SampleQuotes.oneOption(Language.EN))).replace("\n", " ");

    assertThat(text)
        .contains("Included in the freight: Bunker adjustment factor (BAF)")
        .contains("General rate increase (GRI)")
        .contains("charges at origin (FOB: for the shipper)")
        .contains("duties and taxes", "cargo insurance");
  }

  @Test
  void the_sum_in_one_currency_tells_the_exchange_rate_its_day_and_its_source() throws IOException {
    String text = text(PAPER.draw(SampleQuotes.threeOptions(Language.EN)));

    assertThat(text).contains("USD 1 = CNY 7.1234 (29 May 2026, PBOC)");
  }

  @Test
  void neither_the_margin_nor_the_carriers_price_nor_the_tariff_sheet_is_on_the_paper()
      throws IOException {
    String text = text(PAPER.draw(SampleQuotes.threeOptions(Language.EN)));

    assertThat(text).contains("1,950.00").doesNotContain("1,850.00", "argin", "june.csv", "house");
  }

  @Test
  void the_same_quote_gives_the_same_bytes() {
    byte[] first = PAPER.draw(SampleQuotes.threeOptions(Language.ZH));
    byte[] second =
        new QuotePdf(Fonts.load(), SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME)
            .draw(SampleQuotes.threeOptions(Language.ZH));

    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void its_fonts_are_embedded_as_far_as_used_and_the_file_is_small(Language language)
      throws IOException {
    byte[] pdf = PAPER.draw(SampleQuotes.threeOptions(language));

    assertThat(pdf).hasSizeLessThan(BYTES_AT_MOST);
    assertThat(fonts(pdf)).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+.*, embedded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"王堃", "李珺", "臺灣海運股份有限公司", "Doğan Lojistik A.Ş.", "Ελλάδα", "ООО Волга"})
  void names_of_every_script_our_customers_write_are_drawn(String buyer) throws IOException {
    var quote = SampleQuotes.forBuyer(SampleQuotes.oneOption(Language.EN), buyer);

    String text = text(PAPER.draw(quote));

    assertThat(text).contains(buyer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ship 🚢 Co", "tab\tand\nbreak", "\u0000zero", ""})
  void what_no_font_has_does_not_stop_the_quote(String buyer) throws IOException {
    var quote = SampleQuotes.forBuyer(SampleQuotes.oneOption(Language.EN), buyer);

    String text = text(PAPER.draw(quote));

    assertThat(text).contains("Q1001").doesNotContain("🚢");
  }

  @ParameterizedTest
  @EnumSource
  void three_options_and_the_code_to_accept_them_stand_on_one_page(Language language)
      throws IOException {
    var sheet =
        new QuoteSheet(
            SampleQuotes.threeOptions(language),
            Optional.of("https://quotes.harbour.example/accept/Q1001/AbCdEf123"),
            List.of(),
            Optional.empty());

    byte[] pdf = PAPER.draw(sheet);

    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(text(pdf)).contains("accept/Q1001");
  }

  @Test
  void a_telephone_reads_the_address_out_of_the_square() throws Exception {
    String address = "https://quotes.harbour.example/q/T8hR2kQx7mVbN4cWzE5yAa?lang=en";
    var sheet = QuoteSheet.of(SampleQuotes.threeOptions(Language.EN), Optional.of(address));

    BufferedImage seen;
    try (PDDocument document = Loader.loadPDF(PAPER.draw(sheet))) {
      seen = new PDFRenderer(document).renderImageWithDPI(0, 150);
    }
    int width = seen.getWidth();
    int[] points = seen.getRGB(0, 0, width, seen.getHeight(), null, 0, width);
    var light = new RGBLuminanceSource(width, seen.getHeight(), points);
    var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)));

    assertThat(read.getText()).isEqualTo(address);
  }

  @Test
  void a_later_version_says_what_it_replaces_and_what_has_changed() throws IOException {
    var first = SampleQuotes.oneOption(Language.EN);
    var second =
        new GivenQuote(
            first.number(),
            2,
            first.customer(),
            first.buyer(),
            first.language(),
            first.offer(),
            first.givenAt());
    var changes = List.of("1x20GP + 3x40HC instead of 4x40HC");

    String text =
        text(PAPER.draw(new QuoteSheet(second, Optional.empty(), changes, Optional.empty())));
    String old =
        text(PAPER.draw(new QuoteSheet(first, Optional.empty(), List.of(), Optional.of(2))));

    assertThat(text).contains("Replaces version 1", "Changed since version 1", changes.getFirst());
    assertThat(old).contains("No longer valid: replaced by version 2");
  }

  @Test
  void a_long_table_goes_on_under_its_head_on_numbered_pages() throws IOException {
    byte[] pdf = PAPER.draw(SampleQuotes.manyCharges(Language.EN, 90));

    String text = text(pdf);
    int pages = pages(pdf);
    assertThat(pages).isGreaterThan(1);
    assertThat(text).contains("Page 1 of " + pages, "Page %d of %d".formatted(pages, pages));
    assertThat(text.split("Unit price", -1)).hasSizeGreaterThan(2);
    assertThat(text).contains("USD 90.00");
  }

  @Test
  void a_long_name_stays_between_the_margins() throws IOException {
    var quote =
        SampleQuotes.forBuyer(SampleQuotes.oneOption(Language.ZH), "无".repeat(80) + "W".repeat(90));

    assertThat(reach(PAPER.draw(quote)).getMax()).isLessThan(556);
  }

  @Test
  void a_long_note_on_the_exchange_rate_stays_between_the_margins() throws IOException {
    var quote = SampleQuotes.convertedBy(Language.ZH, "中国银行外汇牌价，现汇卖出价，上午九点三十分公布，每个工作日更新一次，仅供参考");

    assertThat(reach(PAPER.draw(quote)).getMin()).isGreaterThan(38);
  }

  private static List<String> amounts(GivenQuote quote) {
    var amounts = new ArrayList<String>();
    for (Option option : quote.offer().options()) {
      option.lines().stream()
          .filter(line -> line.per() != Per.PERCENT_OF_FREIGHT)
          .forEach(line -> amounts.add(Amounts.of(line.each())));
      option.lines().forEach(line -> amounts.add(Amounts.of(line.total())));
      option.totals().byCurrency().forEach(sum -> amounts.add(Amounts.of(sum)));
      amounts.add(Amounts.total(option.totals()));
      amounts.add(option.transit().orElseThrow().toString());
    }
    return amounts;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static Set<String> fonts(byte[] pdf) throws IOException {
    var fonts = new HashSet<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          fonts.add(font.getName() + (font.isEmbedded() ? ", embedded" : ""));
        }
      }
    }
    return fonts;
  }

  /** From where to where on the paper something is written, in points. */
  private static DoubleSummaryStatistics reach(byte[] pdf) throws IOException {
    var reach = new DoubleSummaryStatistics();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              for (TextPosition position : positions) {
                reach.accept(position.getX());
                reach.accept(position.getX() + position.getWidth());
              }
            }
          };
      stripper.getText(document);
    }
    return reach;
  }
}
