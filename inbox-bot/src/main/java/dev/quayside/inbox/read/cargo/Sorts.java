package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.Optional;

/**
 * Tells from the words around a figure whether it is a total, of each box, net, or no cargo at all.
 */
final class Sorts {

  private static final String CONTAINER =
      "(?:container|cntr|ctr|ctnr|cont|unit|box|tank|isotank|teu|reefer|fcl|40'?(?:hc|hq|gp|rf)?|20'?(?:gp|rf|dc)?|柜|箱柜|个柜|集装箱|货柜|小柜|大柜|高柜|conten[a-z]{0,6}|contêiner)";
  private static final String PIECE =
      "(?:pallet|plt|palette|pallets|piece|pc|pcs|carton|ctn|box|boxes|crate|drum|bag|bale|sack|roll|case|package|pkg|skid|bundle|unit|set|block|machine|stück|kolli|caisse|colis|pièce|pce|palé|托|板|件|箱|桶|袋|个|卷|只|台|卡板|栈板|木箱|托盘)";

  private static final Phrase PER_CONTAINER_AFTER =
      Phrase.any(
          "^[ \\t]?(?:for )?(?:(?:of )?(?:cargo|goods)[ ]|gross[ ]|nett?[ ]|brutto[ ]|brut[ao]?s?["
              + " ]|lord[oi][ ])?(?:[(]?(?:in|per|/|a|je|pro|por|par|each|every|p\\.?)[ ]?"
              + CONTAINER
              + "\\b|(?:for|in|into)[ ](?:each|every|one|each one|every one|each of them)(?=["
              + " ]?(?:$|[,;.)\\n]| when| if| and))|(?:to|in|into) (?:the|a|an|each|every)"
              + " (?:load|box|container)\\b|(?:per|a|each|/)[ ]?(?:load|footer)\\b|dans"
              + " chac\\p{L}{1,3}|en cada uno|em cada um|in jede[mn]\\b|/["
              + " ]?(?:柜|箱柜|集装箱|车)|(?:每|一[个台辆]?|单)(?:个)?(?:柜|货柜|集装箱|车))");
  private static final Phrase PER_CONTAINER_BEFORE =
      Phrase.any(
          "(?:per|each|every|je|pro|por|par)[ ]"
              + CONTAINER
              + "[ :]{0,3}(?:is|at|about|approx\\.?|ca\\.?|around|~|of|max\\.?)?["
              + " ]?$|(?:每|单|一)[个台辆部]?(?:柜子|柜|货柜|集装箱|箱子|车)(?:净?载重?|货?重|毛重|重量|约|大概|大约|是|装|:|差不多|货|["
              + " ]){0,4}$|(?:每|单)个?(?:柜子|柜|货柜)[^,;。\\n]{0,14}$|单柜(?:货重|毛重|重量)[: ]{0,3}(?:约)?$");
  private static final Phrase PER_PIECE_AFTER =
      Phrase.any(
          "^[ ]?(?:(?:per|/|a|the|je|pro|por|par|la|le)?["
              + " ]?(?:pièce|pce|stück)\\b|(?:per|/|a|the|je|pro|por|par|la|le)[ ]?"
              + PIECE
              + "\\b|/[ ]?"
              + PIECE
              + "|(?:一|每)"
              + PIECE
              + "(?![小大高平柜冷冻开框超24]))");
  private static final Phrase PER_PIECE_BEFORE =
      Phrase.any(
          "(?:(?:per|each|every|je|pro)[ ]"
              + PIECE
              + "[ :]{0,2}(?:is|at|about|approx\\.?|ca\\.?|around|~|of|weight|weighs|weighing|gross|,){0,3}["
              + " ]?|(?:每|单|一)个?"
              + PIECE
              + "(?:货?重|毛重|重量|约|大概|大约|是|:|差不多|体积|[ ]){0,4}|(?:每|单|一)个?"
              + PIECE
              + "(?:货?重|毛重|重量|尺寸|[ :]){0,3}[\\d.]{1,6}(?:[ ]?(?:公斤|kgs?|方|立方|cbm)|["
              + " ]?(?:\"|cm)?[x*][ ]?[\\d.\" x*]{4,20}(?:cm|mm|厘米|公分|米)?)["
              + " ,/]{0,3}|[每一][台件套个只张把]一?[箱件托](?:[ ,:]{1,3}[\\d.]{1,6}[ ]?[x*][\\d.x*"
              + " ]{3,16}(?:cm|mm|厘米|公分)?)?[ ,:重]{1,4})$");
  private static final Phrase EACH_AFTER =
      Phrase.any(
          "^[ ]?[,(]?[ ]?(?:gross[ ])?(?:each|ea\\b|apiece|per pc|jeweils|cada|chacun|一?个$)");

