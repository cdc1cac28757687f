package dev.quayside.portal.library;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import java.util.Optional;

/** A charge of a rate as the page lists it: its state first, for that is what sales look for. */
public record ChargeView(Charge charge) {

  /** What a rate may say of a charge; one it does not mention is not stated. */
  public enum State {
    PRICED,
    IF_WANTED,
    INCLUDED,
    SUBJECT_TO,
    AT_COST
  }

  public State state() {
    return switch (charge.basis()) {
      case ChargeBasis.PerContainer _,
          ChargeBasis.PerBillOfLading _,
          ChargeBasis.Each _,
          ChargeBasis.PercentOfFreight _ ->
          State.PRICED;
      case ChargeBasis.IfWanted _ -> State.IF_WANTED;
      case ChargeBasis.Included() -> State.INCLUDED;
      case ChargeBasis.SubjectTo() -> State.SUBJECT_TO;
      case ChargeBasis.AtCost() -> State.AT_COST;
    };
  }

  /** What is charged at least. */
  public Optional<Money> least() {
    return least(charge.basis());
  }

  private static Optional<Money> least(ChargeBasis basis) {
    return switch (basis) {
      case ChargeBasis.Each(var _, var _, Optional<Money> least) -> least;
      case ChargeBasis.IfWanted(ChargeBasis price) -> least(price);
      case ChargeBasis.PerContainer _,
          ChargeBasis.PerBillOfLading _,
          ChargeBasis.PercentOfFreight _,
          ChargeBasis.Included _,
          ChargeBasis.SubjectTo _,
          ChargeBasis.AtCost _ ->
          Optional.empty();
    };
  }
}
