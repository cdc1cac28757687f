package dev.quayside.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.credit.Payment;
import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.readback.Proofreader;
import dev.quayside.notifier.readback.ReadBack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is to be prepaid says so on its paper and in its letter, and never why. */
class PrepaidTest {

  private static final Fonts FONTS = Fonts.load();
  private static final QuotePdf PAPER =
      new QuotePdf(FONTS, SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);
  private static final Proofreader PROOFREADER = new Proofreader(FONTS);

  @ParameterizedTest
  @EnumSource
  void its_paper_and_its_letter_say_so_and_may_leave(Language language) {
    GivenQuote quote = prepaid(language, Payment.PREPAID_OVER_LIMIT);
    var sheet = QuoteSheet.of(quote);
    byte[] pdf = PAPER.draw(sheet);
    Pending notice = Rehearsal.notice(language, SampleQuotes.NOW);

    Letter letter = letter(notice, quote, pdf);

    assertThat(PROOFREADER.paper("Q1001.pdf", pdf, sheet, PAPER.stationery()))
        .isEqualTo(new ReadBack.Agrees());
    assertThat(PROOFREADER.letter(letter, notice, List.of(quote), PAPER.stationery()))
        .isEqualTo(new ReadBack.Agrees());
    assertThat(letter.text())
        .contains(
            language == Language.EN
                ? "Payment: prepaid, in full before the bill of lading or the cargo is released"
                : "付款方式：预付，须在放单或放货前付清全部费用")
        .doesNotContain("credit", "信用");
  }

  @ParameterizedTest
  @EnumSource
  void a_paper_or_a_letter_with_other_terms_than_the_books_does_not_leave(Language language) {
    GivenQuote prepaid = prepaid(language, Payment.PREPAID_ON_HOLD);
    GivenQuote agreed = SampleQuotes.threeOptions(language);
    Pending notice = Rehearsal.notice(language, SampleQuotes.NOW);
    byte[] asPrepaid = PAPER.draw(QuoteSheet.of(prepaid));
    byte[] asAgreed = PAPER.draw(QuoteSheet.of(agreed));

    assertThat(PROOFREADER.paper("Q1001.pdf", asAgreed, QuoteSheet.of(prepaid), PAPER.stationery()))
        .isInstanceOf(ReadBack.Differs.class);
    assertThat(PROOFREADER.paper("Q1001.pdf", asPrepaid, QuoteSheet.of(agreed), PAPER.stationery()))
        .isInstanceOf(ReadBack.Differs.class);
    assertThat(
            PROOFREADER.letter(
                letter(notice, agreed, asAgreed), notice, List.of(prepaid), PAPER.stationery()))
        .isInstanceOf(ReadBack.Differs.class);
    assertThat(
            PROOFREADER.letter(
                letter(notice, prepaid, asPrepaid), notice, List.of(agreed), PAPER.stationery()))
        .isInstanceOf(ReadBack.Differs.class);
  }

  private static GivenQuote prepaid(Language language, Payment payment) {
    GivenQuote quote = SampleQuotes.threeOptions(language);
    return new GivenQuote(
        quote.number(),
        quote.version(),
        quote.customer(),
        quote.buyer(),
        language,
        quote.offer(),
        quote.givenAt(),
        Optional.empty(),
        payment);
  }

  private static Letter letter(Pending notice, GivenQuote quote, byte[] pdf) {
    var paper = new Document("Q1001.pdf", "application/pdf", Bytes.of(pdf));
    return new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME)
        .write(notice, List.of(quote), List.of(paper), Map.of());
  }
}
