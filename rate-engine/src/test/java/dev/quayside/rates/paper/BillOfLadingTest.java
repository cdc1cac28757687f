package dev.quayside.rates.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.paper.BillOfLading.State;
import dev.quayside.rates.paper.BlStep.Kind;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a bill of lading stands, and who reads what. */
class BillOfLadingTest {

  private static final Instant NOON = Instant.parse("2026-06-02T12:00:00Z");
  private static final CustomerId ONE = new CustomerId(1);
  private static final CustomerId OTHER = new CustomerId(2);

  @Test
  void without_a_draft_there_is_none() {
    assertThat(BillOfLading.derivedFrom(List.of()).state()).isEqualTo(State.NONE);
  }

  @Test
  void a_newer_draft_asks_anew_whatever_was_said_to_the_one_before() {
    BillOfLading bl = of(step(Kind.DRAFTED, 1), step(Kind.CONFIRMED, 1), step(Kind.DRAFTED, 2));

    assertThat(bl.state()).isEqualTo(State.DRAFT);
    assertThat(bl.version()).isEqualTo(2);
  }

  @Test
  void a_word_on_an_older_draft_says_nothing_of_the_newer_one() {
    BillOfLading bl = of(step(Kind.DRAFTED, 1), step(Kind.DRAFTED, 2), step(Kind.CONFIRMED, 1));

    assertThat(bl.state()).isEqualTo(State.DRAFT);
  }

  @Test
  void what_is_issued_goes_back_for_no_draft_and_what_is_released_stays_so() {
    assertThat(of(step(Kind.ISSUED, 0), step(Kind.DRAFTED, 3)).state()).isEqualTo(State.ISSUED);
    assertThat(of(step(Kind.TELEX_RELEASED, 0), step(Kind.ISSUED, 0)).state())
        .isEqualTo(State.TELEX_RELEASED);
    assertThat(of(step(Kind.SURRENDERED, 0), step(Kind.TELEX_RELEASED, 0)).state())
        .isEqualTo(State.SURRENDERED);
  }

  @Test
  void an_invoice_is_read_by_whom_it_is_billed_to_alone() {
    assertThat(reads(PaperKind.INVOICE, Optional.of(ONE), Role.SHIPPER, State.ISSUED)).isTrue();
    assertThat(reads(PaperKind.INVOICE, Optional.of(OTHER), Role.PRINCIPAL, State.ISSUED))
        .isFalse();
    assertThat(reads(PaperKind.INVOICE, Optional.empty(), Role.PRINCIPAL, State.ISSUED)).isFalse();
  }

  @Test
  void what_a_customer_handed_in_is_read_by_no_other() {
    Stream.of(PaperKind.values())
        .filter(PaperKind::handedIn)
        .forEach(kind ->
            assertThat(reads(kind, Optional.of(OTHER), Role.PRINCIPAL, State.DRAFT)).isFalse());
  }

  @Test
  void a_consignee_reads_the_bill_of_lading_once_the_cargo_is_released_without_it() {
    assertThat(reads(PaperKind.BL, Optional.empty(), Role.CONSIGNEE, State.ISSUED)).isFalse();
    assertThat(reads(PaperKind.BL, Optional.empty(), Role.CONSIGNEE, State.TELEX_RELEASED))
        .isTrue();
    assertThat(reads(PaperKind.BL_DRAFT, Optional.empty(), Role.CONSIGNEE, State.TELEX_RELEASED))
        .isFalse();
  }

  @Test
  void whoever_is_no_party_reads_nothing_and_a_shipper_no_arrival_notice() {
    assertThat(
            Stream.of(PaperKind.values())
                .filter(kind ->
                    Readers.mayRead(kind, Optional.of(ONE), ONE, Set.of(), State.TELEX_RELEASED)))
        .isEmpty();
    assertThat(reads(PaperKind.ARRIVAL_NOTICE, Optional.empty(), Role.SHIPPER, State.ISSUED))
        .isFalse();
  }

  private static boolean reads(PaperKind kind, Optional<CustomerId> owner, Role role, State bl) {
    return Readers.mayRead(kind, owner, ONE, Set.of(role), bl);
  }

  private static BlStep step(Kind kind, int version) {
    return new BlStep(kind, version, NOON);
  }

  private static BillOfLading of(BlStep... steps) {
    return BillOfLading.derivedFrom(List.of(steps));
  }
}
