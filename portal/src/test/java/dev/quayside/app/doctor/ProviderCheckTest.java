package dev.quayside.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.openid.SampleProvider;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProviderCheckTest {

  @Test
  void a_provider_that_shows_its_keys_is_fine_and_one_that_does_not_is_named() {
    try (var provider = new SampleProvider(Instant.EPOCH)) {
      var fine = ProviderCheck.look(provider.provider("northwind.example"));
      provider.answering = SampleProvider.Answering.NONSENSE;
      var wrong = ProviderCheck.look(provider.provider());

      assertThat(fine.toString()).startsWith("ok     sign-in").endsWith("for northwind.example");
      assertThat(wrong.toString())
          .contains("what it tells of itself cannot be read", "portal.oidc.harbour-id.issuer")
          .doesNotContain("secret");
    }
  }
}
