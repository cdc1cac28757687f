package dev.quayside.portal.visit;

import java.net.URI;
import java.util.Optional;

/** Tells a form of ours from one that a stranger's page sends in the user's name. */
public final class Sameness {

  private Sameness() {}

  /**
   * Whether a request that changes something comes from our own pages.
   *
   * @param fetchSite Sec-Fetch-Site (W3C Fetch Metadata), which every current browser sends over a
   *     secure connection
   * @param origin Origin (RFC 6454), which counts where the other is missing; a client that sends
   *     neither is no browser, and nobody's cookies are at stake
   * @param host the Host the request was sent to
   */
  public static boolean isOurs(
      Optional<String> fetchSite, Optional<String> origin, String host, URI baseUrl) {
    if (fetchSite.isPresent()) {
      return fetchSite.get().equals("same-origin") || fetchSite.get().equals("none");
    }
    return origin
        .map(sender -> sender.endsWith("://" + host) || sender.equals(originOf(baseUrl)))
        .orElse(true);
  }

  private static String originOf(URI baseUrl) {
    return baseUrl.getScheme() + "://" + baseUrl.getAuthority();
  }
}
