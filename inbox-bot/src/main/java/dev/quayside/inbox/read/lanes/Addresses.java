package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.names.NameKind;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds postal addresses in running text, in the forms of America, Europe, India and China, and
 * tells from the words around whether cargo is fetched or brought there.
 */
final class Addresses {

  private static final String NAME =
      "[\\p{Lu}][\\p{L}'.]{1,20}(?:["
          + " -](?:[\\p{Lu}][\\p{L}'.]{1,20}|de|du|la|le|sur|am|an|der|upon|en)){0,4}";

  /** A street before the town: "11250 Windfern Rd, ", "Plot 14, GIDC Estate, ". */
  private static final String STREET =
      "(?:(?:plot|unit|no\\.?|building|block|warehouse|dock)?[ ]?\\d{1,6}[\\p{L}]?[ ,][\\p{L}\\d"
          + " .'#/-]{3,40},?[ ]{1,2}(?:[\\p{L}\\d .'#-]{2,30},[ ]){0,2})?";

  /**
   * One way to write an address.
   *
   * @param code what stands in each of that form; it is soon told where there is none
   */
  private record Form(Phrase code, Phrase whole) {

    List<Span> spans(Wording text) {
      return Word.spans(code, text).isEmpty() ? List.of() : Word.spans(whole, text);
    }
  }

  private static final Phrase FIVE_FIGURES = Phrase.exact("\\d{5}");
  private static final Phrase FOUR_FIGURES = Phrase.exact("\\d{4}|\\d{2}-\\d|\\d{3} \\d");
  private static final Phrase BRITISH = Phrase.exact("\\d[A-Z]{2}");
  private static final Phrase CANADIAN = Phrase.exact("[A-Z]\\d[A-Z][ ]?\\d[A-Z]\\d");
  private static final Phrase DISTRICT = Phrase.exact("[市区县]");

  private static final List<Form> FORMS =
      List.of(
          new Form(
              FIVE_FIGURES,
              Phrase.exact(
                  "(?i:" + STREET + ")" + NAME + ",?[ ]{1,2}[A-Z]{2}[ ]\\d{5}(?:-\\d{4})?(?!\\d)")),
          new Form(
              FIVE_FIGURES,
              Phrase.exact(
                  "(?i:" + STREET + ")" + NAME + ",[ ]" + NAME + "[ ,-]{1,3}\\d{6}(?!\\d)")),
          new Form(
              FOUR_FIGURES,
              Phrase.exact(
                  "(?<![\\p{L}\\d.,/-])(?!20[2-3]\\d[ ])(?<!(?:UN|HS|PO|NO|un|hs|po|no)["
                      + " .:]{1,2})(?:(?!UN|HS|PO|NO)[A-Z]{1,2}["
                      + " -])?(?:\\d{4,5}|\\d{2}-\\d{3}|\\d{3}[ ]\\d{2})["
                      + " ]{1,2}(?!(?i:kgs?|cbm|ctns?|pcs|usd|eur|lbs?|units?|cartons?|pallets?|containers?|bags|boxes|m|t)\\b)"
                      + NAME)),
          new Form(FOUR_FIGURES, Phrase.exact(NAME + "[ ][(]\\d{4,6}[)]")),
          new Form(
              FOUR_FIGURES,
              Phrase.exact(
                  NAME
                      + "[ ]?[(][A-Z]{2}[)][ ,:-]{1,3}(?:[A-Z]{1,2}-)?(?:\\d{2}-\\d{3}|\\d{3}"
                      + " \\d{2}|\\d{4,6})(?![\\d.,]\\d|\\d)")),
          new Form(
              CANADIAN,
              Phrase.exact(
                  "(?i:"
                      + STREET
                      + ")"
                      + NAME
                      + ",?[ ](?:[A-Z]{2}[ ,]{1,2})?[A-Z]\\d[A-Z][ ]?\\d[A-Z]\\d(?![\\p{L}\\d])")),
          new Form(
              FIVE_FIGURES,
              Phrase.exact(
                  "(?i:"
                      + STREET
                      + ")"
                      + NAME
                      + ",?[ ][(]?\\d{5}[)]?(?![\\d.,]\\d|[\\d']|["
                      + " ]?(?i:kgs?|cbm|ctns?|pcs|usd|eur|lbs?|pounds|units?|cartons?|pallets?|bags|boxes|m|t|tons?|litres?)\\b)")),
          new Form(FOUR_FIGURES, Phrase.exact(NAME + ",?[ ]\\d{4}-\\d{3}(?!\\d)")),
          new Form(
              BRITISH,
              Phrase.exact(
                  "(?i:"
                      + STREET
                      + ")"
                      + NAME
                      + ",?[ ][A-Z]{1,2}\\d[A-Z\\d]?[ ]\\d[A-Z]{2}(?![\\p{L}\\d])")),
          new Form(
              DISTRICT,
              Phrase.exact(
                  "(?!\\p{IsHan}{0,5}(?:在|从|到|送|至|往|去|工厂|仓库|地址))(?:[\\p{IsHan}]{2,8}(?:省|自治区))?(?:[\\p{IsHan}]{2,6}?[市州])?(?:[\\p{IsHan}]{1,6}?[市区县])[\\p{IsHan}\\d-]{0,20}?(?:(?:路|街|道|大道|巷)[\\p{IsHan}]{0,2}(?:\\d{1,5}号?|(?=["
                      + " ]?[(]\\d{6}))|工业区|工业园|开发区|科技园|产业园|物流园|园区|镇|村|新区)(?:[\\p{IsHan}\\d-]{1,14}(?=["
                      + " ]?[(]\\d{6})|[\\p{IsHan}\\d-]{0,12}?(?:\\d{1,4}号)?)(?:["
                      + " ,]{0,2}[(]?(?:邮编:?)?\\d{6}[)]?(?!\\d))?")),
          new Form(
              FIVE_FIGURES,
              Phrase.exact(
                  "(?<=[到至往发送派寄去])\\p{IsHan}{2,6}["
                      + " ]?(?:\\d{5}|20[013-9]\\d|[13-9]\\d{3})(?![\\d.,]\\d|\\d|["
                      + " ]?(?:kg|公斤|千克|方|立方|件|箱|个|吨|元|块|美|托|cbm|年|x|[*]))")));

