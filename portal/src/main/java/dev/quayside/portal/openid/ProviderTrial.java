package dev.quayside.portal.openid;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Finds out whether a provider is there and shows its keys; nobody is signed in by that. */
public final class ProviderTrial {

  private ProviderTrial() {}

  /** What is wrong with it; empty where nothing is. */
  public static Optional<String> fault(Provider provider, Duration patience, Instant now) {
    try {
      var keys = new ProviderFacts(provider, new ProviderLine(patience)).keys(now);
      return keys.getKeys().isEmpty() ? Optional.of("it shows no keys") : Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
