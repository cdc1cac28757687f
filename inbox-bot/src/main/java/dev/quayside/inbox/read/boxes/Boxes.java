package dev.quayside.inbox.read.boxes;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.cargo.Equipment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Finds containers and how many: 3x40HQ, 两个小柜, 1 x 40 ft high cube, 2 x 20' isotank. */
public final class Boxes {

  private static final String TIMES =
      "[ ]?(?:(?:x|\\*|个|条|只|台|nos?\\.?(?: x)?|stc?k\\.?|stück|pcs|units?|full|by|-|(?:full"
          + " )?(?:containers?|cntrs?|ctrs?|boxes|fcls?|reefers?|conten\\w{2,7}|flats?(?:"
          + " ?racks?)?|open ?tops?|high ?cubes?|contêine\\w{1,3}))?[ ]?(?:of|de|à|von)?)[ ]?";
  private static final String FOOT =
      "[ ]?(?:'{1,2}|\"|-?["
          + " ]?f(?:oo|ee)?t(?:ers?)?\\.?|尺|呎|英尺|pieds|pies|pés|fuß|fuss|voet|piedi|er(?:-container)?(?=["
          + " ]?(?:$|[,;.?!)\\n]|ab |von |nach |container|dv|dc|hc|high)))?[ -]?";
  private static final String KIND =
      "(?<kind>(?:[(]?(?:high["
          + " -]?cubes?|highcubes?|hi-?cubes?|hicubes?|hq|hc|hcdry|high|alto|h(?![\\p{IsLatin}]))[)]?)|gp|dc|dv|dry(?:"
          + " van)?|st(?:d|andard)?|general purpose|sd|normal|reefers?(?: (?:hc|hq|high"
          + " cube|containers?))?|refrigerated|rf|rh|re|rq|rhc|hcrf|hr|refeer|open["
          + " -]?tops?|ot|flat["
          + " -]?racks?|fr|iso-?tanks?|tanks?|tk|nor|高柜|超高|高箱|高|冷高柜?|冷冻柜?|冻柜?|冷柜|冷藏柜?|冷箱|冷(?=[,;。、"
          + " \\n]|$)|开顶柜?|开顶箱|框架柜?|框架箱?|平板柜|罐箱|罐柜|普柜|小柜|大柜|平柜|平箱|平(?![方米台板面])|干柜|普箱|柜)?";
  private static final Phrase BOX =
      Phrase.any(
          "(?<![\\p{IsLatin}\\d.$€'-])(?:(?<![周期拜月案第其之款])(?<count>"
              + Numbers.COUNT
              + ")"
              + TIMES
              + ")?(?<![\\d])(?<size>20|40|45|[24][oO](?=["
              + " ]?(?:hq|hc|gp|'|ft|尺))|twent(?:y|ies)|fort(?:y|ies)|二十|四十|四五|四十五)"
              + FOOT
              + "(?:的(?=[小大平高普冷]|[ ]?\\d{1,2}[ ]?[个条只]))?"
              + KIND
              + "(?:(?<=\\p{IsHan})(?=\\d{1,2}[个条只台柜])|(?=x\\d{1,2}(?![\\d\\p{IsLatin}.]))|(?![\\p{IsLatin}\\d%]))(?<tail>["
              + " ]{0,2}(?:x|\\*)[ ]?\\d{1,3}(?![\\d.x*])|[ ]?\\d{1,2}["
              + " ]?(?:[个条只台柜]|units?\\b|ctrs?\\b|boxes\\b|nos\\b)(?:柜子?)?(?![立方小大高平]|[ ]?[24])|["
              + " ]?[(]\\d{1,2}[)]|[ ]?[-:=–][ ]?\\d{1,3}["
              + " ]?(?:nos?\\b|units?\\b|ctrs?\\b|cntrs?\\b|boxes\\b|containers?\\b)|["
              + " ]{1,12}\\d{1,2}[ ]{1,6}(?:ea|nos|units?)(?![\\p{L}.])|["
              + " ]?[一两俩二三仨四五六七八九十]{1,2}(?:[个条只台](?:柜子?)?|柜)(?![立方小大高平]|[ ]?[24]))?");
  private static final Phrase NICK =
      Phrase.any(
          "(?:(?<![周期拜案第其之款])(?<count>"
              + Numbers.COUNT
              + ")[ ]?(?:x|\\*|个|条|只)?["
              + " ]?)?(?:(?<nick>小柜|小箱|小平柜?|大平柜?|大高柜|大高|大柜|大箱|高柜|高贵|高箱|平柜|平箱)|(?<=[个条一二两俩三仨四五六七八九十\\dx*])(?<han>高|小高|平)(?=[,;。"
              + " \\n]|$|到|出|从|走))(?<tail>[ ]?(?:x|\\*)[ ]?\\d{1,3}(?![\\d.x*])|["
              + " ]?(?:\\d{1,2}|[一两俩二三仨四五六七八九十]{1,2})[ ]?(?:[个条只](?:柜子?)?|柜)(?![立方小大高平]|["
              + " ]?[24]))?");
  private static final Phrase BEFORE_KIND =
      Phrase.any(
          "(?<![\\p{IsLatin}\\d])(?:(?<![周期拜案第其之款])(?<count>"
              + Numbers.COUNT
              + ")"
              + TIMES
              + ")(?<kind>(?:hq|hc|high[ -]?cube)[ ]reefers?|hq|hc|high[ -]?cubes?|reefers?|open["
              + " -]?tops?|flat[ -]?racks?)(?: containers?)?(?![\\p{IsLatin}\\d])");

