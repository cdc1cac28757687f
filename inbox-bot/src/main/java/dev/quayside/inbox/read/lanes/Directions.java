package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Tells from a single word beside a place whether the freight starts or ends there. */
final class Directions {

  private static final String LEAD =
      "[ :]{0,2}(?:the |port of |port |icd |cfs"
          + " |\\(|(?:(?:the|our|my|their|your|his|a|suppliers?|supplier's) )?(?:[a-z]{3,14}"
          + " ){1,2}(?:in|near|at) )?$";
  private static final Phrase FROM =
      Phrase.any(
          "(?:(?<![\\p{IsLatin}])(?:from|origin|ex|ab|von|desde|depuis|vanaf|vanuit|dal|dalla|partenza(?:"
              + " da)?|d[ée]part(?: de| du| d')?|out of|sai d[eo]|sale del?|part(?:e|ons)? de|parte"
              + " da|geht ab|starting (?:from|at|in)|depart(?:ure|ing)(?: port)?(?: from| at| of|"
              + " is|:)?|fob|fca|fas|exw|exworks|ex works|load(?:s|ing|ed)?(?: at| in| port(?:"
              + " is)?| from)|loading|charge(?:ons|r)? (?:à|au)|carga(?:mos)? en|carrega(?:mos)?"
              + " em)|从|由|起运地?港?|启运港?|始发|装港)"
              + LEAD);
  private static final Phrase TO =
      Phrase.any(
          "(?:(?<![\\p{IsLatin}])(?:to|upto|discharge(?: port)?(?: is| at|"
              + " in)?|(?:discharg|unload|offload|destuff|land)(?:ed|ing|s)?(?: in| at|"
              + " into)|gelöscht in|(?:ent|aus)laden in|descarg(?:a|ar|amos|ue)"
              + " en|descarrega(?:r|mos)? em|décharg\\p{L}{2,6} (?:à|au)|scarico"
              + " a|nach|naar|para|hasta|vers|verso|arriv(?:al|ing)(?: port)?(?: at| in|"
              + " is|:)?|end(?:s|ing)?(?: up)? (?:in|at|[-:])|up to|à destination d(?:e|u|')(?:"
              + " port de)?|destinazione|com destino a|con destino a|into|receives? (?:it |them"
              + " )?(?:in|at)|recevons (?:à|au)|recibimos en|recebemos em|empfangen"
              + " in|cif|cfr|cnf|c&f|cpt|cip|dap|dpu|ddp|ddu|dat|destination|dest\\.?)|出到|运到|发到|运往|发往|到|至|去|往|走|目的港?|目的地|(?<!装)卸(?:货|在|于)?港?)"
              + LEAD);
  private static final Phrase FROM_NEXT = Phrase.any("^ (?:from|ex) ");
  private static final Phrase AND_FROM =
      Phrase.any(
          "^,? ?(?:and|&|\\+|und|y|e|et) (?:also |the same )?(?:from|ex|ab|von|desde|de|da|depuis)"
              + " $|^港?(?:出货?|走|发|装)[ ,]{0,2}(?:或者?是?|还是|和|跟|以及|、)(?:从|由)?$");
  private static final Phrase FOR = Phrase.any("(?<!\\p{L})(?:for|für|para|pour) $");
  private static final Phrase NOW =
      Phrase.any("^,? (?:this time|instead|now|diesmal|esta vez|cette fois)\\b");
  private static final Phrase FROM_AFTER =
      Phrase.any(
          "^(?:(?:\\p{IsHan}{0,4}[镇乡街道村区县园])?\\p{IsHan}{0,3}?(?:装(?!箱单|柜时)|交仓|进仓|入仓|交货|集货)|(?:的)?(?:工厂|仓库)[^,;。\\n]{0,4}(?:来|要|去|上门)[拉提装取收接]|(?:仓库?|工厂)?自送|"
              + " as (?:the |our )?(?:pol|origin|load(?:ing)? port|port of loading)\\b|["
              + " ]?(?:airport|port|港)?[ ]?[(](?:fob|fca|exw|fas)[)]|(?:港|口岸|机场)?["
              + " ]?(?:有[一两几]?[批票点些](?!柜)|寄(?!到|往|去)|直接走|出发|出口|出货|出运|出|起运|起飞|发货|发(?!票)|始发|装船|开船|走(?:(?!\\p{IsHan})|(?=[和或跟各都]|还是)))(?!到|往|去))");
  private static final Phrase GOODS_AT =
      Phrase.any(
          "(?:(?:factory|supplier|seller|vendor|lying|sitting|stored|maker|brewery|bakery|auction|shed|shipper|manufacturer|plant|mill|workshop|works|quarry|farm|growers?|packhouse|stuffing|goods|cargo|freight|machine|shipment)[^,;.\\n]{0,20}"
              + " (?:in|at|near)(?: the)? |(?<!\\p{L})(?:off|from here it is|load na|we load"
              + " in|(?:they are|they're|it's|it is)(?: now| still| sitting| lying| ready|"
              + " waiting)? (?:in|at)(?: a (?:village|town|farm|warehouse|shed)"
              + " (?:outside|near|in))?|tenemos en(?: el puerto de)?|(?:steht|stehen|liegt|liegen)"
              + " in|(?:est|sont) à) ? |(?:工厂|供应商|货|卖家|发货人|厂家)(?:都|现|就|是)?在)$");
  private static final Phrase BUYER_AT =
      Phrase.any(
          "(?:(?:warehouse|customer|buyer|consignee|client|receiver|store|shop|guy|boss|brother|sister|cousin|partner|my"
              + " company|our"
              + " company|church|hospital|boutique|site|importer|distributor|trader|dealer|fair|project|farmers?|group|end"
              + " user)[^,;.\\n]{0,20} (?:in|at|near)(?: the)?"
              + " |(?<!\\p{L})(?:takes?|wants?|needs?|receives?|collects?|gets?|awaits?|like|have)"
              + " (?:it|them|this|these|all|the goods|the cargo) (?:in|at|on)(?: the)?"
              + " |(?<!\\p{L})(?:i'm|i am|we're|we are)(?: here)? in"
              + " |(?:客户|买家|收货人|客人|海外仓|门店|分店|分公司|分仓)(?:都|现|就|是)?在|(?:(?<![能可要来都])(?:主|专)?做|开发了?[一个]{0,2}|跑)|(?<![发寄赠配])送(?:货)?)$");
  private static final Phrase GOODS_AFTER =
      Phrase.any(
          "^ (?:cfs|factory|works|workshop|mill|plant|supplier|vendor|seller|quarry|farm|shed|packhouse)(?!\\p{L})");
  private static final Phrase BUYER_AFTER =
      Phrase.any(
          "^ (?:needs|wants|takes|ordered|has"
              + " ordered|trader|buyer|client|customer|importer|receiver|consignee|dealer|distributor|team|side|pier|shop|store|fair)(?!\\p{L})|^(?:的|那个|那边的?|这边的?|新|老|大|有个)?(?:客户|客人|买家|订单|市场|单子|采购商|经销商|代理商|业主)");
  private static final Phrase THERE = Phrase.any("[到去发往](?:那边|那里|那儿|这边)");
  private static final Phrase DOOR_BEFORE =
      Phrase.any(
          "(?:picked? ?up|pick-up|collect(?:ion|ed)?|deliver(?:y|ed)?|提货|送货|派送|送到|交货|取货|warehouse)["
              + " ](?:is )?(?:from|to|in|at|near)?[ ]?(?:the )?$");
  private static final Phrase DOOR_AFTER =
      Phrase.any("^(?:市|区|港)?(?:提货|装柜|取货|派送|门点|拖车|工厂(?![^,;。\\n]{0,4}[来要去门][拉提装取收接]))");

