package dev.quayside.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.secret.Token;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of what a browser sends. */
class ArrivalTest {

  private static final URI BASE = URI.create("https://portal.quayside.example");
  private static final String HOST = "portal.quayside.example";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "quotes",
        "",
        "/quotes\r\nSet-Cookie: a=b",
        "/quotes?x=y",
        "/报价"
      })
  void only_plain_paths_of_our_own_are_gone_on_to(String path) {
    assertThat(LocalPath.of(path)).isEmpty();
  }

  @Test
  void a_page_of_ours_is_gone_on_to() {
    assertThat(LocalPath.of("/quotes/Q1001")).contains(new LocalPath("/quotes/Q1001"));
  }

  @Test
  void the_first_language_we_speak_is_spoken() {
    assertThat(LanguageChoice.preferred("fr-FR,zh-TW;q=0.8,en;q=0.5")).isEqualTo(Language.ZH);
    assertThat(LanguageChoice.preferred("")).isEqualTo(Language.EN);
    assertThat(LanguageChoice.preferred("*")).isEqualTo(Language.EN);
  }

  @Test
  void a_form_from_elsewhere_is_told_by_what_the_browser_says_of_it() {
    assertThat(isOurs("same-origin", null)).isTrue();
    assertThat(isOurs("cross-site", BASE.toString())).isFalse();
    assertThat(isOurs("same-site", null)).isFalse();
    assertThat(isOurs(null, BASE.toString())).isTrue();
    assertThat(isOurs(null, "https://evil.example")).isFalse();
    assertThat(isOurs(null, "null")).isFalse();
    assertThat(isOurs(null, null)).isTrue();
  }

  @Test
  void a_proxy_is_believed_on_this_machine_only() {
    assertThat(Caller.of("127.0.0.1", "9.9.9.9, 203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(Caller.of("127.0.0.1", "")).isEqualTo("127.0.0.1");
    assertThat(Caller.of("198.51.100.4", "203.0.113.7")).isEqualTo("198.51.100.4");
  }

  @Test
  void a_token_is_long_and_never_the_same_and_not_told_to_a_log() {
    var token = Token.random();

    assertThat(token.value()).hasSize(43).isNotEqualTo(Token.random().value());
    assertThat(token.toString()).doesNotContain(token.value());
    assertThat(token.fits(token.value())).isTrue();
    assertThat(token.fits(token.value().substring(1))).isFalse();
  }

  private static boolean isOurs(@Nullable String fetchSite, @Nullable String origin) {
    return Sameness.isOurs(Optional.ofNullable(fetchSite), Optional.ofNullable(origin), HOST, BASE);
  }
}
