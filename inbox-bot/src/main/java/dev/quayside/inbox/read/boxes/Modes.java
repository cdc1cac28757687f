package dev.quayside.inbox.read.boxes;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds by what the goods shall go: words for ship, plane, truck, train and courier. */
public final class Modes {

  private static final String END = "(?![\\p{IsLatin}])";
  private static final String START = "(?<![\\p{IsLatin}])";

  private static final Map<Mode, Phrase> WORDS = new EnumMap<>(Mode.class);

  static {
    WORDS.put(
        Mode.FCL,
        Phrase.any(
            START
                + "(?:fcls?|full containers?(?: load)?|vollcontainer|contenedor completo|conteneur"
                + " complet)"
                + END
                + "|整柜|整箱|包柜"));
    WORDS.put(
        Mode.LCL,
        Phrase.any(
            START
                + "(?:lcl|(?:not|isn't|is not) enough for (?:a|our own|my own|its own) (?:full"
                + " )?(?:container|box)|with other"
                + " (?:people|shipper|customer|client)(?:'s|s'|s)?(?: (?:own|else))?"
                + " (?:goods|cargo|stuff|things)|shared? container|less than (?:a )?container(?:"
                + " load)?|(?:not? )(?:a )?full container|too (?:few|little|small) for"
                + " (?:a|an|my|our|my own|our own)(?: full)? (?:container|box of (?:my|our)"
                + " own)|(?:as|goes) shared|shared load|part"
                + " container|groupage|consolidat(?:ion|ed)|loose cargo by"
                + " sea|sammelcontainer|stückgut|consolidado|carga"
                + " consolidada|grupaje|grupagem|cfs(?:[ /-]{1,3}| to )cfs|w/m)"
                + END
                + "|拼箱|拼柜|并柜|并箱|直拼|散货|拼货|散拼|散箱|拼(?=[到去往出]\\p{IsHan})"));
    WORDS.put(
        Mode.AIR,
        Phrase.any(
            START
                + "(?:air ?-?freight|air ?-?cargo|by air|via air|air ?-?shipments?|air"
                + " ?-?lift(?:ed)?|air (?:dg["
                + " ])?(?:rates?|quot\\w{1,6}|inquiry|enquiry|rfq|request|pric\\w{1,3}|offer|options?|service|shpt|charges|costs?|imports?|exports?)|air"
                + " mode|(?<=\\[)air|[mh]?awb|airfreight|air export|air import|(?:import|export)"
                + " air|per air|luftfracht|per luft|flete a[eé]reo|transporte"
                + " a[eé]reo|a[eé]re[oa]|fret a[eé]rien|a[eé]rien(?:ne)?|par avion|(?:by|on a|on"
                + " the (?:next|first)|put it on a) plane|flights?(?! ?cases?)|must fly|to fly|fly"
                + " (?:it|this|them|out|from)|freighter|aircraft|airlines?|aog|air waybills?|awb)"
                + END
                + "|(?<=[\\t|])[ ]?air(?=["
                + " ]{0,3}(?:[\\t|\\n]|$))|空运|航空|空派|空加派|飞机(?!配件|零件|模型|玩具)|板位|航班|直飞|飞往|飞到|(?<=\\p{IsHan})(?<![达起宏鹏腾云雄高翔展])飞(?=\\p{IsHan}{2})(?![轮行翼毛镖盘鸟天跃鹤机利]|亚达|思卡)|(?<![\\p{IsLatin}\\d]["
                + " ])(?<![\\p{IsLatin}\\d])air(?=[ ]?[,:/(]|["
                + " ](?!con|filt|compr|bag|fry|cool|pump|purif|tool|spring|brake|hose|duct|matt|fresh|bed|gun|valve|dry|cush|cylin|motor|handl|blow|vent))|[+](?:45|100|300|500|1000)(?![\\d,.])"));
    WORDS.put(
        Mode.ROAD,
        Phrase.any(
            START
                + "(?:ftl|ltl|part[ -]?loads?|curtain trailers?|by road|by truck(?! feeder)|truck"
                + " (?:it|this|them)|by lorry|dry van|1 truck|trucks? needed|trucking rate|full"
                + " truck|road freight|truckload|curtain ?sider|tautliner|mega trailer|per"
                + " lkw|lkw|komplettladung|teilladung|cami[oó]n|camión completo|transporte"
                + " terrestre|par camion|road transport|overland)"
                + END
                + "|陆运|公路运输|走公路|汽车(?=拼|运输)|拼车|卡派|卡车(?!轮|配件|零|备件|头|底盘)|汽运|卡航|整车|零担|专车|\\d(?:\\.\\d)?米(?:车|高栏|平板|厢)"));
    WORDS.put(
        Mode.RAIL,
        Phrase.any(
            START
                + "(?:by rail|by train|(?<!toy )(?<!model )trains?(?!"
                + " ?(?:parts?|sets?|wheels?|stations?|toys?))|rail ?-?freight|railway|block"
                + " train|rail service|china[- ]europe (?:rail|train)|per"
                + " bahn|bahnfracht|schiene|ferrocarril|rail(?!["
                + " -](?:in|out|head|ramp|siding|yard|to ramp)\\b))"
                + END
                + "|中欧班列|中欧专列|铁路|班列|火车"));
    WORDS.put(
        Mode.EXPRESS,
        Phrase.any(
            START
                + "(?:courier|by dhl|express (?:courier|service|delivery|shipment)|by"
                + " express|expressversand|fedex|dhl express|ups express|by ups|dhl"
                + " or|(?-i:UPS|DHL|TNT|FEDEX|FedEx)(?![ ](?:global|supply))|via dhl|mensajer[ií]a)"
                + END
                + "|快递|快件"));
  }

