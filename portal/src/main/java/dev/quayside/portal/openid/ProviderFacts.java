package dev.quayside.portal.openid;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of itself: where things are (OpenID Connect Discovery 1.0), and the keys it
 * signs with. It is asked when first needed, and anew every hour.
 */
final class ProviderFacts {

  private static final Duration GOOD_FOR = Duration.ofHours(1);

  /** Whoever signs with unknown keys does not make us ask all the time. */
  private static final Duration KEYS_AT_MOST = Duration.ofSeconds(10);

  private final Provider provider;
  private final ProviderLine line;
  private volatile @Nullable Told<OIDCProviderMetadata> metadata;
  private volatile @Nullable Told<JWKSet> keys;

  private record Told<T>(T what, Instant at) {
    boolean within(Duration age, Instant now) {
      return at.plus(age).isAfter(now);
    }
  }

  ProviderFacts(Provider provider, ProviderLine line) {
    this.provider = provider;
    this.line = line;
  }

  OIDCProviderMetadata told(Instant now) throws IOException {
    Told<OIDCProviderMetadata> known = metadata;
    if (known != null && known.within(GOOD_FOR, now)) {
      return known.what();
    }
    OIDCProviderMetadata told = discover();
    metadata = new Told<>(told, now);
    return told;
  }

  JWKSet keys(Instant now) throws IOException {
    Told<JWKSet> known = keys;
    return known != null && known.within(GOOD_FOR, now) ? known.what() : fetch(now);
  }

  /** Asked again, unless that was just done. */
  JWKSet keysAnew(Instant now) throws IOException {
    Told<JWKSet> known = keys;
    return known != null && known.within(KEYS_AT_MOST, now) ? known.what() : fetch(now);
  }

  private JWKSet fetch(Instant now) throws IOException {
    URI where = told(now).getJWKSetURI();
    try {
      JWKSet fetched = JWKSet.parse(line.read(where));
      keys = new Told<>(fetched, now);
      return fetched;
    } catch (java.text.ParseException e) {
      throw new IOException("its keys cannot be read", e);
    }
  }

  private OIDCProviderMetadata discover() throws IOException {
    var issuer = new Issuer(provider.issuer());
    try {
      URI address = OIDCProviderMetadata.resolveURL(issuer).toURI();
      var told = OIDCProviderMetadata.parse(line.read(address));
      if (!told.getIssuer().equals(issuer)) {
        throw new IOException("it calls itself " + told.getIssuer());
      }
      boolean usable =
          Stream.of(
                  told.getAuthorizationEndpointURI(),
                  told.getTokenEndpointURI(),
                  told.getJWKSetURI())
              .allMatch(uri -> uri != null && Provider.isPrivate(uri));
      if (!usable) {
        throw new IOException("it names an address that is missing or not reached by https");
      }
      return told;
    } catch (GeneralException | java.net.URISyntaxException e) {
      throw new IOException("what it tells of itself cannot be read", e);
    }
  }
}
