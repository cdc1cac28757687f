package dev.quayside.portal.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A provider on this machine that signs real tokens, and can be made to go wrong in every way. */
public final class SampleProvider implements AutoCloseable {

  private static final String SECRET = "a secret of forty letters between the two";

  private static final RSAKey FIRST = newKey("first");
  private static final RSAKey SECOND = newKey("second");
  private static final RSAKey ANOTHERS = newKey("first");

  private final HttpServer server;
  private final Map<String, Granted> codes = new ConcurrentHashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Instant now;
  private volatile RSAKey key = FIRST;
  private volatile RSAKey shown = key;

  /** What is wrong with its tokens. */
  public volatile UnaryOperator<JWTClaimsSet.Builder> wrong = claims -> claims;

  public volatile Signature signature = Signature.RIGHT;
  public volatile Answering answering = Answering.WELL;

  /** How a token is signed. */
  public enum Signature {
    RIGHT,
    NONE,
    BY_OUR_SECRET
  }

  /** How it answers at all. */
  public enum Answering {
    WELL,
    NEVER,
    ENDLESSLY,
    NONSENSE
  }

  /** Whoever sits at the browser that is sent here; nobody signs in where it is empty. */
  public volatile String person = "";

  /** Where the portal really listens, which says of itself that it is at http://localhost. */
  public volatile int portal;

  private record Granted(JWTClaimsSet.Builder claims, String challenge, String redirect) {}

  public SampleProvider(Instant now) {
    this.now = now;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/keys", http -> answer(http, 200, new JWKSet(shown).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
  }

  /** As the house is told of it. */
  public Provider provider(String... domains) {
    return new Provider("harbour-id", URI.create(issuer()), "quayside", SECRET, Set.of(domains));
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Somebody signs in where he was sent; hands back the code his browser is given. */
  public String signIn(URI way, String subject, String email) {
    Map<String, List<String>> asked = URLUtils.parseParameters(way.getRawQuery());
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject(subject)
            .audience(one(asked, "client_id"))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", one(asked, "nonce"))
            .claim("email", email)
            .claim("email_verified", true);
    if (!one(asked, "code_challenge_method").equals("S256")) {
      throw new AssertionError("No PKCE in " + way);
    }
    String code = "code-" + codes.size();
    codes.put(code, new Granted(claims, one(asked, "code_challenge"), one(asked, "redirect_uri")));
    return code;
  }

  /** It signs with another key from now on. */
  public void rotate() {
    key = SECOND;
    shown = key;
  }

  /** It signs with a key that it shows to nobody. */
  public void signWithAnothersKey() {
    key = ANOTHERS;
  }

  private void discovery(HttpExchange http) throws IOException {
    answer(
        http,
        200,
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .formatted(issuer()));
  }

  private void authorize(HttpExchange http) throws IOException {
    URI way = http.getRequestURI();
    Map<String, List<String>> asked = URLUtils.parseParameters(way.getRawQuery());
    String said =
        person.isEmpty()
            ? "error=access_denied"
            : "code=" + signIn(way, "account of " + person, person);
    try (http) {
      String base = one(asked, "redirect_uri").replace("localhost/", "localhost:" + portal + "/");
      String back = base + "?" + said + "&state=" + one(asked, "state");
      http.getResponseHeaders().add("Location", back);
      http.sendResponseHeaders(302, -1);
    }
  }

  private void token(HttpExchange http) throws IOException {
    Map<String, List<String>> form =
        URLUtils.parseParameters(new String(http.getRequestBody().readAllBytes(), UTF_8));
    Granted granted = codes.remove(one(form, "code"));
    if (granted == null || !isProved(granted, form, http)) {
      answer(http, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    answer(
        http,
        200,
        "{\"access_token\": \"unused\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
            .formatted(signed(wrong.apply(granted.claims()).build()).serialize()));
  }

  private static boolean isProved(
      Granted granted, Map<String, List<String>> form, HttpExchange http) {
    String us = "quayside:" + SECRET.replace(' ', '+');
    String basic = "Basic " + Base64.getEncoder().encodeToString(us.getBytes(UTF_8));
    var verifier = new CodeVerifier(one(form, "code_verifier"));
    return basic.equals(http.getRequestHeaders().getFirst("Authorization"))
        && granted.redirect().equals(one(form, "redirect_uri"))
        && granted
            .challenge()
            .equals(CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
  }

  private JWT signed(JWTClaimsSet claims) {
    try {
      return switch (signature) {
        case NONE -> new PlainJWT(claims);
        case BY_OUR_SECRET -> {
          var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
          token.sign(new MACSigner(SECRET));
          yield token;
        }
        case RIGHT -> {
          var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
          var token = new SignedJWT(header, claims);
          token.sign(new RSASSASigner(key));
          yield token;
        }
      };
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange http, int status, String json) throws IOException {
    try (http) {
      http.getResponseHeaders().add("Content-Type", "application/json");
      switch (answering) {
        case WELL -> send(http, status, json.getBytes(UTF_8));
        case NONSENSE -> send(http, 200, "<html>down for repair".getBytes(UTF_8));
        case ENDLESSLY -> send(http, 200, " ".repeat(1_000_000).getBytes(UTF_8));
        case NEVER -> closed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange http, int status, byte[] body) throws IOException {
    http.sendResponseHeaders(status, body.length);
    http.getResponseBody().write(body);
  }

  private static String one(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).getFirst();
  }

  private static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
