package dev.quayside.portal.ratesheet.row;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Mode;
import java.util.Optional;

/** Reads who carries: a line or an airline by its names; a co-loader or a haulier by any name. */
public record CarrierCell(Carriers carriers, Answers answers) {

  private static final Carriers AIRLINES = Carriers.airlines();
  private static final int MOST_LETTERS = 40;

  /** Whether a word of a title is one, and nothing else: a line, or an airline by its name. */
  public boolean isName(String word) {
    boolean named = word.length() > 2 || word.codePoints().anyMatch(Character::isIdeographic);
    return carriers.named(word).isPresent() || (named && AIRLINES.named(word).isPresent());
  }

  Understood<Carrier> read(String name, Mode mode) {
    if (name.isBlank()) {
      return new Understood.Nothing<>();
    }
    Optional<Carrier> known =
        answers
            .to("carrier:" + name)
            .map(carriers::withScac)
            .or(() -> (mode == Mode.AIR ? AIRLINES : carriers).named(name));
    if (known.isPresent()) {
      return new Understood.Is<>(known.get());
    }
    return switch (mode) {
      case FCL ->
          Understood.wrong(
              "is no line Quayside knows; write its SCAC, such as COSU",
              "不是系统已知的船公司；请填SCAC代码，如COSU");
      case AIR ->
          Understood.wrong(
              "is no airline Quayside knows; write its IATA code, such as CA",
              "不是系统已知的航空公司；请填IATA两字代码，如CA");
      case LCL, ROAD, CUSTOMS ->
          name.length() > MOST_LETTERS
              ? Understood.wrong("is too long for a name", "太长，不像承运人名称")
              : new Understood.Is<>(carriers.withScac(name.strip()));
    };
  }
}