  /** "汉堡卸", "塔林那边要": there it goes. */
  private static final Phrase TO_AFTER =
      Phrase.any(
          "^ as (?:the |our |new )?(?:pod|destination|discharge port|port of discharge)\\b"
              + "|^(?:港|港口)?(?:(?:你们|贵司|咱们)?(?:能做|能发|能走|做不做|能不能|可以做)|卸(?!货?[时费空])|(?:那边|那里|那儿)[^,;。\\n]{0,6}(?:要(?!求)|补|急))");

  /** "最终到亚的斯亚贝巴": beyond the port it goes on inland. */
  private static final Phrase ONWARD =
      Phrase.any(
          "(?:(?:最终|最后|然后)(?:目的地)?(?:拖|转|运|送|派|走)?|再(?:拖|转|运|送|派)|内陆(?:拖|转|运|送)?|转运|转关)(?:到|至|去|往)["
              + " ]?$");

  private static final Phrase LOADED =
      Phrase.any("^\\p{IsHan}{0,4}(?:装(?!箱单|船)|提货|取货|拉货|上门|工厂|仓库?)");

  private static final Phrase HAN = Phrase.exact("^\\p{IsHan}");
  private static final Phrase DENIED = Phrase.any("(?:不是|不要|不走|别走|不从|不去)[ ]?$");
  private static final Phrase EDGE_BEFORE = Phrase.exact("(?:^|[ ,;。\\n])(?:\\p{IsHan}{2,4}的)?$");
  private static final Phrase EDGE_AFTER =
      Phrase.exact("^港?(?:$|[ ,;。\\n]|(?:或者?|还是|/)\\p{IsHan})");