  /** "200 kg, each 60x50x50 cm": the size is that of each, the weight may be that of all. */
  private static final Phrase EACH_OF_SIZE_AFTER =
      Phrase.any(
          "^[ ]?[,(][ ]?(?:each|ea|jeweils|je|cada|chacune?)\\b[ :]{0,2}(?:\\p{L}{1,12}["
              + " ]){0,2}\\d{1,4}(?:[.,]\\d{1,2})?[ ]?(?:cm|mm|m|in|\")?[ ]?[x*]");

  private static final Phrase EACH_BEFORE =
      Phrase.any(
          "(?:\\beach(?: one| of them)?(?: (?:takes|holds|carries|has|with))?(?:"
              + " (?:only|about|some))?|\\bjeweils|\\bcada|(?<!\\p{L})je|@|各|每个|每件|每箱|每托|每条|单件|单箱|单重|[一每]个(?:能?装|打|放)|[一每]条装)["
              + " :]{0,3}(?:is|weighs|weighing|about|approx\\.?|ca\\.?|of|at|gross|约|重|毛重|重约|大概|大约|["
              + " ]){0,3}$");

  /** "Each 60x40x40 cm / 17 kg": the weight beside the size of one piece is its weight. */
  private static final Phrase EACH_SIZE_BEFORE =
      Phrase.any(
          "(?:\\beach|\\bjeweils|\\bcada|\\b(?:per|one|every|each|single|a) "
              + PIECE
              + "|每"
              + PIECE
              + "|单"
              + PIECE
              + ")[ :,]{0,3}\\d{1,4}(?:[.,]\\d{1,2})?[ ]?(?:cm|mm|m|in|\")?[ ]?[x*]["
              + " ]?\\d{1,4}(?:[.,]\\d{1,2})?[ ]?(?:cm|mm|m|in|\")?[ ]?[x*]["
              + " ]?\\d{1,4}(?:[.,]\\d{1,2})?[ ]?(?:cms?|mm|m|inch(?:es)?|ins?|\"|ft)?[ ]?[/,;@]?["
              + " ]?(?:(?:and|with|weigh(?:s|ing)|at|gross|,|und|重|毛重)[ ]){0,2}$");

  private static final Phrase TOTAL_BEFORE =
      Phrase.any(
          "(?:total|totall?y|totaling|gesamt\\p{L}{0,10}|sum|overall|in"
              + " all|altogether|总|共|合计|共计|一共|总共|总重|总毛重|总体积|总计)[^\\d,;\\n]{0,40}$|=[ ]?$");
  private static final Phrase TOTAL_AFTER =
      Phrase.any("^[ ]?[(]?(?:in )?(?:total|gesamt|all ?together|in all|insgesamt|总|合计)");
  private static final Phrase NET_BEFORE =
      Phrase.any(
          "(?:\\bnett?o?(?: weight| wt)?|\\bn\\.?w\\.?|净重|\\bnetto\\w{0,8}|tare|皮重)[ :约]{0,3}$");
  private static final Phrase GROSS_BEFORE =
      Phrase.any("(?:毛重|gross|\\bg\\.?w\\.?|brutto|bruto|brut)[ :约]{0,6}$");
  private static final Phrase NET_AFTER =
      Phrase.any("^[ ]?(?:nett?\\b|n\\.?w\\.?\\b|净重|netto|tare)");
  private static final Phrase CHARGEABLE_BEFORE =
      Phrase.any(
          "(?:chargeable|chg\\.?|volumetric|vol\\.?|dim\\.?|计费重?|体积重|材积重|泡重)(?:["
              + " ]?(?:weight|wt|w))?(?:量)?[ :约=]{0,3}$");
  private static final Phrase CHARGEABLE_AFTER = Phrase.any("^[ ]?(?:chargeable|volumetric|计费)");
  private static final Phrase ASIDE_BEFORE =
      Phrase.any(
          "(?:max\\.?|maximum|up to|limit(?:ed)?(?: to)?|not exceed(?:ing)?|less"
              + " than|over|above|under|below|min\\.?|minimum|限重|不超过|以内|超过|低于|满|起步|最低|payload|capacity|liability)["
              + " :]{0,3}$|(?:usd|eur|rmb|cny|\\$|€|￥|¥)[ ]?$");
  private static final Phrase ASIDE_AFTER =
      Phrase.any("^[ ]?(?:以上|以下|以内|[+](?![ ]?\\d)|rate|level|break|起|的价格|级)");

  /** "In 25 kg bags" tells how it is packed. */
  private static final Phrase IN_BEFORE = Phrase.any("\\b(?:in|en|em|à|op) $");

  private static final Phrase BAGS_AFTER =
      Phrase.any(
          "^[ ]?(?:net )?(?:(?:paper|pp|jute|poly|steel|plastic|kraft|woven|big|jumbo)"
              + " )?(?:(bags?|sacks?|säcken?|sacos|sacs|sacchi|zakken)|drums|cartons|pails|tins|cans)\\b");

