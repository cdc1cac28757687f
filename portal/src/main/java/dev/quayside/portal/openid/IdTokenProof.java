package dev.quayside.portal.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

/**
 * Proves that a provider signed, for us and for this very sign-in, who somebody is (OpenID Connect
 * Core 1.0, 3.1.3.7). Only signatures by a key pair count: not "none", nor a shared secret.
 */
final class IdTokenProof {

  private static final Set<String> NEEDED = Set.of("iss", "sub", "aud", "exp", "iat", "nonce");

  private final Provider provider;

  IdTokenProof(Provider provider) {
    this.provider = provider;
  }

  /**
   * What it says.
   *
   * @throws BadJOSEException where it is not proved
   */
  JWTClaimsSet claims(JWT token, JWKSet keys, Nonce nonce, Instant now)
      throws BadJOSEException, JOSEException {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            JWSAlgorithm.Family.SIGNATURE, new ImmutableJWKSet<>(keys)));
    var exactly =
        new JWTClaimsSet.Builder()
            .issuer(provider.issuer().toString())
            .claim("nonce", nonce.getValue())
            .build();
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(provider.clientId(), exactly, NEEDED) {
          @Override
          protected Date currentTime() {
            return Date.from(now);
          }
        });
    JWTClaimsSet claims = processor.process(token, null);
    Object party = claims.getClaim("azp");
    boolean ours =
        party == null ? claims.getAudience().size() == 1 : party.equals(provider.clientId());
    if (!ours) {
      throw new BadJOSEException("JWT is for another party");
    }
    return claims;
  }
}