  private static final Phrase SEA =
      Phrase.any(
          START
              + "(?:by sea|by ocean|sea ?-?freight|ocean ?-?freight|sea shipment|ocean shipment|by"
              + " vessel|via sea|per see|seefracht|flete mar[ií]timo|frete mar[ií]timo|fret"
              + " maritime|mar[ií]tim[ao])"
              + END
              + "|(?:by|per|on a|via) (?:ship|boat|vessel|sea)(?!\\p{L})|(?:boat|ship|sea|vessel)"
              + " only(?!\\p{L})|sea (?:mode|option|rates?|quot\\w{1,6})(?!\\p{L})|via"
              + " ocean|(?:走)?海运|走海|海派|船运|海卡");
  private static final Phrase TRUCK =
      Phrase.any(
          "(?:(?<count>"
              + Numbers.COUNT
              + ")[ ]?(?:x|\\*|台|辆|个|部)?[ ]?(?:trucks?[ ])?)?(?:"
              + START
              + "(?<ftl>ftl|(?<=fills a (?:normal|whole|complete|full) )(?:curtain"
              + " )?trailer|curtain trailers?|full truck(?: ?load)?|full trucks|(?<!less than"
              + " )truckloads?|dry vans?|53[' ]{0,2}(?:ft|foot)?["
              + " ]?(?:reefer|trailer|flatbed|van)s?|curtain ?siders?|tautliners?|mega"
              + " trailers?|komplettladung|camión completo)"
              + END
              + "|(?<hanftl>整车|专车|\\d{1,2}\\.\\d米(?:的)?(?:平板|高栏|厢式?|箱式?|飞翼|冷藏|低平?板)车?(?=["
              + " ]?(?:\\d{1,2}|[一两二三四五])[台辆])|(?<=[台辆部]["
              + " ]?)(?:\\d{1,2}(?:\\.\\d米|米\\d?)(?:的)?(?:厢式?|箱式?|平板|高栏|飞翼|冷藏|低板)?(?:货?车)?|(?:冷藏|冷链|保温|厢式?|箱式?|平板|高栏|飞翼|低平?板|危品)(?:货?车)))(?:["
              + " ]?(?<after>\\d{1,2}|[一两二三四五])[ ]?[台辆])?|"
              + START
              + "(?<ltl>ltl|part[ -]?loads?|by truck shared|shared truck|less than"
              + " truckload|teilladung|partial)"
              + END
              + "|(?<hanltl>零担|拼车))");
  private static final Phrase DENIED =
      Phrase.any(
          "(?:\\bnot?|\\bno|don't|without|\\balways|\\busually|\\bnormally|\\bso far|\\buntil"
              + " now|不要|不走|不是|别走|instead of|rather than|除了)[ ](?:by |want |a"
              + " )?$|(?:不要|不走|不是|别走|不能)[^,;。\\n]{0,12}$|\\b(?:not?|no)[ ][^,;。\\n\\d]{0,12}$");

