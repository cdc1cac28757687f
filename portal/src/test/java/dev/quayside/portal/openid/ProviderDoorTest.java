package dev.quayside.portal.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.quayside.portal.openid.SampleProvider.Answering;
import dev.quayside.portal.openid.SampleProvider.Signature;
import dev.quayside.portal.signin.TurnedAway;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider says is believed only where it is signed, for us, for this sign-in, and now. */
class ProviderDoorTest {

  private static final Instant NOW = Instant.parse("2026-06-03T02:30:00Z");
  private static final URI BACK = URI.create("https://quotes.example/sign-in/back/harbour-id");
  private static final String EMAIL = "Tom.Baker@Northwind.example";

  private final SampleProvider provider = new SampleProvider(NOW);

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void somebody_is_known_by_his_account_and_his_verified_address() throws IOException {
    assertThat(tried(door()))
        .isEqualTo(new Proved.Person("account-7", "tom.baker@northwind.example"));
  }

  static Stream<Arguments> wrongs() {
    return Stream.of(
        wrong("nonce", claims -> claims.claim("nonce", "another")),
        wrong("no nonce", claims -> claims.claim("nonce", null)),
        wrong("issuer", claims -> claims.issuer("https://another.example")),
        wrong("audience", claims -> claims.audience("another client")),
        wrong("two audiences", claims -> claims.audience(List.of("quayside", "another"))),
        wrong("party", claims -> claims.claim("azp", "another client")),
        wrong("expired", claims -> claims.expirationTime(Date.from(NOW.minusSeconds(120)))),
        wrong("no end", claims -> claims.expirationTime(null)),
        wrong("not yet", claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(120)))),
        wrong("nobody", claims -> claims.subject(null)));
  }

  private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> claims) {
    return Arguments.of(what, claims);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongs")
  void what_is_not_for_us_and_for_now_proves_nothing(
      String what, UnaryOperator<JWTClaimsSet.Builder> wrong) throws IOException {
    provider.wrong = wrong;

    assertThat(tried(door())).as(what).isEqualTo(new Proved.Not(TurnedAway.UNPROVED));
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "BY_OUR_SECRET"})
  void a_token_that_no_key_pair_has_signed_proves_nothing(Signature signature) throws IOException {
    provider.signature = signature;

    assertThat(tried(door())).isEqualTo(new Proved.Not(TurnedAway.UNPROVED));
  }

  @Test
  void another_key_under_the_same_name_proves_nothing() throws IOException {
    provider.signWithAnothersKey();

    assertThat(tried(door())).isEqualTo(new Proved.Not(TurnedAway.UNPROVED));
  }

  @Test
  void a_provider_may_change_its_keys() throws IOException {
    var door = door();
    assertThat(tried(door)).isInstanceOf(Proved.Person.class);
    provider.rotate();

    assertThat(tried(door, NOW.plusSeconds(60))).isInstanceOf(Proved.Person.class);
  }

  @Test
  void a_code_is_good_once() throws IOException {
    var door = door();
    var begun = Begun.now(provider.provider(), "", NOW);
    String code = provider.signIn(door.way(begun, NOW), "account-7", EMAIL);
    door.prove(code, begun, NOW);

    assertThat(door.prove(code, begun, NOW)).isEqualTo(new Proved.Not(TurnedAway.UNPROVED));
  }

  @Test
  void a_code_that_somebody_else_was_given_is_worth_nothing() throws IOException {
    var door = door();
    var his = Begun.now(provider.provider(), "", NOW);
    var thiefs = Begun.now(provider.provider(), "", NOW);
    String code = provider.signIn(door.way(his, NOW), "account-7", EMAIL);

    assertThat(door.prove(code, thiefs, NOW)).isEqualTo(new Proved.Not(TurnedAway.UNPROVED));
  }

  @Test
  void an_address_that_is_not_verified_or_of_another_domain_is_not_believed() throws IOException {
    provider.wrong = claims -> claims.claim("email_verified", false);
    var unverified = tried(door());
    provider.wrong = claims -> claims.claim("email", null);
    var missing = tried(door());
    provider.wrong = claims -> claims;
    var outside = tried(door("hengda.example"));
    var below = tried(door("baker@northwind.example", "example"));
    var inside = tried(door("hengda.example", "northwind.example"));

    assertThat(List.of(unverified, missing)).containsOnly(new Proved.Not(TurnedAway.UNVERIFIED));
    assertThat(List.of(outside, below)).containsOnly(new Proved.Not(TurnedAway.OUTSIDE));
    assertThat(inside).isInstanceOf(Proved.Person.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"NEVER", "ENDLESSLY", "NONSENSE"})
  void a_provider_that_does_not_answer_as_it_should_lets_nobody_in(Answering how)
      throws IOException {
    var door = door();
    var begun = Begun.now(provider.provider(), "", NOW);
    String code = provider.signIn(door.way(begun, NOW), "account-7", EMAIL);
    provider.answering = how;

    assertThat(door.prove(code, begun, NOW)).isInstanceOf(Proved.Not.class);
    assertThatIOException().isThrownBy(() -> door().way(begun, NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://id.example",
        "ftp://id.example",
        "https:id",
        "http://127.0.0.1.evil.example"
      })
  void an_issuer_that_others_could_speak_for_is_refused(String issuer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Provider("id", URI.create(issuer), "us", "secret", Set.of()));
  }

  private ProviderDoor door(String... domains) {
    return new ProviderDoor(provider.provider(domains), BACK, Duration.ofMillis(800));
  }

  private Proved tried(ProviderDoor door) throws IOException {
    return tried(door, NOW);
  }

  private Proved tried(ProviderDoor door, Instant now) throws IOException {
    var begun = Begun.now(provider.provider(), "/quotes", now);
    String code = provider.signIn(door.way(begun, now), "account-7", EMAIL);
    return door.prove(code, begun, now);
  }
}
