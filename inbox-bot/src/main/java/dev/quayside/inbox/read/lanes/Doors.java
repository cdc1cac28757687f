package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Sure;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds where cargo is fetched or brought on land, with the postcode where one is named. */
public final class Doors {

  private static final Phrase POSTCODE =
      Phrase.any(
          "(?<=(?<!\\p{L})[a-z]{1,2}-)\\d{4,5}(?!\\d)|(?<![\\d-])(?:\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{5}(?:-\\d{4})?|\\d{6}|\\d{3}"
              + " \\d{2}|[a-z]\\d[a-z] ?\\d[a-z]\\d|[a-z]{1,2}\\d[a-z\\d]?["
              + " ]\\d[a-z]{2}|(?:d|f|i|nl|pl|es|at|be)-\\d{4,5})(?![\\d\\p{IsLatin}])");
  private static final Phrase PICKUP_ZIP =
      Phrase.any(
          "(?:pick[ -]?up|origin|from|loading|load|collection|collect|shipper'?s?|sender'?s?)["
              + " ](?:zip|postal|post|postcode|plz|cp)[ ]?(?:code)?[ :|\\t]{1,3}(\\w{3,7}(?:["
              + " ]\\d{2}(?!\\d))?)");
  private static final Phrase DELIVERY_ZIP =
      Phrase.any(
          "(?<!\\p{L})(?:delivery|destination|dest|to|unloading|unload|drop(?:["
              + " -]?off)?|consignee'?s?|receiver'?s?)[ ](?:zip|postal|post|postcode|plz|cp)["
              + " ]?(?:code)?[ :|\\t]{1,3}(\\w{3,7}(?:[ ]\\d{2}(?!\\d))?)");
  private static final Phrase PICKUP =
      Phrase.any(
          "(?:pick(?:ed)?[ -]?up (?:at|from|in)|collection (?:at|from|in)|collect(?:ed)?"
              + " (?:at|from|in)|enlèvement (?:chez \\p{L}{2,12}(?: \\p{L}{2,14})? )?à|ramassage"
              + " à|recogida en|coleta em|ritiro a|stuffing at our \\p{L}{2,9} in|vorlauf ab(?:"
              + " werk)?|abholung in|exw|ex[ -]?works|ab werk|提货地?在?|提货地址)["
              + " :]{1,2}(?<en>[\\p{L}\\d][^\\n,;()]{1,50}?)(?=[ ]?(?:[,;\\n()]|\\.[ \\n]|\\.$|$|"
              + " to | and | mit | bitte | for"
              + " ))|(?:从|在|由)?(?<han>[\\p{IsHan}]{2,12}?)(?:自提)?(?:提货|装柜|取货|拖车|上门[提取揽收]|提(?=[,;。\\n"
              + " ]|$)|(?<!港|码头|机场|站)(?:工厂|仓库)?装[箱货车]?(?=[,;。\\n"
              + " ]|$))(?!时间|日期|地|费|单)");
  private static final Phrase DELIVERY =
      Phrase.any(
          "(?:deliver(?:y|ed)? (?:to|at|in)|door (?:in|at)|on-?carriage to|then (?:on )?to|and"
              + " (?:then )?on(?:wards?)? to|final dest(?:ination)?|zustellung (?:in|nach)|entrega"
              + " en|ddp|dap|ddu|派送到|送到|送货到|派到|送至|(?:最终|最后)(?:目的地)?(?:拖|转|运|送|派)?[到至]|再(?:拖|转|运|送|派)[到至]|内陆(?:拖|转|运|送)?[到至]|(?<![发寄赠配运派])送(?=\\p{IsHan}{2,12}(?:仓|库|厂|店|地址|[村镇区县市园门])))["
              + " :]{0,2}(?<en>[\\p{L}\\d][^\\n,;()?!]{1,50}?)(?=[ ]?(?:[,;\\n()?!]|\\.["
              + " \\n]|\\.$|$| from | and | for | by |的))");

