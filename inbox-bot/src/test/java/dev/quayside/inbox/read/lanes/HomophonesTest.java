package dev.quayside.inbox.read.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomophonesTest {

  @ParameterizedTest
  @CsvSource({
    "汗堡, 汉堡, true",
    "青到, 青岛, true",
    "宁播, 宁波, true",
    "夏门, 厦门, true",
    "桌布, 延布, false",
    "台灯, 台州, false",
    "汉堡, 汉堡, true"
  })
  void a_slip_sounds_like_the_right_word(String written, String name, boolean alike) {
    assertThat(Homophones.alike(written, name)).isEqualTo(alike);
  }
}
