package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets an answer, and whose prices stand in it. */
class AnswerToAllTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String INQUIRY = "Shanghai to Los Angeles, 3x40HQ, general cargo";

  private SmallHouse house;

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @Test
  void the_answer_goes_to_all_on_the_mail_in_its_thread() {
    var filed =
        house.receives(
            mail(
                LI,
                "Message-ID: <2@acme.example>\nReferences: <1@acme.example>\n"
                    + "Cc: Wu <wu@acme.example>, agent@broker.example, rates@forwarder.example",
                INQUIRY));

    var to = house.answer(filed).orElseThrow().to();
    assertThat(to.address()).isEqualTo("li@acme.example");
    assertThat(to.cc())
        .extracting(one -> one.address())
        .containsExactly("wu@acme.example", "agent@broker.example");
    assertThat(to.inReplyTo()).contains("<2@acme.example>");
    assertThat(to.references()).containsExactly("<1@acme.example>", "<2@acme.example>");
  }

  @Test
  void who_does_not_name_himself_is_called_as_he_is_registered_at_his_own_address_only() {
    var nameless = house.receives(mail("li@acme.example", "Message-ID: <1@acme.example>", INQUIRY));
    var elsewhere =
        house.receives(
            mail(
                "li@acme.example",
                "Message-ID: <2@acme.example>\nReply-To: thief@elsewhere.example",
                INQUIRY));

    assertThat(house.answer(nameless).orElseThrow().to().name()).isEqualTo("Li");
    assertThat(house.answer(elsewhere).orElseThrow().to().name()).isEmpty();
  }

  @Test
  void so_he_is_called_in_a_letter_of_sales() {
    var nameless = house.receives(mail("li@acme.example", "Message-ID: <1@acme.example>", INQUIRY));

    house.db.use(books -> {
      var wang = books.users().byEmail("wang@forwarder.example").orElseThrow().user();
      var stamp = books.cases().stamp(nameless.id());
      var act = new Act(nameless.id(), wang, stamp, house.time.get());
      books.cases().write(act, "We have space.", false);
    });
    house.time.set(house.time.get().plus(CaseStore.TIME_TO_THINK));
    house.answersApproved();

    long conversation = nameless.inquiry().conversation();
    var letter = house.db.with(books -> books.letters().in(conversation)).getLast();
    assertThat(letter.delivery().notice()).isInstanceOf(Notice.WrittenByHand.class);
    assertThat(letter.delivery().notice().to().name()).isEqualTo("Li");
  }

  @Test
  void where_an_outsider_reads_along_the_customers_own_prices_go_to_him_alone() {
    house.sells("MSCU", "1000", Optional.of(house.acme));

    var filed =
        house.receives(mail(LI, "Message-ID: <1@acme.example>\nCc: agent@broker.example", INQUIRY));

    var alone = house.alone(filed).orElseThrow();
    assertThat(quote(filed).offer().best().carrier().scac()).isEqualTo("COSU");
    assertThat(quote(alone).offer().best().carrier().scac()).isEqualTo("MSCU");
    assertThat(alone.to().address()).isEqualTo("li@acme.example");
    assertThat(alone.to().cc()).isEmpty();
  }

  @Test
  void a_reply_to_elsewhere_is_answered_without_the_customers_own_prices() {
    house.sells("MSCU", "1000", Optional.of(house.acme));

    var filed =
        house.receives(
            mail(LI, "Message-ID: <1@acme.example>\nReply-To: thief@elsewhere.example", INQUIRY));

    assertThat(house.answer(filed).orElseThrow().to().address())
        .isEqualTo("thief@elsewhere.example");
    assertThat(quote(filed).offer().best().carrier().scac()).isEqualTo("COSU");
    assertThat(house.alone(filed).orElseThrow().to().address()).isEqualTo("li@acme.example");
  }

  @Test
  void who_has_no_prices_of_his_own_gets_one_letter() {
    var filed =
        house.receives(mail(LI, "Message-ID: <1@acme.example>\nCc: agent@broker.example", INQUIRY));

    assertThat(house.answer(filed)).isPresent();
    assertThat(house.alone(filed)).isEmpty();
  }

  @Test
  void who_looks_like_a_customer_is_shown_to_sales() {
    var filed = house.receives(mail("Li <li@acrne.example>", "Message-ID: <1@x.example>", INQUIRY));

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(house.db.<List<OpenTask>>with(books -> books.tasks().open()))
        .singleElement()
        .satisfies(
            task -> assertThat(task.about().en()).contains("acrne.example, not acme.example"));
  }

  private GivenQuote quote(FiledInquiry filed) {
    return quote((Notice.QuotesGiven) house.answer(filed).orElseThrow());
  }

  private GivenQuote quote(Notice notice) {
    String number =
        notice instanceof Notice.OwnPrices(_, var numbers)
            ? numbers.getFirst()
            : ((Notice.QuotesGiven) notice).quotes().getFirst();
    return house.db.with(books -> books.quotes().current(number)).orElseThrow();
  }
}
