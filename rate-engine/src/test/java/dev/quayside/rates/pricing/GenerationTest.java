package dev.quayside.rates.pricing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.pricing.RandomWorld.Case;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.told.Told;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes what a request comes to makes a new generation of the rules: quotes name the one
 * they were made by. Where this fails, count {@link Pricer#GENERATION} up and put the new digest.
 */
class GenerationTest {

  private static final int CASES = 3_000;

  private static final int GENERATION = 1;
  private static final String DIGEST =
      "333a0dd9f3f163fc6e0ab9c4471e39bbc35db6000705f697c0535b2f39d0aca5";

  @Test
  void the_same_generation_makes_the_same_offers() throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");

    for (long seed = 0; seed < CASES; seed++) {
      digest.update(said(RandomWorld.of(seed)).getBytes(UTF_8));
    }

    assertThat(Pricer.GENERATION).isEqualTo(GENERATION);
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DIGEST);
  }

  private static String said(Case world) {
    return switch (Pricer.price(world.request(), world.query(), world.rates(), world.terms())) {
      case Pricing.Priced(Offer offer) -> offer.options() + "\n" + offer.ledger();
      case Pricing.NoRate(_, var ledger) -> "none\n" + ledger;
      case Pricing.ForSales(_, var why, Told reason, var held, var ledger) ->
          why + reason.en() + held + "\n" + ledger;
    };
  }
}
