package dev.quayside.inbox.intent.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.ContainerNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFinderTest {

  /** Published numbers, each with its right check digit. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CSQU3054383",
        "MSKU6874333",
        "MEDU3170580",
        "CSNU6829160",
        "SITU9130070",
        "UETU5790574",
        "FESU2219270",
        "CBHU3202732",
        "CMAU3018179"
      })
  void a_container_number_has_a_right_check_digit(String number) {
    char wrong = number.endsWith("9") ? '0' : (char) (number.charAt(10) + 1);

    assertThat(ContainerNumber.isValid(number)).isTrue();
    assertThat(ContainerNumber.isValid(number.substring(0, 10) + wrong)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "container msku 687433 3 is late | container MSKU6874333",
        "container MSKU6874334 is late | ''",
        "提单号：COSU12345678 到哪了 | bl COSU12345678",
        "AWB 784-65428961 please | bl 784-65428961",
        "our fax is 020-55550123 | ''",
        "booking 2x40HC on 15 Nov 2026 | ''",
        "Booking Reference: #BK-2026-002 | booking BK-2026-002",
        "order 5000 pcs, order no. 5000 | po 5000",
        "订单号 PO-20261101 | po PO-20261101",
        "报价单 AN-2026-3391 | quote AN-2026-3391",
        "your quotation Q26-10442 | quote Q26-10442",
        "your offer 2180 USD | ''",
        "shipment 2026-11-20 | ''",
        "SHXE2611034这票 | shipment SHXE2611034",
        "价格 2480，40HQ 2 个，12500KGS | ''"
      })
  void a_number_is_known_by_its_label_or_its_form(String text, String expected) {
    List<Reference> found = ReferenceFinder.find(text);

    String shown =
        found.isEmpty() ? "" : found.getFirst().kind().word() + " " + found.getFirst().value();
    assertThat(shown).isEqualTo(expected);
    assertThat(found).hasSizeLessThan(2);
  }

  @Test
  void a_number_that_stands_twice_is_given_once() {
    assertThat(ReferenceFinder.find("Q26-10442\nre Q26-10442")).hasSize(1);
  }
}
