package dev.quayside.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.readback.Proofreader;
import dev.quayside.notifier.readback.ReadBack;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who wanted it as last time reads in the letter what was taken over, and from which quote. */
class AsLastTimeTest {

  private static final Fonts FONTS = Fonts.load();
  private static final QuotePdf PAPER =
      new QuotePdf(FONTS, SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);
  private static final Proofreader PROOFREADER = new Proofreader(FONTS);

  @ParameterizedTest
  @EnumSource
  void the_letter_names_the_earlier_quote_and_what_it_has_from_it(Language language) {
    GivenQuote quote = asLastTime(language);
    Pending notice = Rehearsal.notice(language, SampleQuotes.NOW);

    Letter letter = letter(notice, quote);

    assertThat(letter.text())
        .contains(
            language == Language.EN
                ? "As in Q0990 of 3 May 2026: to Los Angeles, 1x20GP + 3x40HC, Ceramic tiles"
                : "沿用2026年5月3日报价 Q0990：到洛杉矶、1x20GP + 3x40HC、Ceramic tiles");
    assertThat(PROOFREADER.letter(letter, notice, List.of(quote), PAPER.stationery()))
        .isEqualTo(new ReadBack.Agrees());
  }

  @ParameterizedTest
  @EnumSource
  void a_letter_that_does_not_say_so_stays(Language language) {
    Pending notice = Rehearsal.notice(language, SampleQuotes.NOW);

    Letter silent = letter(notice, SampleQuotes.oneOption(language));

    assertThat(
            PROOFREADER.letter(silent, notice, List.of(asLastTime(language)), PAPER.stationery()))
        .isInstanceOf(ReadBack.Differs.class);
  }

  private static GivenQuote asLastTime(Language language) {
    GivenQuote quote = SampleQuotes.oneOption(language);
    return new GivenQuote(
        quote.number(),
        quote.version(),
        quote.customer(),
        quote.buyer(),
        language,
        quote.offer(),
        quote.givenAt(),
        Optional.empty(),
        quote.payment(),
        Optional.empty(),
        Optional.of(
            new TakenOver(
                "Q0990", LocalDate.of(2026, 5, 3), EnumSet.of(Part.TO, Part.LOAD, Part.GOODS))));
  }

  private static Letter letter(Pending notice, GivenQuote quote) {
    var paper = new Document("Q1001.pdf", "application/pdf", Bytes.of(new byte[0]));
    return new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME)
        .write(notice, List.of(quote), List.of(paper), Map.of());
  }
}
