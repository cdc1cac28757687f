package dev.quayside.portal;

import dev.quayside.portal.chat.ChatKeys;
import dev.quayside.portal.openid.Provider;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where the portal is reached, and whose it is.
 *
 * @param port 0 for any that is free
 * @param baseUrl as the customers' browsers see it; with https, cookies go over https only
 * @param providers by whose accounts people sign in as well
 * @param chats what WeCom signs its calls with; empty where customers do not write by chat
 * @param chatLink by which they come into the chat; empty where nobody told us
 */
public record PortalConfig(
    String host,
    int port,
    URI baseUrl,
    String companyName,
    List<Provider> providers,
    Optional<ChatKeys> chats,
    Optional<URI> chatLink) {

  public PortalConfig {
    providers = List.copyOf(providers);
    String scheme = baseUrl.getScheme();
    if (!"http".equals(scheme) && !"https".equals(scheme)) {
      throw new IllegalArgumentException("A base URL begins with http or https: " + baseUrl);
    }
  }

  /** Where people sign in by our own means alone, and nobody writes by chat. */
  public PortalConfig(String host, int port, URI baseUrl, String companyName) {
    this(host, port, baseUrl, companyName, List.of(), Optional.empty(), Optional.empty());
  }
}
