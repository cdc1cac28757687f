package dev.quayside.app.doctor;

import dev.quayside.portal.openid.Provider;
import dev.quayside.portal.openid.ProviderTrial;
import java.time.Duration;
import java.time.Instant;

/** Asks a provider by whose accounts people sign in what it tells of itself. */
final class ProviderCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private ProviderCheck() {}

  static Finding look(Provider provider) {
    String about = "sign-in";
    String whom =
        provider.domains().isEmpty()
            ? "for every address it has verified"
            : "for " + String.join(", ", provider.domains().stream().sorted().toList());
    return ProviderTrial.fault(provider, PATIENCE, Instant.now())
        .<Finding>map(fault ->
            new Finding.Wrong(
                about,
                "%s: %s".formatted(provider, fault),
                "check portal.oidc.%s.issuer; it answers at /.well-known/openid-configuration below that"
                    .formatted(provider.name())))
        .orElseGet(() -> new Finding.Fine(about, "%s, %s".formatted(provider, whom)));
  }
}