  /** More than a town, so that no port is taken for a door. */
  private static final Phrase HOUSE =
      Phrase.any(
          "\\d|stra(?:ß|ss)e|(?:street|road|avenue|boulevard|lane|industrial|estate|park|zone"
              + "|warehouse|factory|works|rue|calle|polígono|rua)(?!\\p{L})|[路街道巷村镇区园厂仓库楼栋]");

  private static final Phrase PICKUP =
      Phrase.any(
          "(?:pick(?:ed|ing)?[ -]?up|collect\\w{0,4}|fetch|(?<!(?:to|into) )(?:our|the|my|their)"
              + " (?:dock|factory|plant|site|warehouse|works|premises|showroom|facility|yard|office)|factory|supplier|(?<!un)load(?:ing|ed)?|exw|ex["
              + " -]?works|ab werk|abhol\\w{2,5}|enlèvement|prise en"
              + " charge|ramassage|recog\\w{2,5}|retir\\w{2,4}|ship(?:s|ping)?"
              + " from|\\bfrom|\\bab(?="
              + " )|von|desde|depuis|工厂|提货|装货|装柜|取货|发货|工厂在|仓库在|货在|起运地|交货地|从|shipper)[^;。\\n]{0,28}$");
  private static final Phrase DELIVERY =
      Phrase.any(
          "(?:deliver\\w{0,4}|drayage|unload\\w{0,3}|ship(?:ped|ping)? to|consignee|door|drop|final"
              + " dest\\w{0,8}|\\bto\\b|nach|zustell\\w{2,4}|livr\\w{2,6}|entreg\\w{1,3}|hasta|até|派送|送到|送货|派到|收货|目的地|卸货|仓库|送|到|发|寄)[^;。\\n]{0,36}$");

  private Addresses() {}

  /** The first address cargo is fetched at. */
  static Optional<Span> pickup(Wording text) {
    return first(text, true);
  }

  /** The first address cargo is brought to. */
  static Optional<Span> delivery(Wording text) {
    return first(text, false);
  }

  /**
   * Where nothing speaks of a house, a street or a works, nor of fetching or bringing, there is no
   * address to be learned; most inquiries go from port to port.
   */
  private static final Phrase SPOKEN_OF =
      Phrase.any(
          "pick|collect|fetch|load|factory|supplier|vendor|shipper|consignee|receiver|buyer|plant|dock|site"
              + "|premises|showroom|facility|yard|office|door|deliver|drayage|drop|address|street|road|avenue"
              + "|boulevard|lane|industrial|estate|park|zone|warehouse|works|\\b(?:rue|calle|rua|exw|ddp|dap|ddu)\\b"
              + "|stra(?:ß|ss)e|polígono|abhol|enlèvement|prise|ramassage|recog|retir|zustell|livr|entreg|werk"
              + "|[路街道巷村镇区园厂仓库楼栋号址提装取送派收卸]");

  /**
   * The first address cargo is fetched at, or brought to, in a form that is none of these: whoever
   * learned from many letters how addresses stand in them saw one, and a street, a house or a works
   * is named.
   */
  static Optional<Span> learned(Wording text, boolean fetched) {
    if (Word.spans(SPOKEN_OF, text).isEmpty()) {
      return Optional.empty();
    }
    return text.names(NameKind.ADDRESS, 0).stream()
        .filter(span -> Word.in(HOUSE, span.in(text)))
        .filter(span -> is(fetched, span, text))
        .findFirst();
  }

  private static Optional<Span> first(Wording text, boolean fetched) {
    return in(text).stream().filter(span -> is(fetched, span, text)).findFirst();
  }

  private static boolean is(boolean fetched, Span span, Wording text) {
    var before = Word.before(text, span.start(), 48);
    var from = last(PICKUP, before);
    var to = last(DELIVERY, before);
    return fetched ? from > to : to > from;
  }

  /** Of the words that speak of fetching or bringing, the nearest before the address counts. */
  private static int last(Phrase pattern, String before) {
    for (var i = before.length(); i >= 0; i--) {
      if (pattern.matcher(before).standsAt(i, before.length())) {
        return i;
      }
    }
    return -1;
  }

  static List<Span> in(Wording text) {
    var found = new ArrayList<Span>();
    for (var form : FORMS) {
      form.spans(text).stream().filter(span -> !span.overlapsAny(found)).forEach(found::add);
    }
    found.sort(Comparator.comparingInt(Span::start));
    return List.copyOf(found);
  }
}
