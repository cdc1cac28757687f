package dev.quayside.rates.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.paper.BillOfLading;
import dev.quayside.rates.release.ReleaseStep.Ground;
import dev.quayside.rates.release.ReleaseStep.Kind;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether cargo is handed out, and who is told why not. */
class ReleaseTest {

  private static final CustomerId BUYER = new CustomerId(1);
  private static final CustomerId SELLER = new CustomerId(2);
  private static final Set<Role> BUYS = Set.of(Role.CONSIGNEE);
  private static final Set<Role> SELLS = Set.of(Role.SHIPPER);
  private static final BillOfLading ISSUED =
      new BillOfLading(BillOfLading.State.ISSUED, 1, Optional.empty());
  private static final BillOfLading TELEXED =
      new BillOfLading(BillOfLading.State.TELEX_RELEASED, 1, Optional.empty());

  @Test
  void nothing_told_keeps_nothing() {
    assertThat(file(TELEXED).seenBy(BUYER, BUYS)).isEqualTo(Release.FREE);
    assertThat(file(BillOfLading.NONE).whole().free()).isTrue();
  }

  @Test
  void the_buyer_is_told_what_to_pay_and_the_seller_that_it_is_not_released() {
    ReleaseFile file = file(TELEXED, bill(BUYER, "1200.00", "200.00", false));

    assertThat(file.seenBy(BUYER, BUYS).bars()).containsExactly(Bar.PAYMENT);
    assertThat(file.seenBy(BUYER, BUYS).toPay())
        .extracting(Bill::open)
        .containsExactly(Money.of("USD", "1000.00"));
    assertThat(file.seenBy(SELLER, SELLS).bars()).containsExactly(Bar.OTHERS);
    assertThat(file.seenBy(SELLER, SELLS).toPay()).isEmpty();
  }

  @Test
  void an_invoice_on_account_or_paid_to_the_cent_keeps_nothing() {
    ReleaseFile file =
        file(
            TELEXED,
            bill(BUYER, "1200.00", "1200.00", false),
            bill(BUYER, "90.00", "0.00", true),
            bill(BUYER, "-50.00", "0.00", false));

    assertThat(file.seenBy(BUYER, BUYS).free()).isTrue();
    assertThat(file(TELEXED, bill(BUYER, "1200.00", "1199.99", false)).seenBy(BUYER, BUYS).free())
        .isFalse();
  }

  @Test
  void a_hold_is_told_to_those_whose_business_it_is() {
    ReleaseFile all = said(step(Kind.HELD, Optional.empty()), TELEXED);
    ReleaseFile one = said(step(Kind.HELD, Optional.of(SELLER)), TELEXED);

    assertThat(all.seenBy(BUYER, BUYS).hold()).isPresent();
    assertThat(all.seenBy(SELLER, SELLS).hold()).isEmpty();
    assertThat(all.seenBy(SELLER, SELLS).bars()).containsExactly(Bar.OTHERS);
    assertThat(one.seenBy(SELLER, SELLS).bars()).containsExactly(Bar.HELD);
    assertThat(one.seenBy(BUYER, BUYS).hold()).isEmpty();
  }

  @Test
  void a_colleagues_release_goes_before_money_and_never_before_originals() {
    ReleaseFile unpaid =
        new ReleaseFile(
            List.of(bill(BUYER, "1200.00", "0.00", false)),
            Set.of(BUYER),
            Optional.of(step(Kind.RELEASED, Optional.empty())),
            TELEXED);
    ReleaseFile originals = said(step(Kind.RELEASED, Optional.empty()), ISSUED);

    assertThat(unpaid.seenBy(BUYER, BUYS).free()).isTrue();
    assertThat(unpaid.whole().released()).isPresent();
    assertThat(originals.seenBy(BUYER, BUYS).bars()).containsExactly(Bar.ORIGINALS);
    assertThat(originals.seenBy(SELLER, SELLS).bars()).containsExactly(Bar.ORIGINALS);
    assertThat(originals.seenBy(BUYER, Set.of(Role.NOTIFY)).bars()).containsExactly(Bar.OTHERS);
  }

  @Test
  void credit_on_hold_is_his_own_business() {
    var file = new ReleaseFile(List.of(), Set.of(BUYER), Optional.empty(), TELEXED);

    assertThat(file.seenBy(BUYER, BUYS).bars()).containsExactly(Bar.CREDIT);
    assertThat(file.seenBy(SELLER, SELLS).bars()).containsExactly(Bar.OTHERS);
  }

  private static ReleaseFile file(BillOfLading bl, Bill... bills) {
    return new ReleaseFile(List.of(bills), Set.of(), Optional.empty(), bl);
  }

  private static ReleaseFile said(ReleaseStep step, BillOfLading bl) {
    return new ReleaseFile(List.of(), Set.of(), Optional.of(step), bl);
  }

  private static Bill bill(CustomerId customer, String total, String paid, boolean onAccount) {
    return new Bill(
        customer,
        "INV-1",
        Money.of("USD", total),
        Money.of("USD", paid),
        LocalDate.of(2026, 6, 20),
        onAccount);
  }

  private static ReleaseStep step(Kind kind, Optional<CustomerId> whom) {
    return new ReleaseStep(kind, Ground.PAPERS, whom, "packing list", "Lena", Instant.EPOCH);
  }
}