  /** "我们自己拉到宁波进仓": so far he brings it himself. */
  private static final Phrase BROUGHT_TO = Phrase.any("(?:拉|送|运|拖|发|开)货?到[ ]?$");

  private static final Phrase BROUGHT = Phrase.any("^港?\\p{IsHan}{0,3}?(?:进仓|入仓|交仓|交货)");

  private Directions() {}

  static List<Spot> origins(Wording text, List<Spot> spots) {
    return spots.stream()
        .filter(spot -> !door(text, spot))
        .filter(spot ->
            Word.in(FROM, Word.before(text, spot.span().start(), 40))
                || Word.in(FROM_AFTER, Word.after(text, spot.span().end(), 16)))
        .toList();
  }

  static List<Spot> destinations(Wording text, List<Spot> spots) {
    var said =
        spots.stream()
            .filter(spot -> !door(text, spot) && !brought(text, spot))
            .filter(spot ->
                Word.in(TO, Word.before(text, spot.span().start(), 40))
                    || Word.in(TO_AFTER, Word.after(text, spot.span().end(), 14))
                    || leftOutFrom(text, spot, spots)
                    || (Word.in(FOR, Word.before(text, spot.span().start(), 8))
                        && Word.in(NOW, Word.after(text, spot.span().end(), 12))))
            .toList();
    var ports = said.stream().filter(spot -> !onward(text, spot)).toList();
    return ports.isEmpty() ? said : ports;
  }

  private static boolean brought(Wording text, Spot spot) {
    return Word.in(BROUGHT_TO, Word.before(text, spot.span().start(), 8))
        && Word.in(BROUGHT, Word.after(text, spot.span().end(), 10));
  }

  /** Beyond the port of discharge. */
  static boolean onward(Wording text, Spot spot) {
    return Word.in(ONWARD, Word.before(text, spot.span().start(), 16));
  }

  /** "Mombasa from Nansha": the first is where it goes. */
  private static boolean leftOutFrom(Wording text, Spot spot, List<Spot> spots) {
    var from = FROM_NEXT.matcher(Word.after(text, spot.span().end(), 8));
    return !spot.risky()
        && from.find()
        && spots.stream().anyMatch(s -> s.span().start() == spot.span().end() + from.end());
  }

  /** "From Barcelona and from Valencia": both; else the first alone. */
  static List<Spot> together(Wording text, List<Spot> origins) {
    var last = 0;
    while (last + 1 < origins.size()
        && origins.get(last).span().end() <= origins.get(last + 1).span().start()
        && Word.in(
            AND_FROM,
            text.letters()
                .substring(origins.get(last).span().end(), origins.get(last + 1).span().start()))) {
      last++;
    }
    return origins.stream().limit(last + 1L).toList();
  }

