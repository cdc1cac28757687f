package dev.quayside.app.rehearsal;

import static java.util.stream.Collectors.joining;

import dev.quayside.rates.rehearsal.change.Difference;
import dev.quayside.rates.rehearsal.change.RateChange;
import dev.quayside.rates.tariff.Rate;

/** One changed rate in a line. */
final class ChangeLine {

  private ChangeLine() {}

  static String of(RateChange change) {
    return switch (change) {
      case RateChange.Appears(Rate now) -> "%s: new".formatted(lane(now));
      case RateChange.Goes(Rate before) ->
          "%s: not in the sheet, holds until %s".formatted(lane(before), before.validity().to());
      case RateChange.Stays stays ->
          "%s: %s"
              .formatted(
                  lane(stays.now()),
                  stays.differences().stream().map(ChangeLine::of).collect(joining(", ")));
    };
  }

  private static String of(Difference difference) {
    return switch (difference) {
      case Difference.Price it -> "%s %s, was %s".formatted(it.column(), it.now(), it.before());
      case Difference.PriceAppeared it -> "%s %s is new".formatted(it.column(), it.now());
      case Difference.PriceVanished it -> "no price for %s any more".formatted(it.column());
      case Difference.ValidityMoved it -> "from %s to %s".formatted(it.now().from(), it.now().to());
      case Difference.ChargeAppeared it -> it.now().code() + " is new";
      case Difference.ChargeVanished it -> it.before().code() + " is not stated any more";
      case Difference.ChargeChanged it -> it.now().code() + " changed";
      case Difference.SailingChanged _ -> "another sailing";
      case Difference.FreeTimeChanged it -> "free time %s, was %s".formatted(it.now(), it.before());
    };
  }

  private static String lane(Rate rate) {
    return "%s %s (%s)".formatted(rate.carrier().scac(), rate.lane(), rate.source().place());
  }
}
