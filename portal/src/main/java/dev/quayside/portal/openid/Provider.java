package dev.quayside.portal.openid;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Who says of people who they are, so that they need no password of ours (OpenID Connect Core 1.0).
 *
 * @param name as it stands in our addresses: small letters, digits, hyphens
 * @param issuer who signs; found by {@code /.well-known/openid-configuration} under it
 * @param clientId who we are there
 * @param domains whose addresses it is believed for, lower case; empty for all
 */
public record Provider(
    String name, URI issuer, String clientId, String clientSecret, Set<String> domains) {

  public Provider {
    domains = Set.copyOf(domains);
    if (!isPrivate(issuer)) {
      throw new IllegalArgumentException("An issuer is reached by https: " + issuer);
    }
  }

  /** By https, or within this machine: whoever listens in between could say who anybody is. */
  public static boolean isPrivate(URI address) {
    String host = address.getHost();
    return host != null
        && ("https".equals(address.getScheme())
            || ("http".equals(address.getScheme())
                && (host.equals("localhost")
                    || host.equals("[::1]")
                    || host.matches("127(\\.\\d{1,3}){3}"))));
  }

  /** Such as "Google" or "Contoso staff". */
  public String label() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }

  boolean speaksFor(String email) {
    return domains.isEmpty() || domains.contains(email.substring(email.lastIndexOf('@') + 1));
  }

  /** Without the secret, which must not get into a log. */
  @Override
  public String toString() {
    return name + " (" + issuer + ")";
  }
}
