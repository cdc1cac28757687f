package dev.quayside.portal;

import java.net.URI;

/**
 * Where the portal is reached, and whose it is.
 *
 * @param port 0 for any that is free
 * @param baseUrl as the customers' browsers see it; with https, cookies go over https only
 */
public record PortalConfig(String host, int port, URI baseUrl, String companyName) {

  public PortalConfig {
    String scheme = baseUrl.getScheme();
    if (!"http".equals(scheme) && !"https".equals(scheme)) {
      throw new IllegalArgumentException("A base URL begins with http or https: " + baseUrl);
    }
  }
}
