package dev.quayside.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Earlier;
import dev.quayside.db.outbox.Ending;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SampleQuotes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer is told of the page of his quote, and when he has said yes. */
class AcceptanceLetterTest {

  private static final LetterWriter WRITER =
      new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  @Test
  void a_quote_leads_to_its_page_and_only_where_there_is_one() {
    GivenQuote quote = SampleQuotes.oneOption(Language.EN);
    var notice = new Notice.QuotesGiven(SampleNotices.to(Language.EN), List.of(quote.number()));
    String page = "https://quotes.example.com/q/Q1001-1-0123456789abcdef0123456789abcdef?lang=en";
    var pages = Map.of(quote.number(), page);

    Letter with = WRITER.write(SampleNotices.pending(notice), List.of(quote), List.of(), pages);
    Letter without = WRITER.write(SampleNotices.pending(notice), List.of(quote), List.of());

    assertThat(with.text()).contains("or ask about it, on this page:\n" + page + "\n");
    assertThat(with.html()).contains("<a href=\"" + page + "\">");
    assertThat(without.text()).doesNotContain("on this page", "https:");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, accepted our quote Q1001, not yet the carrier's booking confirmation",
    "ZH, 已确认我司报价 Q1001, 并非承运人的订舱确认"
  })
  void an_order_is_confirmed_without_promising_space(
      Language language, String accepted, String noBooking) {
    var notice =
        new Notice.OrderTaken(
            SampleNotices.to(language),
            "Q1001",
            1,
            2,
            "O1001",
            "Anna Lee",
            "Lena",
            SampleQuotes.NOW,
            Optional.empty());

    String text =
        WRITER
            .write(
                SampleNotices.pending(notice),
                List.of(SampleQuotes.threeOptions(language)),
                List.of())
            .text();

    assertThat(text).contains("O1001", "Anna Lee", "Lena", accepted, noBooking);
    assertThat(text).containsPattern("[Oo]ption B: |方案B：");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Is this the same shipment, we ask for space once only, sends you the form",
    "ZH, 请问这是同一票货, 仅按委托 O1001 安排一次订舱, 模板给您"
  })
  void a_colleague_who_accepts_the_same_cargo_is_told_of_the_first_and_asked(
      Language language, String asked, String once, String goesOn) {
    var notice =
        new Notice.OrderTaken(
            SampleNotices.to(language),
            "Q1002",
            1,
            1,
            "O1002",
            "Ann Other",
            "Lena",
            SampleQuotes.NOW,
            Optional.of(new Earlier("O1001", "Q1001", "Tom Baker", SampleQuotes.NOW)));

    String text = text(notice, List.of(SampleQuotes.threeOptions(language)));

    assertThat(text).contains("O1002", "Ann Other", "O1001", "Q1001", "Tom Baker", asked, once);
    assertThat(text).doesNotContain(goesOn);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Which option do you take?, B: , reply with its letter",
    "ZH, 请问您选择哪个方案？, B：, 请回复方案字母"
  })
  void a_yes_without_an_option_is_asked_which(
      Language language, String question, String second, String how) {
    var notice = new Notice.OptionWanted(SampleNotices.to(language), "Q1001");

    String text = text(notice, List.of(SampleQuotes.threeOptions(language)));

    assertThat(text).contains(question, second, how);
  }

  @ParameterizedTest
  @CsvSource({"EN, was already accepted, there is one order", "ZH, 确认，我司委托编号为, 只按一票安排"})
  void a_second_yes_is_told_of_the_first(Language language, String told, String one) {
    var notice =
        new Notice.TakenBefore(
            SampleNotices.to(language), "Q1001", "O1001", "Tom Baker", SampleQuotes.NOW);

    assertThat(text(notice, List.of())).contains("O1001", "Tom Baker", told, one);
  }

  @ParameterizedTest
  @CsvSource({"EN, was valid until 1 Jun 2026, by Monday", "ZH, 有效期至2026年6月1日, 最新报价"})
  void a_yes_that_comes_too_late_gets_a_new_price(Language language, String until, String by) {
    var notice =
        new Notice.QuoteExpired(
            SampleNotices.to(language), "Q1001", SampleQuotes.MONDAY, "Lena", SampleQuotes.NOW);

    assertThat(text(notice, List.of())).contains("Q1001", "Lena", until, by);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, is valid until 14 Jun 2026, ended on 14 Jun 2026, booked elsewhere",
    "ZH, 有效期至2026年6月14日, 已于2026年6月14日到期, 已订别家"
  })
  void a_quote_nobody_answers_is_reminded_of_before_its_end_and_asked_about_after(
      Language language, String until, String ended, String why) {
    var to = SampleNotices.to(language);
    var quotes = List.of(SampleQuotes.threeOptions(language));

    var ending = new Ending("Q1001", 1, quotes.getFirst().offer().lastDay());
    String before = text(new Notice.QuoteEnds(to, List.of(ending)), quotes);
    String after = text(new Notice.QuoteEnded(to, List.of(ending)), quotes);

    assertThat(before).contains("Q1001", until);
    assertThat(after).contains("Q1001", ended, why);
  }

  private static String text(Notice notice, List<GivenQuote> quotes) {
    return WRITER.write(SampleNotices.pending(notice), quotes, List.of()).text();
  }
}
