package dev.quayside.app.config;

import dev.quayside.app.config.source.Key;
import dev.quayside.portal.openid.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what was said of a provider by whose accounts people sign in. */
final class ProviderReader {

  private ProviderReader() {}

  /** The provider; empty where something is missing or wrong, which is noted. */
  static Optional<Provider> read(String name, Asked asked) {
    String issuer = asked.needed(Key.OIDC_ISSUER, "the address of who says who people are");
    String client = asked.needed(Key.OIDC_CLIENT_ID, "who we are at " + name);
    String secret = asked.needed(Key.OIDC_CLIENT_SECRET, "what proves at " + name + " who we are");
    Set<String> domains =
        Stream.of(asked.text(Key.OIDC_DOMAINS).orElse("").split("[,; ]+", -1))
            .filter(domain -> !domain.isBlank())
            .map(domain -> domain.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    domains.stream()
        .filter(domain -> domain.indexOf('@') >= 0 || domain.indexOf('.') < 1)
        .forEach(
            domain -> asked.wrong(Key.OIDC_DOMAINS, "holds domains such as example.com", domain));
    if (issuer.isEmpty() || client.isEmpty() || secret.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Provider(name, URI.create(issuer), client, secret, domains));
    } catch (IllegalArgumentException e) {
      asked.wrong(Key.OIDC_ISSUER, "is a web address that begins with https://", issuer);
      return Optional.empty();
    }
  }
}
