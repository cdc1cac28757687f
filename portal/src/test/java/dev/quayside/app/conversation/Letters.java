package dev.quayside.app.conversation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.Db;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Mode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says in the words of the files what a letter tells, and holds letter and paper to it: each total
 * stands in both, and none was crossed below the floor.
 */
record Letters(Db db, World world) {

  /** It came to him: notes down what it tells. */
  void lay(LetterText letter, Correspondence whose) {
    whose.letters.add(letter);
    Delivery about =
        db.with(books -> books.outbox().letter(List.of(letter.messageId()))).orElseThrow();
    note(about.notice(), whose);
    String told;
    try {
      told = told(letter, about, whose.conversation);
    } catch (AssertionError e) {
      told = "WRONG: " + e.getMessage();
    }
    whose.story.add("<-- " + told);
  }

  private static void note(Notice notice, Correspondence whose) {
    if (notice instanceof Notice.QuotesGiven(_, var quotes)) {
      whose.quotes.addAll(quotes);
    }
    if (notice instanceof Notice.DetailsWanted wanted) {
      wanted.questions().forEach(question -> whose.asked.add(question.about().name()));
    }
  }

  /**
   * What one letter tells.
   *
   * @param about what the book meant to tell by it
   */
  String told(LetterText letter, Delivery about, Conversation conversation) {
    boolean han = letter.ours().codePoints().anyMatch(Character::isIdeographic);
    assertThat(han)
        .as("letter in the customer's language:\n" + letter.text())
        .isEqualTo(conversation.chinese());
    ZoneId zone = conversation.zone();
    return switch (about.notice()) {
      case Notice.QuotesGiven(_, var quotes) -> "quoted " + each(quotes, letter);
      case Notice.OwnPrices(_, var quotes) -> "quoted alone " + each(quotes, letter);
      case Notice.QuoteRevised(_, String number, int version) -> {
        GivenQuote quote = quote(number, version);
        boolean again =
            letter.ours().contains("no longer take") || letter.ours().contains("不能再按原价");
        assertThat(again)
            .as("says that the old one has ended")
            .isEqualTo(
                quote
                    .replaces()
                    .orElseThrow()
                    .lastDay()
                    .isBefore(quote.givenAt().atZone(World.ZONE).toLocalDate()));
        yield (again ? "quoted again " : "quoted ")
            + one(quote, letter, letter.papers().getFirst());
      }
      case Notice.DetailsWanted wanted -> {
        assertThat(letter.papers()).isEmpty();
        yield "asked "
            + wanted.questions().stream()
                .map(question -> question.about().name().toLowerCase(Locale.ROOT))
                .collect(joining(", "));
      }
      case Notice.StillWanted _ -> "asked whether it is still wanted";
      case Notice.HandedOver _ -> "handed over";
      case Notice.OptionWanted _ -> "asked which option";
      case Notice.TruckWanted _ -> "asked about the truck";
      case Notice.TakenBefore _ -> "taken before";
      case Notice.QuoteExpired _ -> "expired";
      case Notice.OrderTaken taken -> "order " + ordered(taken, letter);
      case Notice.WrittenByHand _ -> "answered by hand";
      case Notice.ShipmentNews _ -> "told news";
      case Notice.ShipmentStatus status -> "told " + String.join(" ", status.shipment().said());
      case Notice.QuoteEnds _ -> "reminded " + at(about, zone);
      case Notice.QuoteEnded _ -> "asked after it " + at(about, zone);
    };
  }

  private static String at(Delivery letter, ZoneId zone) {
    Instant sent = letter.sentAt().orElseThrow();
    return Conversation.hour(sent.atZone(zone));
  }

  private String each(List<String> quotes, LetterText letter) {
    assertThat(letter.papers()).hasSameSizeAs(quotes);
    var each = new ArrayList<String>();
    for (int i = 0; i < quotes.size(); i++) {
      each.add(one(quote(quotes.get(i), 1), letter, letter.papers().get(i)));
    }
    return String.join(" + ", each);
  }

  private String one(GivenQuote quote, LetterText letter, String paper) {
    assertThat(paper).contains(quote.number());
    List<Option> options = quote.offer().options();
    var totals = new ArrayList<String>();
    for (int nth = 1; nth <= options.size(); nth++) {
      Option option = options.get(nth - 1);
      String total = total(option);
      assertThat(letter.ours()).as("letter").contains(total);
      assertThat(paper.replaceAll("\\s+", " ")).as("paper").contains(figure(option));
      holdToTheFloor(quote, option);
      totals.add(options.size() == 1 ? total : Offer.letter(nth) + " " + total);
    }
    return "v%d %s".formatted(quote.version(), String.join(" ", totals));
  }

  private void holdToTheFloor(GivenQuote quote, Option option) {
    if (quote.offer().request().mode() == Mode.FCL) {
      option.lines().stream()
          .filter(line -> line.code().equals(Mode.FCL.freightCode()))
          .forEach(line ->
              assertThat(line.each().amount())
                  .as("floor")
                  .isGreaterThanOrEqualTo(world.least(quote, option, line)));
    }
  }

  private String ordered(Notice.OrderTaken taken, LetterText letter) {
    GivenQuote quote = quote(taken.quote(), taken.version());
    Option chosen = quote.offer().options().get(taken.option() - 1);
    assertThat(letter.ours()).contains(taken.order(), total(chosen));
    String option = quote.offer().options().size() == 1 ? "" : Offer.letter(taken.option()) + " ";
    return "v%d %s%s".formatted(taken.version(), option, total(chosen));
  }

  private GivenQuote quote(String number, int version) {
    return db.with(books -> books.quotes().version(number, version)).orElseThrow();
  }

  private static String total(Option option) {
    return inAll(option).currency().getCurrencyCode() + " " + figure(option);
  }

  private static String figure(Option option) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(inAll(option).amount());
  }

  private static Money inAll(Option option) {
    return option.totals().inAll().map(Totals.Converted::amount).orElseThrow();
  }
}
