package dev.quayside.portal.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import dev.quayside.portal.signin.TurnedAway;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One provider, spoken to: where a browser is sent to sign in, and what the code proves that it
 * comes back with. What goes wrong is logged in words that hold nothing secret.
 */
final class ProviderDoor {

  private static final System.Logger LOG = System.getLogger(ProviderDoor.class.getName());

  private final Provider provider;
  private final URI back;
  private final ProviderLine line;
  private final ProviderFacts facts;

  /**
   * The door to a provider.
   *
   * @param back the page of ours that a browser comes back to; the provider knows it
   */
  ProviderDoor(Provider provider, URI back, Duration patience) {
    this.provider = provider;
    this.back = back;
    this.line = new ProviderLine(patience);
    this.facts = new ProviderFacts(provider, line);
  }

  Provider provider() {
    return provider;
  }

  /**
   * Where to send a browser.
   *
   * @throws IOException where the provider does not say
   */
  URI way(Begun begun, Instant now) throws IOException {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "email"),
            new ClientID(provider.clientId()),
            back)
        .endpointURI(facts.told(now).getAuthorizationEndpointURI())
        .state(begun.state())
        .nonce(begun.nonce())
        .codeChallenge(begun.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Who has signed in there. */
  Proved prove(String code, Begun begun, Instant now) {
    try {
      JWT token = exchange(code, begun, now);
      return person(claims(token, begun, now));
    } catch (IOException e) {
      return not(TurnedAway.SILENT, e);
    } catch (ParseException | java.text.ParseException | JOSEException | BadJOSEException e) {
      return not(TurnedAway.UNPROVED, e);
    }
  }

  private Proved not(TurnedAway why, Exception e) {
    log(e);
    return new Proved.Not(why);
  }

  void log(Exception e) {
    String detail =
        switch (e) {
          case BadJOSEException bad -> String.valueOf(bad.getMessage());
          case IOException silent -> String.valueOf(silent.getMessage());
          default -> e.getClass().getSimpleName();
        };
    LOG.log(Level.WARNING, "Nobody is signed in by {0}: {1}", provider, detail);
  }

  private JWT exchange(String code, Begun begun, Instant now) throws IOException, ParseException {
    var metadata = facts.told(now);
    var id = new ClientID(provider.clientId());
    var secret = new Secret(provider.clientSecret());
    List<ClientAuthenticationMethod> ways = metadata.getTokenEndpointAuthMethods();
    ClientAuthentication us =
        ways != null
                && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            ? new ClientSecretPost(id, secret)
            : new ClientSecretBasic(id, secret);
    var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, begun.verifier());
    var answer =
        OIDCTokenResponseParser.parse(
            new TokenRequest.Builder(metadata.getTokenEndpointURI(), us, grant)
                .build()
                .toHTTPRequest()
                .send(line));
    return switch (answer) {
      case OIDCTokenResponse good -> good.getOIDCTokens().getIDToken();
      case TokenErrorResponse refused ->
          throw new ParseException(refused.getErrorObject().getCode());
      default -> throw new ParseException("neither tokens nor an error");
    };
  }

  /** Keys change; one that is not known is looked for once more. */
  private JWTClaimsSet claims(JWT token, Begun begun, Instant now)
      throws IOException, JOSEException, BadJOSEException {
    var proof = new IdTokenProof(provider);
    try {
      return proof.claims(token, facts.keys(now), begun.nonce(), now);
    } catch (BadJOSEException e) {
      return proof.claims(token, facts.keysAnew(now), begun.nonce(), now);
    }
  }

  private Proved person(JWTClaimsSet claims) throws java.text.ParseException {
    String email = claims.getStringClaim("email");
    Object verified = claims.getClaim("email_verified");
    // Some say it as a word, such as Amazon Cognito.
    boolean vouched = Boolean.TRUE.equals(verified) || "true".equals(verified);
    if (email == null || !vouched || email.indexOf('@') < 1) {
      return new Proved.Not(TurnedAway.UNVERIFIED);
    }
    String address = email.strip().toLowerCase(Locale.ROOT);
    return provider.speaksFor(address)
        ? new Proved.Person(claims.getSubject(), address)
        : new Proved.Not(TurnedAway.OUTSIDE);
  }
}