  /** No reefer is high but one of forty feet. */
  private static final Phrase HIGH_REEFER = Phrase.any("(?:hq|hc|cube)[ ]reefers?");

  /** Nor is another container, unless 45 feet are said. */
  private static final Phrase HIGH = Phrase.any("^(?:hq|hc|high[ -]?cubes?)$");

  private static final Phrase FORTY_FIVE = Phrase.any("(?<!\\d)45(?!\\d)");

  /** "Three of the small containers": twenty feet. */
  private static final Phrase SMALL =
      Phrase.any(
          "(?<![\\p{IsLatin}\\d])(?<count>"
              + Numbers.COUNT
              + ")[ ](?:of (?:the|your|those) )?(?:small|little|short)"
              + " (?:containers|container|(?<=of (?:the|your) (?:small|little|short)"
              + " )(?:boxes|ones))(?![\\p{IsLatin}])");

  /** Between a count and a size a word for containers stands: "3 fcl of 40". */
  private static final Phrase OF_SIZE =
      Phrase.any(
          "(?:containers?|cntrs?|ctrs?|fcls?|conten\\w{2,7}|flats?|reefers?) (?:of|de|von|à) $");

  private static final Phrase LIKE_NUMBER =
      Phrase.any(
          "^[ ]?(?:kgs?|t\\b|tons?|吨|cbm|方|cm|mm|ctns?|pallets?|pcs|days?|usd|天|箱|件|托|%|nov|dec|oct|jan|号|日|\\.\\d|/\\d|,\\d|:\\d)");

  private static final Phrase OR =
      Phrase.any(
          "^[ ,]{0,2}(?:or|或者?|还是|oder|ou|o)[ ]?$|[,(;]["
              + " ]?(?:能装|能用|装得下|如果|要是|若|不行就?|没有就?|也可以?)[^\\n。]{0,4}$");

  private static final Phrase SLASHED =
      Phrase.any("^[ ]?(?:'[ ]?)?/[ ]?(?:20|40|45)[ ]?(?:'|/|gp|hq|hc|dc|rf)");

  private static final Set<String> BESIDE = Set.of("(", "/", "=", "-", "[");

  private static final Phrase TIMES_AFTER = Phrase.any("^[ ]?[x*]");

  private static final Phrase FEET =
      Phrase.exact("(?:20|40|45|ty|十五?)[ ]?(?:'|\"|-?[ ]?[fF]|尺|呎|英尺|pie|pied|pés|fu|er(?![a-z]))");
  private static final Phrase BARE_BOX = Phrase.any("\\d{1,2}[ ]?[x*][ ]?(?:20|40|45)[ ]?");

  private static final Wording.Reading<List<Mention>> FOUND = new Wording.Reading<>() {};

  private Boxes() {}

  /** Containers named in the text; a size without count has none. */
  public record Mention(Equipment equipment, Optional<Integer> quantity, Span span) {
    public BoxDraft draft(Wording text) {
      return new BoxDraft(new BoxDraft.Container(equipment), quantity, text.evidence(span));
    }
  }

  public static List<Mention> in(Wording text, Layout layout) {
    return text.once(FOUND, () -> read(text, layout));
  }

  private static List<Mention> read(Wording text, Layout layout) {
    var found = new ArrayList<Mention>();
    Word.found(BOX, text).forEach(m -> sized(text, layout, m).ifPresent(found::add));
    Columns.counted(text, layout, found);
    found.removeIf(mention -> Columns.priced(text, mention) && found.size() > 1);
    found.removeIf(mention -> Columns.past(text, mention) || Columns.again(text, mention, found));
    Word.found(BEFORE_KIND, text)
        .filter(m -> Word.in(HIGH_REEFER, m.group()) && !Span.of(m).overlapsAny(spans(found)))
        .forEach(m ->
            found.add(new Mention(Equipment.RF40, Numbers.count(m.group("count")), Span.of(m))));
    high(text, found);
    Word.found(NICK, text)
        .filter(m -> !Span.of(m).overlapsAny(spans(found)))
        .map(m -> new Mention(nick(m), count(m), Span.of(m)))
        .filter(mention -> !Columns.past(text, mention))
        .forEach(found::add);
    return once(text, found);
  }

