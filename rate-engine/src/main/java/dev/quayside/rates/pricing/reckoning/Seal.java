package dev.quayside.rates.pricing.reckoning;

import static java.util.stream.Collectors.joining;

import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Names a quote by its content: the SHA-256 of the request, the chosen rate and all its prices, in
 * hexadecimal. Whatever changes in one of them changes the seal.
 */
final class Seal {

  private static final String BETWEEN = "\n";

  private Seal() {}

  static String of(RateRequest request, Option option) {
    Goods goods = request.goods();
    return digest(
        String.join(
                BETWEEN,
                request.buyer().customer().map(Object::toString).orElse("-"),
                request.buyer().level(),
                request.mode().name(),
                request.origin().code().code(),
                request.destination().code().code(),
                request.load().toString(),
                text(goods.description()),
                goods.grossKg().map(Seal::figure).orElse("-"),
                String.valueOf(goods.dangerous()),
                request.incoterm().map(Enum::name).orElse("-"),
                request.carriers().stream().sorted().collect(joining(",")),
                request.readyOn().map(Object::toString).orElse("-"),
                request.askedOn().toString(),
                String.valueOf(option.rate()),
                option.carrier().scac(),
                option.pricedLane().toString(),
                option.departure().map(Object::toString).orElse("-"),
                lines(option.lines()),
                lines(option.services()),
                option.included().toString(),
                option.subjectTo().toString(),
                option.atCost().toString(),
                option.margin().total().toString())
            + trucks(option));
  }

  /** Nothing where there are none, so that what was sealed before there were trucks stays so. */
  private static String trucks(Option option) {
    return option.hauled().stream()
        .map(truck ->
            "%s%s %s %s %s %s"
                .formatted(
                    BETWEEN,
                    truck.truck().leg(),
                    truck.truck().place().code().code(),
                    truck.haulier().scac(),
                    truck.rate(),
                    truck.margin().total()))
        .collect(joining());
  }

  private static String lines(List<ChargeLine> lines) {
    return lines.stream()
        .map(line ->
            "%s %s %s %s %s %s %s %s"
                .formatted(
                    line.code(),
                    line.leg(),
                    line.per(),
                    line.equipment().map(Enum::name).orElse("-"),
                    figure(line.quantity()),
                    line.each().currency(),
                    figure(line.each().amount()),
                    line.least().map(Object::toString).orElse("-")))
        .collect(joining(BETWEEN));
  }

  /** The customer's own words cannot look like another field. */
  private static String text(Optional<String> words) {
    return words.map(said -> said.length() + ":" + said).orElse("-");
  }

  private static String figure(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  private static String digest(String content) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
