package dev.quayside.inbox.read.terms;

import dev.quayside.inbox.read.cargo.Currencies;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft.Frequency;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the price a customer hopes for, and how often he ships. */
public final class Prices {

  private static final String CURRENCY =
      "(us[$d]|usd|eur|euro|rmb|cny|gbp|\\$|€|£|￥|¥|美金|美元|美刀|刀|欧元|人民币|元)";
  private static final Phrase TARGET =
      Phrase.any(
          "(?:pays? max\\.?|(?:our )?idea(?= (?:is |of |around )?(?:usd|eur|us\\$|[$€£])|["
              + " :]{1,2}\\d{3,5}(?!\\d))|(?:target|tgt)(?: price| rate| freight| level)?|budget(?:"
              + " is| of)?|zielpreis|zielrate|目标价格?|目标运价|目标(?:海运|空运)?(?:运?费|价位|报价)|封顶|预算|心理价位?|目标(?=(?:all"
              + " ?in|全包|在|是|做到|控制在|大概|大约|差不多|[ :约]){0,3}(?:us[$d]|[$€￥¥])?["
              + " ]?\\d{2,6}(?:\\.\\d{1,2})?["
              + " ]?(?:美|us|[$€]|刀|元|rmb|欧|块|一[个柜]|/|每))|(?:aim(?:ing|s)? (?:at|for)|hop(?:e|ing)"
              + " for|shoot(?:ing)? for|looking for (?:something|a rate|a price|rates)|need(?:s)?"
              + " to be|has to be|must be|should be|would need)(?= (?:around |about |at |under"
              + " |below |max\\.? |maximum |no more than |not more than |near |close to"
              + " ){0,2}(?:usd|eur|us\\$|[$€£])))[^\\d\\n]{0,16}?"
              + CURRENCY
              + "?[ ]?(?!20[2-3]\\d(?![\\d.,]))("
              + Numbers.NUMBER
              + ")(?![ ]?(?:月|日|号|%|days?|天|[./](?!(?:20|40|45)(?:'|尺|[ghdr]))\\d))(?:[ ,-]{0,3}"
              + CURRENCY
              + ")?");

  private static final Phrase AMOUNT =
      Phrase.any("^[^\\d]{0,8}(" + Numbers.NUMBER + ")(?![ ]?(?:月|日|号|%|days?|天))");
  private static final Phrase CURRENCIES = Phrase.any(CURRENCY);
  private static final String UNIT =
      "(teu|feu|units?|uplifts?|(?:(?:forty|40)[ -])?(?:foot )?high["
          + " -]?cubes?|forties|twenties|reefers?|containers?|ctrs?|cntrs?|fcl|boxes|shipments?|40'?(?:hq|hc|gp)?s?|20'?(?:gp)?s?|(?:个)?(?:20|40)(?:hq|hc|gp)|个?(?:大|小|高|平|大高)?柜|票|conten\\w{2,7}|[个条](?=["
          + " ]?(?:左右|上下|以内|以上|吧|的量|$|[,;。\\n])))";
  private static final String PER =
      "(week|month|year|annum|woche|monat|jahr|semana|mes|mês|año|ano|mois|semaine|周|星期|礼拜|月|年)";
  private static final Phrase BOXES =
      Phrase.any("(?<!\\d)(?:20|40)[ ]?(?:'|ft|hq|hc|gp|dc)|containers|boxes");
  private static final Phrase COUNT_FIRST =
      Phrase.any(
          "("
              + Numbers.COUNT
              + ")(?:[ ]?(?:-|~|to|or|到|至)[ ]?\\d{1,3})?[ ]?(?:x|\\*|个)?[ ]?"
              + UNIT
              + "[ ]?(?:(?:a|per|/|each|every|pro|por|par|al|im|一|每)[ ]?(?:个)?"
              + PER
              + "|(monthly|weekly|yearly|mensual\\w{0,4}|monatlich|wöchentlich|mensais))");
  private static final Phrase PERIOD_FIRST =
      Phrase.any(
          "(?:(?:平均)?(?:每|一|全)(?:个)?"
              + PER
              + "|(?<![\\d一二三四五六七八九十下上本个这])(月|周|年)(?=[均平发走出用需度])|(monthly|weekly|per month|per"
              + " week|every month|every week|each"
              + " month|monatlich|mensal))[^\\d\\n一二两三四五六七八九十]{0,16}("
              + Numbers.COUNT
              + "|(?<![\\d.,/])\\d{4,5}(?![\\d.,]))(?:[ ]?(?:-|~|to|or|到|至)[ ]?\\d{1,3})?["
              + " ]?(?:x|\\*|个)?[ ]?"
              + UNIT);

  /** "10 a month": of the containers that are named. */
  private static final Phrase BARE_COUNT =
      Phrase.any(
          "(?<![\\d.,$€/-])(" + Numbers.COUNT + ") (?:a|per|every|each) " + PER + "(?!\\p{L})");

  /** "Twice weekly", "each Sunday": so often a shipment. */
  private static final Phrase OFTEN =
      Phrase.any(
          "(?<!\\p{L})(?:(once|twice|three times|\\d times) (?:a |per |every"
              + " )?(week|month|weekly|monthly)|(?:every|each)"
              + " (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\\p{L})");