  /**
   * "From Antwerp or Rotterdam", "to Lagos/Tema": the places between which the writer leaves it.
   */
  static List<Spot> choices(Wording text, List<Spot> said, List<Spot> spots) {
    var all = new ArrayList<>(said);
    var next = said.isEmpty() ? -1 : spots.indexOf(said.getLast()) + 1;
    while (next > 0
        && next < spots.size()
        && !spots.get(next).area()
        && !spots.get(next).risky()
        && all.getLast().span().end() <= spots.get(next).span().start()
        && choice(text, all.getLast(), spots.get(next))) {
      all.add(spots.get(next));
      next++;
    }
    return List.copyOf(all);
  }

  private static boolean choice(Wording text, Spot first, Spot next) {
    var gap = Gap.of(text.letters().substring(first.span().end(), next.span().start()));
    return gap == Gap.CHOICE || gap == Gap.SLASH;
  }

  /** Where the goods or their seller are, if nothing else says where the lane starts. */
  static List<Spot> homes(Wording text, List<Spot> spots) {
    return spots.stream()
        .filter(spot -> !door(text, spot) || !spot.area())
        .filter(spot ->
            Word.in(GOODS_AT, Word.before(text, spot.span().start(), 48))
                || Word.in(GOODS_AFTER, Word.after(text, spot.span().end(), 16)))
        .toList();
  }

  /** Where the goods are packed into their container, or fetched: 佛山南海装. */
  static List<Spot> loading(Wording text, List<Spot> spots) {
    return spots.stream()
        .filter(spot -> Word.in(LOADED, Word.after(text, spot.span().end(), 10)))
        .toList();
  }

  /** Where the one is who gets the goods. */
  static List<Spot> ends(Wording text, List<Spot> spots) {
    return spots.stream()
        .filter(spot ->
            Word.in(BUYER_AT, Word.before(text, spot.span().start(), 48))
                || Word.in(BUYER_AFTER, Word.after(text, spot.span().end(), 16))
                || (!spot.risky() && Word.in(FOR, Word.before(text, spot.span().start(), 8))))
        .toList();
  }

  /** "客人还有个门店在 Fremantle, 再报一个到那边的": the one place where the receiver is. */
  static List<Spot> there(Wording text, List<Spot> spots) {
    var ends = Word.in(THERE, text.letters()) ? ends(text, spots) : List.<Spot>of();
    return ends.size() == 1 ? ends : List.of();
  }

  /**
   * A place that stands for itself between blanks or on a line of its own, as Chinese customers
   * type where the goods go: "天津港出 舒韦赫 拼箱".
   */
  static List<Spot> alone(Wording text, List<Spot> spots) {
    var headed = headed(text, spots);
    if (headed.size() == 1) {
      return headed;
    }
    return spots.stream()
        .filter(spot -> !spot.area() && !spot.risky())
        .filter(spot -> Word.in(HAN, spot.span().in(text)))
        .filter(spot -> !Word.in(DENIED, Word.before(text, spot.span().start(), 8)))
        .filter(spot -> Word.in(EDGE_BEFORE, Word.before(text, spot.span().start(), 6)))
        .filter(spot -> Word.in(EDGE_AFTER, Word.after(text, spot.span().end(), 3)))
        .toList();
  }

  /** "Order 61 - Adelaide": the subject's only place, at its end. */
  private static List<Spot> headed(Wording text, List<Spot> spots) {
    var inSubject =
        spots.stream()
            .filter(spot -> spot.span().end() < text.bodyStart())
            .filter(spot -> !spot.area() && !Word.in(HAN, spot.span().in(text)))
            .toList();
    return inSubject.size() == 1
            && !inSubject.getFirst().risky()
            && Word.after(text, inSubject.getFirst().span().end(), 8).isBlank()
        ? inSubject
        : List.of();
  }

  private static boolean door(Wording text, Spot spot) {
    return Word.in(DOOR_BEFORE, Word.before(text, spot.span().start(), 30))
        || Word.in(DOOR_AFTER, Word.after(text, spot.span().end(), 6));
  }
}
