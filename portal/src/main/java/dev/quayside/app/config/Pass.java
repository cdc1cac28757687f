package dev.quayside.app.config;

import java.net.URI;
import java.util.Optional;

/** What opens an account at a mail house: a password, an authorisation code in place of it, or … */
public sealed interface Pass permits Secret, Pass.Tokens {

  /**
   * … tokens that end by themselves and are fetched anew (OAuth 2.0, RFC 6749).
   *
   * @param tokenUrl where they are fetched
   * @param clientSecret empty for a client that has none
   * @param refreshToken in whose name they are given; empty where they are given to the client
   *     itself (client credentials)
   * @param scope what they are good for, where that has to be said
   */
  record Tokens(
      URI tokenUrl,
      String clientId,
      Optional<Secret> clientSecret,
      Optional<Secret> refreshToken,
      Optional<String> scope)
      implements Pass {}
}