  private static final Phrase YEARLY = Phrase.any("year|annual|p\\.a|年");
  private static final Phrase WEEKLY = Phrase.any("week|周");

  private Prices() {}

  /** Under its own name, in a table its column's; else as the words say it. */
  public static Optional<Found<CargoDraft.Amount>> target(Wording text, Layout layout) {
    for (var fact : layout.of(Label.TARGET)) {
      var match = AMOUNT.matcher(fact.value().in(text));
      if (match.find()) {
        var currency = CURRENCIES.matcher(fact.value().in(text) + " " + fact.name().in(text));
        return Optional.of(
            new Found<>(
                new CargoDraft.Amount(
                    Numbers.value(match.group(1), Numbers.Triple.THOUSANDS),
                    currency.find() ? Currencies.iso(currency.group()) : "USD"),
                text.evidence(fact.value())));
      }
    }
    return target(text);
  }

  private static Optional<Found<CargoDraft.Amount>> target(Wording text) {
    var match = text.matcher(TARGET);
    if (!match.find()) {
      return Optional.empty();
    }
    var currency = match.group(1) != null ? match.group(1) : match.group(3);
    return Optional.of(
        new Found<>(
            new CargoDraft.Amount(
                Numbers.value(match.group(2), Numbers.Triple.THOUSANDS),
                currency == null ? "USD" : Currencies.iso(currency)),
            text.evidence(Span.of(match))));
  }

  public static Optional<Span> frequencySpan(Wording text) {
    for (var pattern : List.of(COUNT_FIRST, PERIOD_FIRST)) {
      var match = text.matcher(pattern);
      if (match.find()) {
        return Optional.of(Span.of(match));
      }
    }
    return Optional.empty();
  }

  /** As the words say it, or a column of containers a month. */
  public static Optional<Found<Frequency>> frequency(Wording text, Layout layout) {
    return frequency(text)
        .or(() ->
            layout.of(Label.MONTHLY).stream()
                .flatMap(fact ->
                    Numbers.count(fact.value().in(text).replaceFirst("[^0-9].*$", "")).stream()
                        .map(n ->
                            new Found<>(
                                new Frequency(
                                    n, Frequency.Unit.CONTAINER, period(fact.name().in(text))),
                                text.evidence(fact.value()))))
                .findFirst());
  }

  private static Optional<Found<Frequency>> frequency(Wording text) {
    var first = text.matcher(COUNT_FIRST);
    if (first.find()) {
      var per = first.group(3) != null ? first.group(3) : first.group(4);
      return found(text, first.group(1), first.group(2), per, Span.of(first));
    }
    var period = text.matcher(PERIOD_FIRST);
    if (period.find()) {
      var per =
          Stream.of(1, 2, 3).map(period::group).filter(Objects::nonNull).findFirst().orElseThrow();
      return found(text, period.group(4), period.group(5), per, Span.of(period));
    }
    var bare = text.matcher(BARE_COUNT);
    if (bare.find()) {
      return found(text, bare.group(1), "containers", bare.group(2), Span.of(bare))
          .filter(_ -> Word.in(BOXES, text.letters()));
    }
    var often = text.matcher(OFTEN);
    return often.find()
        ? found(
            text,
            often.group(1) == null ? "1" : times(often.group(1)),
            "shipment",
            often.group(2) == null ? "week" : often.group(2),
            Span.of(often))
        : Optional.empty();
  }

  private static String times(String written) {
    var word = written.toLowerCase(Locale.ROOT);
    return word.equals("once") ? "1" : word.equals("twice") ? "2" : word.split(" ", 2)[0];
  }

  private static Optional<Found<Frequency>> found(
      Wording text, String count, String unit, String per, Span span) {
    return Numbers.count(count)
        .map(n -> new Found<>(new Frequency(n, unit(unit), per(per)), text.evidence(span)));
  }

  private static Frequency.Unit unit(String written) {
    var unit = written.toLowerCase(Locale.ROOT);
    return unit.equals("teu")
        ? Frequency.Unit.TEU
        : unit.startsWith("ship") || unit.startsWith("uplift") || unit.equals("票")
            ? Frequency.Unit.SHIPMENT
            : Frequency.Unit.CONTAINER;
  }

  /** What the heading of a column counts by. */
  private static Frequency.Per period(String heading) {
    return Word.in(YEARLY, heading)
        ? Frequency.Per.YEAR
        : Word.in(WEEKLY, heading) ? Frequency.Per.WEEK : Frequency.Per.MONTH;
  }

  private static Frequency.Per per(String written) {
    var per = written.toLowerCase(Locale.ROOT).replaceFirst("^(?:per|every|each) ", "");
    if (per.startsWith("w")
        || per.startsWith("sem")
        || per.equals("周")
        || per.equals("星期")
        || per.equals("礼拜")) {
      return Frequency.Per.WEEK;
    }
    return per.startsWith("mo") || per.startsWith("m") || per.equals("月")
        ? Frequency.Per.MONTH
        : Frequency.Per.YEAR;
  }
}