  /** Where no size is told, "one high cube" is one of forty feet and "small" is one of twenty. */
  private static void high(Wording text, List<Mention> found) {
    var plain = !Word.in(FORTY_FIVE, text.live().in(text));
    if (plain && found.isEmpty()) {
      Word.found(BEFORE_KIND, text)
          .filter(m -> Word.in(HIGH, m.group("kind")))
          .forEach(m ->
              found.add(new Mention(Equipment.HC40, Numbers.count(m.group("count")), Span.of(m))));
    }
    if (found.isEmpty()) {
      Word.found(SMALL, text)
          .forEach(m ->
              found.add(new Mention(Equipment.GP20, Numbers.count(m.group("count")), Span.of(m))));
    }
  }

  /** "1 x 40' reefer (40RF)" and "1x40HC / 40' high cube" name the same box in two ways. */
  private static List<Mention> once(Wording text, List<Mention> found) {
    var boxes = new ArrayList<Mention>();
    for (var box : found) {
      var last = boxes.isEmpty() ? box : boxes.getLast();
      if (box.quantity().isEmpty()
          && last.equipment() == box.equipment()
          && last.span().end() < box.span().start()
          && BESIDE.contains(
              text.letters().substring(last.span().end(), box.span().start()).strip())) {
        boxes.set(
            boxes.size() - 1,
            new Mention(last.equipment(), last.quantity(), last.span().to(box.span())));
      } else {
        boxes.add(box);
      }
    }
    return List.copyOf(boxes);
  }

  /** The length in its name: 40 for a 40HC. */
  public static String feet(Mention mention) {
    var name = mention.equipment().name();
    return name.substring(name.length() - 2);
  }

  /** Words for containers whose size is not said, such as "2 high cubes": what must be asked. */
  public static List<Span> unsized(Wording text, List<Mention> sized) {
    return Word.spans(BEFORE_KIND, text).stream()
        .filter(span -> !span.overlapsAny(spans(sized)))
        .toList();
  }

  /** "1x40HQ or 2x20GP": the customer has not chosen. */
  public static Optional<Span> choice(Wording text, List<Mention> found) {
    for (var i = 0; i + 1 < found.size(); i++) {
      var first = found.get(i).span();
      var next = found.get(i + 1).span();
      if (first.end() <= next.start()
          && Word.in(OR, text.letters().substring(first.end(), next.start()))) {
        return Optional.of(first.to(next));
      }
    }
    return Optional.empty();
  }

  private static List<Span> spans(List<Mention> found) {
    return found.stream().map(Mention::span).toList();
  }

  private static Optional<Mention> sized(Wording text, Layout layout, MatchResult match) {
    var kind = Optional.ofNullable(match.group("kind")).orElse("").toLowerCase(Locale.ROOT);
    var span = Span.of(match);
    var foot = Word.in(FEET, match.group());
    var named =
        match.group("size").toLowerCase(Locale.ROOT).endsWith("ties")
            || Word.in(OF_SIZE, text.letters().substring(match.start(), match.start("size")));
    var announced = layout.at(span).filter(l -> l == Label.BOXES).isPresent();
    var stroke = span.start() > 0 && text.letters().charAt(span.start() - 1) == '/';
    if (kind.isEmpty()
        && !foot
        && !named
        && (!announced || stroke)
        && !bareBox(text, match)
        && !slashed(text, match)) {
      return Optional.empty();
    }
    if (Word.in(LIKE_NUMBER, Word.after(text, span.end(), 8)) && kind.isEmpty() && !foot) {
      return Optional.empty();
    }
    var rest = kind + Word.after(text, span.end(), 16).toLowerCase(Locale.ROOT);
    var size = match.group("size").toLowerCase(Locale.ROOT);
    var feet =
        size.startsWith("2") || size.startsWith("二") || size.startsWith("tw")
            ? 20
            : size.startsWith("45") || size.equals("四五") || size.equals("四十五") ? 45 : 40;
    var front = text.letters().substring(Math.max(0, span.start() - 16), match.start("size"));
    return Kinds.of(feet, kind, rest, front).map(type -> new Mention(type, count(match), span));
  }

  /** The first of "20/40HQ" and "20/40/40HC". */
  private static boolean slashed(Wording text, MatchResult match) {
    return Word.in(SLASHED, Word.after(text, match.end(), 8));
  }

  /** "2x40" or "1*20+1*40" is plainly containers; a lone 40 is not. */
  private static boolean bareBox(Wording text, MatchResult match) {
    return match.group("count") != null
        && BARE_BOX.matcher(match.group()).matches()
        && !Word.in(TIMES_AFTER, Word.after(text, match.end(), 3));
  }

  private static Equipment nick(MatchResult match) {
    var nick = match.group("nick") != null ? match.group("nick") : match.group("han");
    return nick.contains("高")
        ? Equipment.HC40
        : nick.startsWith("小") ? Equipment.GP20 : Equipment.GP40;
  }

  private static Optional<Integer> count(MatchResult match) {
    var tail = match.group("tail");
    return Optional.ofNullable(match.group("count"))
        .or(() -> Optional.ofNullable(tail).map(t -> t.replaceAll("[^0-9一两俩二三仨四五六七八九十]", "")))
        .flatMap(Numbers::count);
  }
}