  /** "空运太贵了": what is too dear or too slow is not asked for. */
  private static final Phrase DENIED_AFTER =
      Phrase.any(
          "^(?:价格?|费用?|运费)?(?:的话)?["
              + " ,]?(?:(?:实在|有点|还是|确实)?(?:太|偏)(?:慢|贵|久|高)|(?:就)?不(?:走|要|行|考虑|做|划算|合适|用报)了?|就?算了|等不[了及起]|赶不上|来不及)");

  /** "上次走班列": how it went before, where another way is named for now. */
  private static final Phrase BEFORE_NOW =
      Phrase.any("(?:上次|上回|之前|以前|原来|原先|去年|平时|一直|往常)[^,;。\\n]{0,8}$");

  /** By train or lorry from or to the port goes only a leg of the carriage. */
  private static final Phrase INLAND =
      Phrase.any(
          "\\b(?:on-?carriage|pre-?carriage|on-?forwarding|haulage|inland|ipi|nachlauf|vorlauf|post-?acheminement|pré-?acheminement)\\b[^;.\\n]{0,16}$|\\b(?:then|and)"
              + " (?:on )?to [^;.\\n]{0,20}$");

  private Modes() {}

  /**
   * What the words say of ship, plane, truck, train and courier.
   *
   * @param said every mode the words name, with the words
   * @param sea "by sea" or the like, which leaves full or loose open
   */
  public record Reading(Map<Mode, Span> said, Optional<Span> sea) {
    public Reading {
      said = Map.copyOf(said);
    }
  }

  public static Reading in(Wording text) {
    var said = new EnumMap<Mode, Span>(Mode.class);
    WORDS.forEach((mode, pattern) -> first(pattern, text).ifPresent(span -> said.put(mode, span)));
    var sea = first(SEA, text);
    var before = new EnumMap<Mode, Span>(said);
    before.values().removeIf(span -> !Word.in(BEFORE_NOW, Word.before(text, span.start(), 16)));
    if (said.size() + (sea.isPresent() ? 1 : 0) > before.size()) {
      said.keySet().removeAll(before.keySet());
    }
    return new Reading(said, sea);
  }

  public static List<BoxDraft> trucks(Wording text) {
    var found = new ArrayList<BoxDraft>();
    Word.found(TRUCK, text)
        .forEach(match -> {
          var whole = match.group("ftl") != null || match.group("hanftl") != null;
          var type = whole ? BoxDraft.Truck.FTL : BoxDraft.Truck.LTL;
          var count =
              Optional.ofNullable(match.group("count"))
                  .or(() -> Optional.ofNullable(match.group("after")))
                  .flatMap(Numbers::count)
                  .or(() -> Optional.ofNullable(match.group("hanftl")).map(one -> 1));
          if (found.stream().noneMatch(box -> box.type() == type)
              && (found.isEmpty() || whole || !match.group().equalsIgnoreCase("partial"))) {
            found.add(new BoxDraft(type, count, text.evidence(Span.of(match))));
          }
        });
    return List.copyOf(found);
  }

  /** Where trucks are named. */
  public static List<Span> truckWords(Wording text) {
    return Word.spans(TRUCK, text);
  }

  private static Optional<Span> first(Phrase pattern, Wording text) {
    return Word.spans(pattern, text).stream()
        .filter(span -> !Word.in(DENIED, Word.before(text, span.start(), 16)))
        .filter(span -> !Word.in(DENIED_AFTER, Word.after(text, span.end(), 16)))
        .filter(span -> !Word.in(INLAND, Word.before(text, span.start(), 32)))
        .findFirst();
  }
}
