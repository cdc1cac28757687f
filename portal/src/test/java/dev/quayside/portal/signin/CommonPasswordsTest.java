package dev.quayside.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried first is nobody's password. */
class CommonPasswordsTest {

  private final CommonPasswords common = CommonPasswords.of("Harbour Freight");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "PassWord",
        "1234567890",
        "qwertyuiop",
        "1qaz2wsx",
        "quayside",
        "Quayside2026",
        "HarbourFreight1",
        "harbour freight",
        "Northwind2026",
        "li.baker@northwind.example",
        "li.baker!",
      })
  void what_many_have_and_what_stands_on_the_page_is_refused(String typed) {
    assertThat(common.has(typed, "li.baker@northwind.example")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"seven containers", "七个集装箱去洛杉矶", "a harbour full of boxes", "tulip-barge-42"})
  void what_one_thinks_of_oneself_is_not(String typed) {
    assertThat(common.has(typed, "li.baker@northwind.example")).isFalse();
  }
}
