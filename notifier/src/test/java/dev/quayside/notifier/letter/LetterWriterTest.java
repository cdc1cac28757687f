package dev.quayside.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.UnreadFile;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SampleQuotes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWriterTest {

  private static final LetterWriter WRITER =
      new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  @Test
  void an_english_quote_gives_the_price_in_its_first_sentence() {
    String text = quoteLetter(SampleQuotes.oneOption(Language.EN)).text();

    assertThat(text)
        .startsWith(
            """
            Dear Anna Lee,

            USD 7,810.00 in total for 1x20GP + 3x40HC, Shanghai to Los Angeles, with COSCO \
            Shipping Lines: 14-16 days transit, valid until 14 Jun 2026.
            """);
  }

  @Test
  void a_chinese_quote_gives_the_price_in_its_first_sentence() {
    String text = quoteLetter(SampleQuotes.oneOption(Language.ZH)).text();

    assertThat(text)
        .startsWith(
            """
            陈伟，您好！

            上海至洛杉矶，1x20GP + 3x40HC，中远海运：总价 USD 7,810.00，航程 14-16 天，有效期至2026年6月14日。
            """);
  }

  @Test
  void a_buyer_is_told_what_is_in_the_price_what_not_and_the_free_time() {
    String text = quoteLetter(SampleQuotes.oneOption(Language.EN)).text();

    assertThat(text)
        .contains("- Included: Ocean freight, Peak season surcharge, Chassis fee, Bunker")
        .contains("- Not included: charges at origin (FOB: for the shipper), trucking")
        .contains("- May come on top, if the carrier charges it: General rate increase")
        .contains("- Free time at destination: 14 days")
        .contains("attached (Q1001, PDF)", "reply to this mail");
  }

  @ParameterizedTest
  @EnumSource
  void the_last_line_names_the_letter_for_machines(Language language) {
    Letter letter = quoteLetter(SampleQuotes.oneOption(language));

    assertThat(letter.text().lines().toList().getLast()).isEqualTo("[ref q.0123456789abcdef]");
    assertThat(letter.html()).contains(">[ref q.0123456789abcdef]</p>");
  }

  @ParameterizedTest
  @EnumSource
  void several_options_stand_side_by_side_with_their_letters(Language language) {
    Letter letter = quoteLetter(SampleQuotes.threeOptions(language));

    assertThat(letter.text()).contains("USD 8,556.74", "USD 14,911.74", "USD 9,130.74");
    assertThat(letter.html()).contains("<table", "USD 8,556.74", "USD 14,911.74", "USD 9,130.74");
    assertThat(letter.text()).contains("USD 1 = CNY 7.1234");
  }

  @Test
  void two_lanes_asked_for_in_one_mail_are_answered_in_one_letter() {
    var notice = new Notice.QuotesGiven(SampleNotices.to(Language.EN), List.of("Q1001", "Q1001"));
    GivenQuote quote = SampleQuotes.oneOption(Language.EN);

    String text =
        WRITER.write(SampleNotices.pending(notice), List.of(quote, quote), List.of()).text();

    assertThat(text).contains("your 2 requests", "\n1. USD 7,810.00", "\n2. USD 7,810.00");
  }

  @ParameterizedTest
  @EnumSource
  void no_letter_tells_the_margin_or_the_carriers_price(Language language) {
    Letter letter = quoteLetter(SampleQuotes.threeOptions(language));

    assertThat(letter.text() + letter.html())
        .doesNotContainIgnoringCase("house margin", "1,850.00", "june.csv");
  }

  @Test
  void who_answers_and_by_when_is_said_with_date_time_and_zone() {
    var by = Instant.parse("2026-06-01T04:00:00Z");

    var en = letter(new Notice.HandedOver(SampleNotices.to(Language.EN), "", by)).text();
    var zh = letter(new Notice.HandedOver(SampleNotices.to(Language.ZH), "张敏", by)).text();

    assertThat(en)
        .contains(
            "Our sales team will answer you personally by Monday, 1 Jun 2026, 12:00 China Time"
                + " (UTC+8) at the latest.");
    assertThat(zh).contains("我司同事张敏将于 2026年6月1日（星期一）12:00（中国时间，UTC+8）前亲自回复您。");
  }

  @Test
  void a_file_that_could_not_be_read_is_named_with_its_reason_and_what_to_do() {
    var by = SampleQuotes.NOW;
    var files =
        List.of(
            new UnreadFile("装箱单.xlsx", UnreadFile.Why.LOCKED),
            new UnreadFile("lanes.zip/scan.pdf", UnreadFile.Why.PICTURE));

    var en = letter(new Notice.HandedOver(SampleNotices.to(Language.EN), "", by, files)).text();
    var zh = letter(new Notice.HandedOver(SampleNotices.to(Language.ZH), "", by, files)).text();

    assertThat(en)
        .contains("装箱单.xlsx: it is locked with a password")
        .contains("lanes.zip/scan.pdf: it is a picture or a scan")
        .contains("without a password")
        .doesNotContain("need not do anything");
    assertThat(zh).contains("装箱单.xlsx：文件设有密码").contains("没有可读取的文字").contains("直接写在正文里");
  }

  @Test
  void the_customers_words_are_quoted_below() {
    Letter letter = quoteLetter(SampleQuotes.oneOption(Language.EN));

    assertThat(letter.text())
        .endsWith(
            """
            On 1 Jun 2026 09:42, Anna Lee wrote:
            > Hi,
            > please quote 1x20GP + 3x40HC Shanghai - LA <FOB>.
            >> as last time
            > Anna

            [ref q.0123456789abcdef]
            """);
    assertThat(letter.html()).contains("<blockquote", "LA &lt;FOB&gt;.").doesNotContain("<FOB>");
  }

  @Test
  void a_thread_of_years_is_not_sent_along() {
    Envelope to = quoting("line of an old mail\n".repeat(5_000));

    Letter letter = letter(new Notice.HandedOver(to, "", SampleQuotes.NOW));

    assertThat(letter.text()).hasSizeLessThan(6_000).contains("> [...]\n\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rates to LA            | Re: Rates to LA
          Re: Rates to LA        | Re: Rates to LA
          RE: re: Rates to LA    | Re: Rates to LA
          回复：答复: 询价         | 回复：询价
          AW: Re[3]: Anfrage     | AW: Anfrage
          Fwd: Rates             | Re: Rates
          转发: Re: 询价           | Re: 询价
          Reefer to Hamburg: now | Re: Reefer to Hamburg: now
          ''                     | Re: your inquiry
          Re:                    | Re: your inquiry
          """)
  void a_subject_is_marked_as_a_reply_once(String asked, String answered) {
    Envelope to = SampleNotices.to(Language.EN, "Anna", asked);

    Letter letter = letter(new Notice.HandedOver(to, "", SampleQuotes.NOW));

    assertThat(letter.subject()).isEqualTo(answered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anna@brightway.example", "12345", "   "})
  void whoever_gives_no_name_is_greeted_without_one(String name) {
    Envelope to = SampleNotices.to(Language.EN, name, "Rates");

    String text = letter(new Notice.HandedOver(to, "", SampleQuotes.NOW)).text();

    assertThat(text).startsWith("Hello,\n");
  }

  @Test
  void markup_in_a_name_stays_text() {
    Envelope to = SampleNotices.to(Language.EN, "<b onclick=\"x\">Anna & Co", "Rates");

    String html = letter(new Notice.HandedOver(to, "", SampleQuotes.NOW)).html();

    assertThat(html).contains("Dear &lt;b onclick=&quot;x&quot;&gt;Anna &amp; Co,");
  }

  private static Letter quoteLetter(GivenQuote quote) {
    var to = SampleNotices.to(quote.language());
    var notice = new Notice.QuotesGiven(to, List.of(quote.number()));
    return WRITER.write(SampleNotices.pending(notice), List.of(quote), List.of());
  }

  private static Letter letter(Notice notice) {
    return WRITER.write(SampleNotices.pending(notice), List.of(), List.of());
  }

  private static Envelope quoting(String text) {
    Envelope to = SampleNotices.to(Language.EN);
    return new Envelope(
        to.name(),
        to.address(),
        to.subject(),
        Optional.empty(),
        List.of(),
        to.language(),
        text,
        to.quotedAt());
  }
}
