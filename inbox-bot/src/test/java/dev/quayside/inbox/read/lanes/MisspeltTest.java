package dev.quayside.inbox.read.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspeltTest {

  @ParameterizedTest
  @CsvSource({
    "felixstow,felixstowe,1",
    "roterdam,rotterdam,1",
    "hambrug,hamburg,1",
    "汗堡,汉堡,1",
    "gdansk,gdynia,2",
    "hamburg,hamburg,0"
  })
  void slips_are_counted_letter_by_letter(String written, String name, int slips) {

    var apart = Misspelt.apart(written, name, 1);

    assertThat(apart).isEqualTo(slips);
  }
}
