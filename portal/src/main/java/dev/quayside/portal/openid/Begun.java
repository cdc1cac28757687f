package dev.quayside.portal.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import dev.quayside.db.secret.Keyed;
import dev.quayside.db.secret.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign-in that a browser has begun at a provider. The browser alone keeps it, in a cookie; what
 * is told to the provider is made of its secret, and nobody else can come back with that.
 *
 * @param next the page of ours to go on to; may be empty
 */
record Begun(Token secret, String provider, String next, Instant at) {

  static final Duration LIFE = Duration.ofMinutes(10);

  /** Bytes, of 32: RFC 7636 wants 43 letters of a verifier at the least. */
  private static final int BYTES = 32;

  private static final Pattern KEPT =
      Pattern.compile("([\\w-]{43})\\.([a-z0-9-]{1,40})\\.(\\d{1,11})\\.([\\w-]*)");

  static Begun now(Provider provider, String next, Instant now) {
    return new Begun(Token.random(), provider.name(), next, now);
  }

  /** What a browser brings back, as long as it is good. */
  static Optional<Begun> kept(String cookie, Instant now) {
    Matcher parts = KEPT.matcher(cookie);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var at = Instant.ofEpochSecond(Long.parseLong(parts.group(3)));
    String next = new String(Base64.getUrlDecoder().decode(padded(parts.group(4))), UTF_8);
    return Optional.of(new Begun(new Token(parts.group(1)), parts.group(2), next, at))
        .filter(begun -> !at.isAfter(now) && at.plus(LIFE).isAfter(now));
  }

  /** A length that no base64 has is taken for nothing. */
  private static String padded(String text) {
    return text.length() % 4 == 1 ? "" : text;
  }

  String cookie() {
    String page = Base64.getUrlEncoder().withoutPadding().encodeToString(next.getBytes(UTF_8));
    return "%s.%s.%d.%s".formatted(secret.value(), provider, at.getEpochSecond(), page);
  }

  State state() {
    return new State(made("state"));
  }

  Nonce nonce() {
    return new Nonce(made("nonce"));
  }

  CodeVerifier verifier() {
    return new CodeVerifier(made("verifier"));
  }

  private String made(String use) {
    return Keyed.hex(secret.value().getBytes(UTF_8), use, BYTES);
  }
}
