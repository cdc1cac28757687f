package dev.quayside.notifier.readback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.asking.Question;
import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SamplePapers;
import dev.quayside.notifier.SampleQuestions;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterProofTest {

  private static final LetterWriter WRITER =
      new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  @ParameterizedTest
  @MethodSource("quotes")
  void a_letter_as_it_should_be_may_leave(GivenQuote quote) {
    var pending = pending(quote);

    assertThat(
            LetterProof.of(
                letter(quote, pending),
                pending,
                List.of(quote),
                SampleQuotes.PAPER,
                Templates.ours()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_letter_that_asks_or_hands_over_may_leave(Language language) {
    var to = SampleNotices.to(language);
    for (Notice notice :
        List.of(
            new Notice.HandedOver(to, "Lena", SampleQuotes.NOW),
            SampleQuestions.typeAndPort(language),
            SampleQuestions.lanes(language),
            SampleQuestions.loose(language, SampleQuestions.bySea()),
            SampleQuestions.loose(language, SampleQuestions.byAir(Optional.empty())),
            SampleQuestions.of(language, SampleQuestions.TYPE.again("1a, 40HQ for USD 900")),
            new Notice.StillWanted(to, List.of("Shanghai - Los Angeles, 3x40HC")))) {
      var pending = SampleNotices.pending(notice);

      assertThat(
              LetterProof.of(
                  WRITER.write(pending, List.of(), List.of()),
                  pending,
                  List.of(),
                  SampleQuotes.PAPER,
                  Templates.ours()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_other_choice_and_no_other_figure_leaves_in_a_letter_that_asks(Language language) {
    var pending = SampleNotices.pending(SampleQuestions.typeAndPort(language));
    Letter good = WRITER.write(pending, List.of(), List.of());

    for (var change :
        Map.of(
                "1,450", "1,440",
                "b) 20GP", "b) 40GP",
                "1,850 ", "1,860 ",
                "CLSAI", "CLVAP",
                "20GP", "40GP")
            .entrySet()) {
      String text = good.text().replace(change.getKey(), change.getValue());
      String html = good.html().replace(change.getKey(), change.getValue());

      assertThat(
              LetterProof.of(
                  with(good, text, html), pending, List.of(), SampleQuotes.PAPER, Templates.ours()))
          .as(change.toString())
          .isNotEmpty();
    }
  }

  @Test
  void a_figure_in_a_letter_that_may_name_none_does_not_leave() {
    var told = SampleNotices.pending(SampleQuestions.typeAndPort(Language.EN));
    var asked =
        SampleNotices.pending(
            SampleQuestions.of(
                Language.EN,
                SampleQuestions.typeAndPort(Language.EN).questions().toArray(Question[]::new)));

    Letter withFigures = WRITER.write(told, List.of(), List.of());

    assertThat(LetterProof.of(withFigures, asked, List.of(), SampleQuotes.PAPER, Templates.ours()))
        .isNotEmpty();
  }

  /** Every line, in the text and in the HTML, with every fault that changes it. */
  @ParameterizedTest
  @MethodSource("quotes")
  void whatever_a_template_gets_wrong_is_found(GivenQuote quote) {
    var pending = pending(quote);
    Letter good = letter(quote, pending);

    var missed = new ArrayList<String>();
    faults()
        .forEach((what, change) -> {
          String text = changed(good.text(), change);
          String html = changed(good.html(), change);
          if (!text.equals(good.text()) && isClean(with(good, text, good.html()), pending, quote)) {
            missed.add(what + " in the text");
          }
          if (!html.equals(good.html()) && isClean(with(good, good.text(), html), pending, quote)) {
            missed.add(what + " in the HTML");
          }
          if (!text.equals(good.text()) && isClean(with(good, text, html), pending, quote)) {
            missed.add(what + " in both");
          }
        });

    assertThat(missed).isEmpty();
  }

  @Test
  void a_letter_to_somebody_else_or_with_another_paper_does_not_leave() {
    var quote = SampleQuotes.threeOptions(Language.EN);
    var pending = pending(quote);
    var other =
        SampleNotices.pending(
            new Notice.QuotesGiven(
                SampleNotices.at("eve@elsewhere.example", SampleNotices.to(Language.EN)),
                List.of("Q1001")));
    Letter good = letter(quote, pending);
    var paper = new Document("Q1002.pdf", "application/pdf", Bytes.of(new byte[0]));

    var wrongPaper =
        new Letter(
            good.to(),
            good.messageId(),
            good.mark(),
            good.subject(),
            good.text(),
            good.html(),
            List.of(paper));
    var wrongThread =
        new Letter(
            good.to(),
            "<other@h.example>",
            good.mark(),
            "Re: Rates to Rotterdam",
            good.text(),
            good.html(),
            good.attachments());

    assertThat(LetterProof.of(good, other, List.of(quote), SampleQuotes.PAPER, Templates.ours()))
        .isNotEmpty();
    assertThat(
            LetterProof.of(
                wrongPaper, pending, List.of(quote), SampleQuotes.PAPER, Templates.ours()))
        .isNotEmpty();
    assertThat(
            LetterProof.of(
                wrongThread, pending, List.of(quote), SampleQuotes.PAPER, Templates.ours()))
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void a_letter_of_another_quote_or_in_another_language_does_not_leave(Language language) {
    var quote = SampleQuotes.threeOptions(language);
    var other = language.other();
    var pending = pending(quote);

    assertThat(
            Stream.of(
                SampleQuotes.oneOption(language),
                SampleQuotes.threeOptions(other),
                SamplePapers.loose(language)))
        .allSatisfy(wrong ->
            assertThat(
                    LetterProof.of(
                        letter(wrong, pending(wrong)),
                        pending,
                        List.of(quote),
                        SampleQuotes.PAPER,
                        Templates.ours()))
                .isNotEmpty());
  }

  static Stream<GivenQuote> quotes() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(
                SampleQuotes.oneOption(language),
                SampleQuotes.threeOptions(language),
                SamplePapers.loose(language),
                SamplePapers.byAir(language)));
  }

  /** What is written instead of what. */
  private record Change(String right, String wrong) {}

  private static Map<String, Change> faults() {
    var faults = new TreeMap<String, Change>();
    faults.put("another currency", new Change("USD ", "EUR "));
    faults.put("a digit changed", new Change(".74", ".75"));
    faults.put("the dot moved", new Change("8,556.74", "85,567.4"));
    faults.put("digits lost", new Change("8,556", "8,□□6"));
    faults.put("another sum", new Change("242.79", "24.27"));
    faults.put("an old date", new Change("14 Jun 2026", "14 May 2026"));
    faults.put("an old date, zh", new Change("2026年6月14日", "2026年5月14日"));
    faults.put("another year", new Change("Jun 2026", "Jun 2025"));
    faults.put("another port", new Change("Los Angeles", "Long Beach"));
    faults.put("another port, zh", new Change("洛杉矶", "长滩"));
    faults.put("ports swapped", new Change("Shanghai to Los Angeles", "Los Angeles to Shanghai"));
    faults.put("ports swapped, zh", new Change("上海至洛杉矶", "洛杉矶至上海"));
    faults.put("another name", new Change("Dear Anna Lee", "Dear Eve Smith"));
    faults.put("another name, zh", new Change("陈伟，您好", "王芳，您好"));
    faults.put("another number", new Change("Q1001", "Q1002"));
    faults.put("a placeholder", new Change("Q1001", "%s"));
    faults.put("a variable", new Change("Anna Lee", "${name}"));
    faults.put("a null", new Change("14-16 days", "null days"));
    faults.put("an empty optional", new Change("14-16", "Optional[14-16]"));
    faults.put("another carrier", new Change("COSCO Shipping Lines", "Evergreen"));
    faults.put("another carrier, zh", new Change("中远海运", "长荣海运"));
    faults.put("another transit", new Change("14-16", "4-6"));
    faults.put("other boxes", new Change("3x40HC", "2x40HC"));
    faults.put("another weight", new Change("850 kg", "85 kg"));
    faults.put("another weight, zh", new Change("850 公斤", "85 公斤"));
    faults.put("free time", new Change("14 days free", "41 days free"));
    faults.put("free time, zh", new Change("免箱 14 天", "免箱 41 天"));
    faults.put("options renamed", new Change("B: ", "C: "));
    faults.put("options renamed, zh", new Change("B：", "C："));
    faults.put("a charge dropped", new Change("Documentation fee, ", ""));
    faults.put("a charge dropped, zh", new Change("文件费、", ""));
    faults.put("what is not included", new Change("duties and taxes, ", ""));
    faults.put("what is not included, zh", new Change("关税及税金、", ""));
    faults.put("the exchange rate", new Change("7.1234", "7.1324"));
    faults.put("another day of it", new Change("29 May 2026", "28 May 2026"));
    faults.put("the house", new Change("Harbour Bridge", "Harbor Bridge"));
    faults.put("Chinese in it", new Change("Best regards,", "顺祝商祺！"));
    faults.put("English in it", new Change("顺祝商祺！", "Best regards from all of us"));
    return faults;
  }

  private static String changed(String letter, Change change) {
    return letter.replace(change.right(), change.wrong());
  }

  private static boolean isClean(Letter letter, Pending pending, GivenQuote quote) {
    return LetterProof.of(letter, pending, List.of(quote), SampleQuotes.PAPER, Templates.ours())
        .isEmpty();
  }

  private static Letter with(Letter letter, String text, String html) {
    return new Letter(
        letter.to(),
        letter.messageId(),
        letter.mark(),
        letter.subject(),
        text,
        html,
        letter.attachments());
  }

  private static Pending pending(GivenQuote quote) {
    return SampleNotices.pending(
        new Notice.QuotesGiven(SampleNotices.to(quote.language()), List.of(quote.number())));
  }

  private static Letter letter(GivenQuote quote, Pending pending) {
    var paper =
        new Document(quote.number() + ".pdf", "application/pdf", Bytes.of(new byte[] {'%'}));
    return WRITER.write(pending, List.of(quote), List.of(paper));
  }
}
