package dev.quayside.notifier.quotation.charges;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.quotation.words.Units;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.charge.Per;
import java.io.IOException;
import java.util.List;

/** What must be known of an option beside its sums. */
final class OptionNotes {

  private OptionNotes() {}

  static void draw(Paper paper, RateRequest request, Option option, Tongue tongue)
      throws IOException {
    for (Language language : tongue.languages()) {
      draw(paper, request, option, tongue, language);
    }
  }

  private static void draw(
      Paper paper, RateRequest request, Option option, Tongue tongue, Language language)
      throws IOException {
    var counted = Cargo.counted(request, option, language);
    if (counted.isPresent()) {
      note(paper, counted.get() + tongue.in(language, Phrase.FULL_STOP));
    }
    codes(paper, Phrase.INCLUDED, option.included(), tongue, language);
    codes(paper, Phrase.SUBJECT_TO, option.subjectTo(), tongue, language);
    codes(paper, Phrase.AT_COST, option.atCost(), tongue, language);
    if (!option.services().isEmpty()) {
      var services =
          option.services().stream().map(line -> service(line, option, language)).toList();
      note(paper, tongue.in(language, Phrase.OPTIONAL) + Names.list(services, language));
    }
    if (option.mostKg().isPresent()) {
      var limit = request.load() instanceof Containers ? Phrase.UP_TO_EACH : Phrase.UP_TO;
      note(paper, tongue.in(language, limit, Amounts.plain(option.mostKg().get())));
    }
    Lane lane = option.pricedLane();
    boolean asAsked =
        request.origin().codes().contains(lane.origin())
            && request.destination().codes().contains(lane.destination());
    if (!asAsked) {
      note(
          paper,
          tongue.in(language, Phrase.PRICED_LANE, lane.origin().code(), lane.destination().code()));
    }
  }

  /** Once where all options say the same, else under the name of each. */
  static void ofAll(Paper paper, GivenQuote quote, Tongue tongue) throws IOException {
    List<Option> options = quote.offer().options();
    RateRequest request = quote.offer().request();
    if (options.stream().allMatch(option -> same(options.getFirst(), option, quote))) {
      draw(paper, request, options.getFirst(), tongue);
    } else {
      for (int i = 0; i < options.size(); i++) {
        String letter = OptionTable.letter(i, options);
        Carrier carrier = options.get(i).carrier();
        paper.room(28);
        paper.paragraph(
            Paper.LEFT + 4,
            Paper.RIGHT - Paper.LEFT - 8,
            Ink.SMALL_STRONG,
            tongue.say(language ->
                tongue.in(
                    language, Phrase.OPTION_NOTES, letter, Names.carrier(carrier, language))));
        draw(paper, request, options.get(i), tongue);
      }
    }
    paper.gap(8);
  }

  /** Whether the notes of one are those of the other. */
  static boolean same(Option one, Option other, GivenQuote quote) {
    RateRequest request = quote.offer().request();
    return one.included().equals(other.included())
        && one.subjectTo().equals(other.subjectTo())
        && one.atCost().equals(other.atCost())
        && one.services().equals(other.services())
        && one.mostKg().equals(other.mostKg())
        && one.pricedLane().equals(other.pricedLane())
        && Cargo.counted(request, one, quote.language())
            .equals(Cargo.counted(request, other, quote.language()));
  }

  private static void codes(
      Paper paper, Phrase phrase, List<String> codes, Tongue tongue, Language language)
      throws IOException {
    if (!codes.isEmpty()) {
      var names = codes.stream().map(code -> Names.chargeAndCode(code, language)).toList();
      note(paper, tongue.in(language, phrase) + Names.list(names, language));
    }
  }

  /** Such as "Insurance (INS) USD 30.00 per B/L"; for boxes of several types one for each. */
  private static String service(ChargeLine line, Option option, Language language) {
    return "%s %s / %s"
        .formatted(
            Names.chargeAndCode(line, language),
            line.per() == Per.PERCENT_OF_FREIGHT
                ? Amounts.of(line.total())
                : Amounts.of(line.each()),
            line.per() == Per.PERCENT_OF_FREIGHT
                ? Units.of(Per.SHIPMENT, language)
                : Units.of(line, option, language));
  }

  private static void note(Paper paper, String note) throws IOException {
    paper.paragraph(Paper.LEFT + 4, Paper.RIGHT - Paper.LEFT - 8, Ink.SMALL, note);
  }
}
