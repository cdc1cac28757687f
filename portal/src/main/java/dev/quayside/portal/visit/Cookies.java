package dev.quayside.portal.visit;

import dev.quayside.db.customer.Language;
import dev.quayside.db.secret.Token;
import io.helidon.http.SetCookie;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * The four cookies of the portal. Over https they are named with {@code __Host-}, so that no other
 * host of the same domain can set them (RFC 6265bis 4.1.3).
 */
public final class Cookies {

  private static final Duration A_YEAR = Duration.ofDays(365);

  private final boolean secure;

  public Cookies(URI baseUrl) {
    this.secure = "https".equals(baseUrl.getScheme());
  }

  public String sessionName() {
    return named("session");
  }

  /** Ties the sign-in form to the browser it was shown in, before there is a session. */
  public String visitorName() {
    return named("visitor");
  }

  /** Keeps a sign-in that was begun at another house until the browser comes back from there. */
  public String begunName() {
    return named("begun");
  }

  public String languageName() {
    return named("language");
  }

  public SetCookie session(Token token, Duration life) {
    return cookie(sessionName(), token.value()).maxAge(life).build();
  }

  public SetCookie endOfSession() {
    return cookie(sessionName(), "").expires(Instant.EPOCH).build();
  }

  public SetCookie visitor(Token token) {
    return cookie(visitorName(), token.value()).build();
  }

  public SetCookie begun(String kept, Duration life) {
    return cookie(begunName(), kept).maxAge(life).build();
  }

  public SetCookie endOfBegun() {
    return cookie(begunName(), "").expires(Instant.EPOCH).build();
  }

  public SetCookie language(Language language) {
    return cookie(languageName(), language.tag()).maxAge(A_YEAR).build();
  }

  private SetCookie.Builder cookie(String name, String value) {
    return SetCookie.builder(name, value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite(SetCookie.SameSite.LAX);
  }

  private String named(String name) {
    return secure ? "__Host-" + name : name;
  }
}