  private static final Phrase DATE =
      Phrase.any(
          "^[^\\p{L}]{4,12}$|^\\d{1,2}月|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,6}["
              + " .]{1,2}\\d|^\\d{1,2}[ ./-]{0,2}(?:st|nd|rd|th)?["
              + " ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

  /** Under "collection" stands who sees to it, and no address. */
  private static final Phrase OTHERS =
      Phrase.any(
          "(?:is|are) not (?:needed|required)|^(?:à (?:la )?charge d|par (?:le fournisseur|nos"
              + " soins)|by (?:the )?(?:shipper|supplier|seller|us\\b|ourselves|own)|durch|a cargo"
              + " del?|por cuenta|not (?:needed|required)|no\\b|none|n/a)");

  /** A town with its state and postcode, under which a lorry is to load or unload. */
  private static final Phrase AMERICAN =
      Phrase.exact("^[\\p{L} .,'-]{2,30} [A-Z]{2} \\d{5}(?!\\d)");

  /** What no list of places knows, but is one: "Biyagama EPZ", "Ghala Industrial Area". */
  private static final Phrase DISTRICT =
      Phrase.exact(
          "^(?:\\p{Lu}[\\p{L}'-]{1,20}[ ]){1,3}(?:EPZ|SEZ|FTZ|GIDC|MIDC|(?i:free zone|free trade"
              + " zone|industrial (?:area|estate|park|zone|city)|business park|export"
              + " zone|logistics (?:park|city|centre|center)|dry port|airport city|district))");

  private static final Phrase TALK =
      Phrase.any("quot|request|inquiry|enquiry|\\brates?\\b|\\bprices?\\b|询价|报价|\\bour cost");

  private Doors() {}

  public static Optional<Door> pickup(Wording text, Layout layout, Places places) {
    return door(text, layout, places, Label.PICKUP, PICKUP, PICKUP_ZIP);
  }

  public static Optional<Door> delivery(Wording text, Layout layout, Places places) {
    return door(text, layout, places, Label.DELIVERY, DELIVERY, DELIVERY_ZIP);
  }

  private static Optional<Door> door(
      Wording text, Layout layout, Places places, Label label, Phrase said, Phrase zip) {
    for (var fact : layout.of(label)) {
      var words = fact.value().in(text);
      if (Word.in(DATE, words) || Word.in(OTHERS, words)) {
        continue;
      }
      if ((words.length() > 3
              && words.length() < 120
              && words.codePoints().anyMatch(Character::isLetter))
          || places.resolve(words, PlaceQuestion.bare()) instanceof PlaceAnswer.Found) {
        return Optional.of(door(text, fact.value(), places, zip));
      }
    }
    var address = label == Label.PICKUP ? Addresses.pickup(text) : Addresses.delivery(text);
    if (address.isPresent()) {
      return Optional.of(door(text, address.get(), places, zip));
    }
    var zipped = text.matcher(zip).find();
    for (var fact : layout.of(label == Label.PICKUP ? Label.ORIGIN : Label.DESTINATION)) {
      if (zipped
          || Announced.inland(text, fact, layout)
          || AMERICAN.matcher(fact.value().in(text)).find()) {
        return Optional.of(door(text, fact.value(), places, zip));
      }
    }
    var match = text.matcher(said);
    while (match.find()) {
      var group = match.group("en") != null ? "en" : "han";
      var span = new Span(match.start(group), match.end(group));
      if (named(text, span, places)) {
        return Optional.of(door(text, span, places, zip));
      }
    }
    return Addresses.learned(text, label == Label.PICKUP)
        .filter(span -> named(text, span, places))
        .map(span -> door(text, span, Sure.GUESSED, places, zip));
  }

  /** "天津港装" says no more than where the lane starts. */
  public static boolean loadedAt(Wording text, Door door, Spot origin) {
    var words = text.span(door.evidence());
    return origin.span().holds(words) && Word.after(text, words.end(), 1).equals("装");
  }

  /** Only words with a place in them are a door: "pick up at our cost" is none. */
  private static boolean named(Wording text, Span span, Places places) {
    if (Word.in(TALK, span.in(text)) || Word.in(OTHERS, span.in(text))) {
      return false;
    }
    return !places.mentions(span.in(text)).isEmpty()
        || POSTCODE.matcher(span.in(text)).find()
        || DISTRICT.matcher(span.in(text)).find();
  }

  private static Door door(Wording text, Span span, Places places, Phrase zip) {
    return door(text, span, Sure.EXACT, places, zip);
  }

  private static Door door(Wording text, Span span, Sure sure, Places places, Phrase zip) {
    var evidence = text.evidence(span).as(sure);
    var inside = POSTCODE.matcher(evidence.text());
    var beside = text.matcher(zip);
    Optional<String> postcode =
        inside
            .results()
            .map(MatchResult::group)
            .reduce((first, last) -> last)
            .or(() -> beside.find() ? Optional.of(beside.group(1)) : Optional.empty());
    Optional<String> country =
        switch (places.resolve(span.in(text), PlaceQuestion.bare())) {
          case PlaceAnswer.Found found -> Optional.of(found.place().country());
          case PlaceAnswer.Country found -> Optional.of(found.iso2());
          case PlaceAnswer.Ambiguous none -> Optional.empty();
          case PlaceAnswer.Region none -> Optional.empty();
          case PlaceAnswer.Unknown none -> Optional.empty();
        };
    return new Door(evidence.text(), postcode, country, evidence);
  }
}
