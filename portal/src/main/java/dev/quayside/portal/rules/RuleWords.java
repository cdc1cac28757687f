package dev.quayside.portal.rules;

import dev.quayside.portal.library.Names;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Per;
import java.util.ArrayList;
import java.util.List;

/** Says in one language what a rule of the house says. */
public record RuleWords(Wording words, Names names) {

  /** Such as "8 % of the freight", or "USD 120.00 / container". */
  public String margin(Margin margin) {
    return switch (margin) {
      case Margin.Percent(var percent) -> words.text("rule.ofFreight", words.number(percent));
      case Margin.PerContainer(var amount) -> words.money(amount) + " / " + words.of(Per.CONTAINER);
      case Margin.Each(Per per, var amount) -> words.price(amount) + " / " + words.of(per);
    };
  }

  public String discount(Discount discount) {
    return words.text("rule." + discount.taken(), words.number(discount.percent()));
  }

  /** The business it is for; "all" where it is for any. */
  public String reach(Reach reach) {
    List<String> parts = new ArrayList<>();
    reach.mode().map(words::of).ifPresent(parts::add);
    reach.lane().map(lane -> lane(lane, reach.mode().orElse(Mode.FCL))).ifPresent(parts::add);
    reach.customer().map(names::customer).ifPresent(parts::add);
    reach.level().map(level -> words.text("rule.ofLevel", level)).ifPresent(parts::add);
    reach.volume().map(this::volume).ifPresent(parts::add);
    return parts.isEmpty() ? words.text("rule.all") : String.join(" · ", parts);
  }

  private String lane(Lane lane, Mode mode) {
    return names.place(lane.origin(), mode, words)
        + " → "
        + names.place(lane.destination(), mode, words);
  }

  private String volume(Volume volume) {
    return words.text("rule.from", words.number(volume.least()), words.of(volume.per()));
  }
}
