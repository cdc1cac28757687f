package dev.quayside.inbox.read.boxes;

import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Reads tables that have a column for each kind of container, with how many below it. */
final class Columns {

  private static final Phrase COUNT = Phrase.exact("^[1-9]\\d?$");

  private static final Phrase PAST =
      Phrase.any(
          "(?:\\b(?:moved|shipped|handled|did)|nous avons"
              + " (?:fait|expédié)|fizemos|embarcamos|hicimos|abbiamo"
              + " (?:fatto|spedito)|(?:hatten|verschifften) wir) (?:about |some |over |around )?$");

  private static final Phrase PRICE = Phrase.any("(?:usd|rmb|cny|eur|us\\$|\\$|\\d{3})[ ]?/[ ]?$");

  /** "It is 2x20, not 2x40". */
  private static final Phrase NOT =
      Phrase.any(
          "(?:\\bnot|\\binstead of|\\brather than|\\bno longer|\\bforget(?: about)?|\\bno need"
              + " (?:for|of)|(?:cheaper|better|dearer) than|\\bcancel|statt|\\bnicht|en lugar de|au"
              + " lieu de|\\bem vez de|\\binvece di|不是|不要)(?: (?:a|an|the|your|one|full))?"
              + " $|(?:不是|不要)$");

  /** "If there is no NOR, tell me the 40HC": what is only asked where the other cannot be had. */
  private static final Phrase ELSE =
      Phrase.any(
          "\\b(?:if|falls|wenn)\\b[^.;\\n]{0,40}(?:\\bno\\b|\\bnot\\b|n't\\b|\\bnone\\b|nicht|kein)[^.;\\n]{0,40}$|(?:超重|超载|不行|没有|没柜|装不下|放不下|不够|太贵|没舱)(?:了|的话|就|,|"
              + " ){0,2}(?:再|就)?[报换改用走上][个成]?$");

  private static final Phrase BARE =
      Phrase.any("^\\d{1,2}[ ]?[x*][ ]?(?:20|40|45)[ ]?(?:'|ft\\.?|尺)?$");
  private static final Phrase FEET = Phrase.any("^(?:20|40|45)[ ]?(?:'|ft\\.?|foot|feet)$");

  private Columns() {}

  /** Adds what the columns count; their headings name kinds only. */
  static void counted(Wording text, Layout layout, List<Boxes.Mention> found) {
    var counts = new ArrayList<Boxes.Mention>();
    for (var fact : layout.of(Label.BOXES_OF)) {
      if (Word.in(COUNT, fact.value().in(text))) {
        found.stream()
            .filter(mention -> fact.name().overlaps(mention.span()))
            .findFirst()
            .map(Boxes.Mention::equipment)
            .ifPresent(kind ->
                counts.add(
                    new Boxes.Mention(kind, Numbers.count(fact.value().in(text)), fact.value())));
      }
    }
    if (!counts.isEmpty()) {
      var headings =
          layout.of(Label.BOXES_OF).stream().map(f -> text.lineAt(f.name().start())).toList();
      found.removeIf(mention -> mention.span().overlapsAny(headings));
      found.addAll(counts);
    }
  }

  /** "22 t in 40'" beside 1x40HC: the same box. */
  static boolean again(Wording text, Boxes.Mention mention, List<Boxes.Mention> all) {
    return bareTwin(text, mention, all)
        || (mention.quantity().isEmpty()
            && Word.in(FEET, mention.span().in(text).strip())
            && all.stream()
                .anyMatch(other ->
                    other.quantity().isPresent() && Boxes.feet(other).equals(Boxes.feet(mention))));
  }

  /** "3x40" in the subject and "3 x 40HC" below: the second says which. */
  private static boolean bareTwin(Wording text, Boxes.Mention mention, List<Boxes.Mention> all) {
    return BARE.matcher(mention.span().in(text).strip()).find()
        && all.stream()
            .anyMatch(other ->
                other.equipment() != mention.equipment()
                    && other.quantity().isPresent()
                    && other.quantity().equals(mention.quantity())
                    && Boxes.feet(other).equals(Boxes.feet(mention)));
  }

  /** "Target (USD/40HQ)" beside 1x40HQ tells of what the price is. */
  static boolean priced(Wording text, Boxes.Mention mention) {
    return mention.quantity().isEmpty()
        && Word.in(PRICE, Word.before(text, mention.span().start(), 8));
  }

  /** "We moved 212 x 40HC last year", "not 2x40": what was, or was corrected, is not asked. */
  static boolean past(Wording text, Boxes.Mention mention) {
    var start = mention.span().start();
    return Word.in(NOT, Word.before(text, start, 24))
        || (mention.quantity().isPresent()
            ? Word.in(PAST, Word.before(text, start, 32))
            : Word.in(ELSE, Word.before(text, start, 96)));
  }
}
