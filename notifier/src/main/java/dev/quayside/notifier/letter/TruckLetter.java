package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.TruckWanted;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.wording.ByTruck;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.List;
import java.util.Optional;

/** A truck is wanted beside the freight, and it is asked once where it is to run. */
final class TruckLetter {

  private TruckLetter() {}

  static List<Block> message(TruckWanted notice, GivenQuote quote) {
    Language language = notice.to().language();
    return List.of(
        new Block.Lead(question(notice.leg(), notice.places(), quote.offer().request(), language)),
        new Block.Paragraph(
            switch (language) {
              case EN ->
                  "As soon as we know, you get the next version of our quote %s with the truck in"
                          .formatted(notice.quote())
                      + " it. Until then the quote stands as it is.";
              case ZH -> "确认后我们将更新报价 %s，把拖车费用列入；在此之前原报价不变。".formatted(notice.quote());
            }));
  }

  private static String question(
      Optional<Leg> leg, List<Place> places, RateRequest request, Language language) {
    String origin = Names.place(request.origin(), language);
    String destination = Names.place(request.destination(), language);
    List<String> names = places.stream().map(place -> said(place, language)).toList();
    if (names.size() == 1) {
      return switch (language) {
        case EN ->
            "You would like a truck for %s: is that the pick-up, before %s, or the delivery, after %s?"
                .formatted(names.getFirst(), origin, destination);
        case ZH ->
            "您需要%s的拖车：是起运港%s一端的提货，还是目的港%s一端的送货？".formatted(names.getFirst(), origin, destination);
      };
    }
    if (names.size() > 1) {
      return switch (language) {
        case EN ->
            "Which place do you mean for the truck: %s?".formatted(String.join(" or ", names));
        case ZH -> "拖车地点请问是指：%s？".formatted(String.join("，还是", names));
      };
    }
    return switch (language) {
      case EN ->
          leg.map(end ->
                  end == Leg.PRE_CARRIAGE
                      ? "%s to %s: in which town is the container loaded?"
                          .formatted(ByTruck.name(end, language), origin)
                      : "%s from %s: to which town does the container go?"
                          .formatted(ByTruck.name(end, language), destination))
              .orElse(
                  "In which town does the truck load or unload: from where to %s, or from %s to where?"
                      .formatted(origin, destination));
      case ZH ->
          leg.map(end ->
                  end == Leg.PRE_CARRIAGE
                      ? "%s（到%s）：请问在哪个城市装货？".formatted(ByTruck.name(end, language), origin)
                      : "%s（%s起）：请问送到哪个城市？".formatted(ByTruck.name(end, language), destination))
              .orElse("请问拖车的装卸地点是哪个城市：从哪里拖到%s，还是从%s送到哪里？".formatted(origin, destination));
    };
  }

  /** With the country and the code, for it is one of several of its name. */
  private static String said(Place place, Language language) {
    return switch (language) {
      case EN ->
          "%s (%s, %s)"
              .formatted(
                  Names.place(place, language),
                  Names.country(place, language),
                  place.code().code());
      case ZH ->
          "%s（%s，%s）"
              .formatted(
                  Names.place(place, language),
                  Names.country(place, language),
                  place.code().code());
    };
  }
}