  /** "560 bales of 45 kg": so many are never 45 kg together. */
  private static final Phrase MANY_BEFORE =
      Phrase.any(
          "\\d\\d["
              + " ]?(?:bags|bales|sacks|drums|cartons|ctns|rolls|balles|sacs|fûts|colis|sacos|fardos|cajas|caixas|tambores|sacchi|fusti|scatole|säcke|fässer|zakken|vaten)["
              + " ](?:of|de|di|da|à|zu|van|je|@) ?$");

  /** "Bags of 20 kg": whatever their count, so much is in each. */
  private static final Phrase OF_BEFORE =
      Phrase.any(
          "(?<![\\d]["
              + " ])(?<![\\d\\p{L}])(?:bags|bales|sacks|drums|cartons|ctns|boxes|cases|crates|pails|sacs|sacos|säcke|fässer|kartons|cajas|caixas)["
              + " ](?:of|de|di|à|zu|@) ?$");

  private static final Phrase PRICE_BASE =
      Phrase.any("(?:usd|eur|rmb|cny|\\$|€|¥|美金|美元|元)[ ]?[\\d.,]{0,10}[ ]?(?:/|per|每)[ ]?$");

  private static final Phrase COUNTED_PIECES =
      Phrase.any("\\d[ ]?(?:个)?(?:\\w{1,12}[ ])?" + PIECE + "s?(?![\\p{IsLatin}柜])");
  private static final Phrase COUNTED_BOXES =
      Phrase.any(
          "\\d[ ]?(?:'|ft)?[ ]?(?:gp|hq|hc|dc|rf|ot|fr|nor|tk|isotank|tank|container|柜)|柜|\\d["
              + " ]?尺|(?<!\\p{L})(?<!(?:every|each|per|a|the|in)"
              + " )(?:fort(?:y|ies)|twent(?:y|ies))(?:[ -]foot(?:er)?s?)(?!\\p{L})|(?<!\\p{L})of"
              + " fort(?:y|ies)(?!\\p{L})");

  private Sorts() {}

  /** Said to be gross in the words just before. */
  static boolean gross(Wording text, Span span) {
    return Word.in(GROSS_BEFORE, Word.before(text, span.start(), 16));
  }

  /** From a weight to the word for the bags that hold as much each. */
  static Optional<Span> bags(Wording text, Span span) {
    var bags = BAGS_AFTER.matcher(Word.after(text, span.end(), 24));
    return bags.find()
            && (bags.group(1) != null || Word.in(IN_BEFORE, Word.before(text, span.start(), 8)))
        ? Optional.of(new Span(span.start(), span.end() + bags.end()))
        : Optional.empty();
  }

  static Measure.Sort of(Wording text, Span span) {
    var before = Word.before(text, span.start(), 48);
    var after = Word.after(text, span.end(), 24);
    if (Word.in(PRICE_BASE, before)
        || Word.in(ASIDE_BEFORE, before)
        || Word.in(ASIDE_AFTER, after)) {
      return Measure.Sort.ASIDE;
    }
    if (bags(text, span).isPresent()) {
      return Measure.Sort.PACKING;
    }
    if (Word.in(CHARGEABLE_BEFORE, before) || Word.in(CHARGEABLE_AFTER, after)) {
      return Measure.Sort.CHARGEABLE;
    }
    if (Word.in(NET_BEFORE, before) || Word.in(NET_AFTER, after)) {
      return Measure.Sort.NET;
    }
    if (Word.in(MANY_BEFORE, before) || Word.in(OF_BEFORE, before)) {
      return Measure.Sort.PER_PIECE;
    }
    if (Word.in(PER_CONTAINER_AFTER, after) || Word.in(PER_CONTAINER_BEFORE, before)) {
      return Measure.Sort.PER_CONTAINER;
    }
    if (Word.in(PER_PIECE_AFTER, after)
        || Word.in(PER_PIECE_BEFORE, before)
        || Word.in(EACH_SIZE_BEFORE, before)) {
      return Measure.Sort.PER_PIECE;
    }
    if ((Word.in(EACH_AFTER, after) && !eachOfSize(text, span)) || Word.in(EACH_BEFORE, before)) {
      return each(text, span);
    }
    return Word.in(TOTAL_BEFORE, before) || Word.in(TOTAL_AFTER, after)
        ? Measure.Sort.TOTAL
        : Measure.Sort.PLAIN;
  }

  /** The word "each" behind a figure speaks of the size that follows. */
  static boolean eachOfSize(Wording text, Span span) {
    return Word.in(EACH_OF_SIZE_AFTER, Word.after(text, span.end(), 48));
  }

  /** "Each" is each of what was counted last: pallets, or containers. */
  private static Measure.Sort each(Wording text, Span span) {
    var before = Word.before(text, span.start(), 160);
    return last(COUNTED_PIECES, before) >= last(COUNTED_BOXES, before)
        ? Measure.Sort.PER_PIECE
        : Measure.Sort.PER_CONTAINER;
  }

  private static int last(Phrase pattern, String letters) {
    var matcher = pattern.matcher(letters);
    var last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
