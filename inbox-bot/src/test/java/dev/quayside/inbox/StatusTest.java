package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.SampleShipment;
import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Envelope.Addressee;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks where his cargo is, is told in the thread; nobody else learns that it exists. */
class StatusTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String BOX = "MSKU6011440";

  private final SmallHouse house = new SmallHouse();
  private int mails;

  @BeforeEach
  void a_shipment_at_sea() {
    var shipment =
        SampleShipment.of(house.acme, "COSU6123456780", "CNSHA-USLAX", "COSCO STAR", BOX);
    house.db.use(books -> {
      var beta = books.customers().add("BETA", "Beta Ltd", Language.EN);
      books.customers().addContact(beta, "Bo", "bo@beta.example", Language.EN);
      books.shipments().file(shipment.filing(), house.time.get());
      books
          .events()
          .take(
              List.of(
                  shipment.told("1", Milestone.DEPARTED, Classifier.ACT, house.time.get(), -2),
                  shipment.told("2", Milestone.ARRIVED, Classifier.EST, house.time.get(), 12)),
              house.time.get());
    });
  }

  private FiledInquiry asks(String who, String headers, String words) {
    mails++;
    return house.receives(
        mail(who, "Message-ID: <%d@mail.example>%s".formatted(mails, headers), words)
            .replace("Subject: rate request", "Subject: our shipment"));
  }

  private FiledInquiry asks(String who, String words) {
    return asks(who, "", words);
  }

  private Notice.ShipmentStatus told(FiledInquiry inquiry) {
    assertThat(inquiry.inquiry().outcome()).isEqualTo(Outcome.TOLD);
    return (Notice.ShipmentStatus) house.answer(inquiry).orElseThrow();
  }

  @Test
  void a_contact_is_told_where_his_container_is() {
    var told = told(asks(LI, "Hi, where is our container MSKU 601144 0? When does it arrive?"));

    assertThat(told.shipment().caption())
        .isEqualTo("S1001 (B/L COSU6123456780, container MSKU6011440), Shanghai - Los Angeles");
    assertThat(told.shipment().said())
        .contains("At sea on COSCO STAR: it left Shanghai on 30 May 2026, bound for Los Angeles.")
        .anyMatch(sentence -> sentence.contains("expected on 13 Jun 2026"));
  }

  @Test
  void in_chinese_he_is_told_in_chinese() {
    var told = told(asks(LI, "请问提单号 COSU6123456780 到哪了？什么时候到港？谢谢"));

    assertThat(told.to().language()).isEqualTo(Language.ZH);
    assertThat(told.shipment().said().getFirst()).contains("驶往洛杉矶");
  }

  @Test
  void he_may_ask_by_booking_order_and_for_the_last_one() {
    assertThat(told(asks(LI, "Where is booking no. BKCOSU6123456780 please?")).shipment().number())
        .isEqualTo("S1001");
    assertThat(
            told(asks(LI, "Any update on PO-COSU6123456780? When does it arrive?"))
                .shipment()
                .number())
        .isEqualTo("S1001");
    assertThat(
            told(asks(LI, "Where is our last shipment? When does it arrive?")).shipment().number())
        .isEqualTo("S1001");
  }

  @Test
  void nobody_else_learns_that_it_exists() {
    var beta = asks("Bo <bo@beta.example>", "Where is container MSKU6011440?");
    var stranger = asks("Eve <eve@else.example>", "Where is container MSKU6011440?");
    var unknown = asks("Bo <bo@beta.example>", "Where is container MSKU6011456?");

    assertThat(List.of(beta, stranger, unknown))
        .extracting(it -> it.inquiry().outcome())
        .containsOnly(Outcome.HANDED_OVER);
    assertThat(house.answer(beta).orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("to")
        .isEqualTo(house.answer(unknown).orElseThrow());
  }

  @Test
  void a_consignee_is_told_of_his_end_and_of_no_other_partys_numbers() {
    house.db.use(books -> {
      var beta = books.customers().contactByEmail("bo@beta.example").orElseThrow().customer();
      var shipment =
          SampleShipment.of(house.acme, "COSU6123456780", "CNSHA-USLAX", "COSCO STAR", BOX)
              .with(beta.id(), Role.CONSIGNEE);
      books.shipments().file(shipment.filing(), house.time.get());
    });

    var told = told(asks("Bo <bo@beta.example>", "Where is container MSKU6011440?"));
    var booking = asks("Bo <bo@beta.example>", "Where is booking no. BKCOSU6123456780?");

    assertThat(told.shipment().number()).isEqualTo("S1001");
    assertThat(booking.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
  }

  @Test
  void with_an_outsider_on_the_mail_he_alone_is_told() {
    var told = told(asks(LI, "\nCc: Max <max@else.example>", "Where is container MSKU6011440?"));

    assertThat(told.to().address()).isEqualTo("li@acme.example");
    assertThat(told.to().cc()).extracting(Addressee::address).isEmpty();
  }

  @Test
  void whoever_asks_again_at_once_gets_a_person() {
    told(asks(LI, "Where is container MSKU6011440?"));

    var again =
        asks(LI, "\nIn-Reply-To: <1@mail.example>", "Yes, but where is MSKU6011440 exactly?");

    assertThat(again.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
  }

  @Test
  void two_shipments_under_one_number_are_a_persons() {
    var other = SampleShipment.of(house.acme, "COSU6123456799", "CNSHA-USLAX", "COSCO SUN", BOX);
    house.db.use(books -> books.shipments().file(other.filing(), house.time.get()));

    var asked = asks(LI, "Where is container MSKU6011440?");

    assertThat(asked.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
  }
}
