package dev.quayside.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void a_password_fits_its_own_hash_and_no_other() {
    String hash = passwords.hash("七个高柜 seven");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.fits("七个高柜 seven", hash)).isTrue();
    assertThat(passwords.fits("七个高柜 Seven", hash)).isFalse();
  }

  @Test
  void the_same_password_is_never_hashed_the_same() {
    assertThat(passwords.hash("seven")).isNotEqualTo(passwords.hash("seven"));
  }

  @Test
  void nothing_fits_nobody_and_finding_that_out_costs_as_much() {
    String cost = passwords.hash("seven").substring(0, Passwords.NOBODYS.indexOf("p=1") + 3);

    assertThat(Passwords.NOBODYS).startsWith(cost);
    assertThat(passwords.fitsNobody("nobody has this password")).isFalse();
  }

  @Test
  void a_password_as_long_as_a_book_is_refused() {
    assertThat(passwords.fits("x".repeat(257), passwords.hash("x".repeat(257)))).isFalse();
  }
}
