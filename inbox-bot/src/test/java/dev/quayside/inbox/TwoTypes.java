package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.MONDAY;
import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.List;
import java.util.Map;

/** A margin of USD 100 a container; Shanghai to Los Angeles is sold in two types. */
final class TwoTypes {

  static final String LI = "Li <li@acme.example>";
  static final String NO_TYPE = "Please quote FCL from Shanghai to Los Angeles, furniture";

  final SmallHouse house = new SmallHouse();
  private int written;

  TwoTypes() {
    sells("USLAX", Agreement.TARIFF, "1350", "1750");
  }

  FiledInquiry writes(String from, String text) {
    written++;
    return house.receives(
        mail(from, "Message-ID: <w%d@customer.example>".formatted(written), text));
  }

  FiledInquiry replies(FiledInquiry before, String from, String text) {
    return replies(before, "", from, text);
  }

  FiledInquiry replies(FiledInquiry before, String headers, String from, String text) {
    String ours =
        house.db.with(books -> books.outbox().answerTo(before.id())).orElseThrow().messageId();
    written++;
    return house.receives(
        mail(
            from,
            headers
                + "Message-ID: <w%d@customer.example>\nIn-Reply-To: %s".formatted(written, ours),
            text));
  }

  Notice.DetailsWanted asked(FiledInquiry filed) {
    assertThat(filed.inquiry().outcome()).as(filed.inquiry().toString()).isEqualTo(Outcome.ASKED);
    return (Notice.DetailsWanted) house.answer(filed).orElseThrow();
  }

  GivenQuote quote(FiledInquiry filed) {
    assertThat(filed.inquiry().outcome()).as(filed.inquiry().toString()).isEqualTo(Outcome.QUOTED);
    var notice = (Notice.QuotesGiven) house.answer(filed).orElseThrow();
    String number = notice.quotes().getFirst();
    return house.db.with(books -> books.quotes().current(number)).orElseThrow();
  }

  void sells(String to, Agreement agreement, String gp20, String hc40) {
    sells(to, agreement, gp20, hc40, new Validity(MONDAY, MONDAY.plusDays(13)));
  }

  /** The fortnight after. */
  void sellsNext(String to, String gp20, String hc40) {
    var next = new Validity(MONDAY.plusDays(14), MONDAY.plusDays(27));
    sells(to, Agreement.TARIFF, gp20, hc40, next);
  }

  private void sells(String to, Agreement agreement, String gp20, String hc40, Validity validity) {
    house.sells(
        new Rate(
            0,
            Mode.FCL,
            Lane.of("CNSHA", to),
            Carriers.builtIn().withScac("COSU"),
            new Freight.PerContainer(
                Map.of(
                    Equipment.GP20, Money.of("USD", gp20), Equipment.HC40, Money.of("USD", hc40))),
            List.of(),
            validity,
            Sailing.taking(new TransitTime(16, 16)),
            FreeTime.combined(10),
            agreement,
            Scope.ALL,
            new RateSource("june.csv", "row 2")));
  }
}
