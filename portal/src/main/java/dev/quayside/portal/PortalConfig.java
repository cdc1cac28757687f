package dev.quayside.portal;

import dev.quayside.portal.openid.Provider;
import java.net.URI;
import java.util.List;

/**
 * Where the portal is reached, and whose it is.
 *
 * @param port 0 for any that is free
 * @param baseUrl as the customers' browsers see it; with https, cookies go over https only
 * @param providers by whose accounts people sign in as well
 */
public record PortalConfig(
    String host, int port, URI baseUrl, String companyName, List<Provider> providers) {

  public PortalConfig {
    providers = List.copyOf(providers);
    String scheme = baseUrl.getScheme();
    if (!"http".equals(scheme) && !"https".equals(scheme)) {
      throw new IllegalArgumentException("A base URL begins with http or https: " + baseUrl);
    }
  }

  /** Where people sign in by our own means alone. */
  public PortalConfig(String host, int port, URI baseUrl, String companyName) {
    this(host, port, baseUrl, companyName, List.of());
  }
}
