package dev.quayside.inbox.read.gate;

import dev.quayside.inbox.read.aside.Harmless;
import dev.quayside.inbox.read.aside.Talk;
import dev.quayside.inbox.read.cargo.Dangers;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.lanes.Lanes;
import dev.quayside.inbox.read.proof.Field;
import dev.quayside.inbox.read.terms.Carriers;
import dev.quayside.inbox.read.terms.Incoterms;
import dev.quayside.inbox.read.told.Kind;
import dev.quayside.inbox.read.told.Token;
import dev.quayside.inbox.read.told.Tokens;
import dev.quayside.inbox.read.told.Told;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Places;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Looks for what a message says and no fact holds. Every figure, place, box and word of cargo must
 * be accounted for: by a fact read from it, by being said before, or by a rule that says it does
 * not matter. What is left over makes all its requests doubtful, and a doubtful one is never priced
 * by itself.
 */
public final class LeftoverGate {

  private static final Phrase DENIED =
      Phrase.any(
          "(?:(?<!\\p{L})(?:no|non|not|without|w/o|never|nor|neither|free"
              + " of|ohne|nicht|kein\\p{L}{0,2}|keine|sin|sem|sans|não|pas de)["
              + " -]{1,3}(?:\\p{L}{1,12}["
              + " ,/-]{1,2}){0,3}|[不无非没](?:含|带|是|属于|有|需要?|要)?[\\p{IsHan}]{0,2}|(?<!\\p{L})non-?)$");
  private static final Phrase DENIED_AFTER =
      Phrase.any(
          "^[ ]?(?:[:?=|\\t]{1,3}[ ]{0,24}(?:no\\b|none|n/a|nein|não|nil|否|无|非|不)|(?:cargo |goods"
              + " |class |condition |temperature |container )?(?:is |are )?(?:not"
              + " |free|removed|excluded)|-free|不|除外)");
  private static final Phrase HARMLESS_CARGO =
      Phrase.any(
          "\\b(?:non|not|no)[ -]{0,3}(?:dg|d/g|haz|dangerous|imo|imdg)|general"
              + " cargo|普货|普通货|非危|非dg|不是危|无危|不属于危");

  private static final Phrase AMONG =
      Phrase.any(
          "^(?: ?\\([^)\\n]{0,60}|(?: ?(?:,|&|/|and|und|y|e|et) (?:[\\p{L}-]{2,14}"
              + " ?){0,3}){1,6})$");

  /** Letters between the goods and what is named with them. */
  private static final int FARTHEST = 64;

  /** Doubts shown of one message; a sales person needs no more to see that he must read it. */
  private static final int MOST = 8;

  private final Wording text;
  private final Layout layout;
  private final List<RfqDraft> drafts;
  private final Ledger ledger;
  private final Repeats repeats;
  private final Harmless harmless;
  private final Surroundings places;
  private final Dates dates;

  private LeftoverGate(Told told, Lanes lanes, List<RfqDraft> drafts, Places book) {
    this.text = told.text();
    this.layout = told.layout();
    this.drafts = drafts;
    this.ledger = new Ledger(text, drafts);
    this.repeats = new Repeats(told, drafts);
    this.harmless = new Harmless(text);
    this.places = new Surroundings(text, layout, lanes, ledger, book);
    this.dates = new Dates(text, drafts, told.day());
  }

  /** The drafts of one message, doubted where the message says more than they hold. */
  public static List<RfqDraft> checked(
      Told told, Lanes lanes, List<RfqDraft> drafts, Places places) {
    var gate = new LeftoverGate(told, lanes, drafts, places);
    var left =
        Tokens.in(told).stream().filter(token -> !gate.accounted(token)).limit(MOST).toList();
    if (left.isEmpty()) {
      return drafts;
    }
    var doubts = left.stream().map(gate::doubt).toList();
    return drafts.stream().map(draft -> draft.doubted(doubts)).toList();
  }

  private Doubt doubt(Token token) {
    return new Doubt(Doubt.Reason.LEFT_OVER, text.evidence(shown(token)), token.kind().about());
  }

  /** A bare figure says little: the word behind it is shown with it. */
  private Span shown(Token token) {
    var span = token.span();
    if (token.kind() != Kind.NUMBER && token.kind() != Kind.MORE) {
      return span;
    }
    var after = Word.after(text, span.end(), 18);
    var end = 0;
    while (end < after.length()
        && (Character.isLetter(after.charAt(end)) || (end == 0 && after.charAt(0) == ' '))) {
      end++;
    }
    return new Span(span.start(), span.end() + end);
  }

  private boolean accounted(Token token) {
    if (token.kind() != Kind.SPECIAL && ledger.holds(token)) {
      return true;
    }
    return heading(token.span()) || explained(token) || harmless.covers(token);
  }

  private boolean explained(Token token) {
    var span = token.span();
    var more = Clause.announcesMore(text, span);
    var moreThere = Clause.announcesMoreThere(text, span);
    return switch (token.kind()) {
      case BOX -> repeats.box(span) || (!more && (kindOfBox(span) || unwantedKind(span)));
      case PLACE ->
          (!moreThere && places.known(span))
              || places.passed(span)
              || places.ruledOut(span)
              || places.ofFirstLane(span);
      case AREA -> !moreThere && places.known(span);
      case WEIGHT -> !more && repeats.weight(span);
      case VOLUME -> !more && repeats.volume(span);
      case PIECES ->
          !more && (repeats.pieces(span, ledger.spans(Field.PIECES)) || repeats.boxCount(span));
      case COUNT ->
          !more && (repeats.boxCount(span) || repeats.laneCount(span) || repeats.onePiece(span));
      case SIZE, MONEY, TEMPERATURE -> false;
      case DATE -> dates.harmless(span) || Talk.aside(text, layout, span);
      case TERM -> term(span);
      case CARRIER -> carrier(span);
      case COLD -> denied(span) || (!more && cold());
      case HAZARD -> denied(span) || (!more && dangerous());
      case MILD_HAZARD -> denied(span) || (!more && (dangerous() || harmlessCargo()));
      case SPECIAL -> denied(span);
      case GOODS -> denied(span) || (!more && (goods(span) || amongGoods(span)));
      case MORE ->
          ledger.takesMore(
              new Span(span.end(), Math.min(span.end() + 30, text.lineAt(span.start()).end())));
      case NUMBER ->
          repeats.boxCount(span)
              || repeats.laneCount(span)
              || repeats.countUnderItsName(span)
              || danger(span)
              || Talk.aside(text, layout, span)
              || Talk.ready(layout, span)
              || attached(span);
    };
  }

  /** "20GP" above a column, or the "0" in it: what is in the column speaks for itself. */
  private boolean heading(Span span) {
    return layout.headings().stream().anyMatch(cell -> cell.holds(span))
        || (span.in(text).equals("0")
            && layout.named().stream().anyMatch(fact -> fact.value().equals(span)));
  }

  /** "Reefer" in the subject, where reefers are read from the body. */
  private boolean kindOfBox(Span span) {
    var word = span.in(text).toLowerCase(Locale.ROOT);
    return drafts.stream()
        .flatMap(draft -> draft.equipment().stream())
        .map(box -> box.type().label())
        .anyMatch(label ->
            switch (word.charAt(0)) {
              case 'r', '冷', '冻' -> label.endsWith("RF") || label.endsWith("NOR");
              case 'f', '框' -> label.endsWith("FR");
              case 'o', '开' -> label.endsWith("OT");
              case 'i', 't', '罐' -> label.endsWith("TK");
              case 'h', '高' -> label.endsWith("HC");
              case '小' -> label.startsWith("20");
              case '大', '平' -> label.startsWith("40");
              default -> false;
            });
  }

  /** "Foodstuff, no reefer": a kind without its size and count. */
  private boolean unwantedKind(Span span) {
    return span.in(text).chars().noneMatch(Character::isDigit) && denied(span);
  }

  private boolean term(Span span) {
    var said =
        Incoterms.mentions(text).stream()
            .filter(m -> m.span().equals(span))
            .map(Incoterms.Mention::term);
    return said.anyMatch(code ->
        drafts.stream()
            .anyMatch(d -> d.incoterm().filter(t -> t.value().equals(code)).isPresent()));
  }

  /** The class of the goods beside their number. */
  private boolean danger(Span span) {
    var figures = span.in(text);
    return dangerous()
        && Dangers.in(text).spans().stream().anyMatch(words -> words.holds(span))
        && drafts.stream()
            .flatMap(draft -> draft.cargo().dangerous().stream())
            .flatMap(danger ->
                Stream.concat(danger.value().un().stream(), danger.value().imoClass().stream()))
            .anyMatch(figures::equals);
  }

  /** Where another line is wanted, the unwanted one is ruled out with it. */
  private boolean carrier(Span span) {
    var name = span.in(text);
    return drafts.stream().allMatch(draft -> !draft.carriers().isEmpty())
        || Carriers.in(text).stream().anyMatch(wanted -> wanted.value().equalsIgnoreCase(name));
  }

  private boolean cold() {
    return drafts.stream()
        .anyMatch(draft ->
            draft.cargo().temperatureC().isPresent()
                || draft.equipment().stream().anyMatch(LeftoverGate::idle));
  }

  private static boolean idle(BoxDraft box) {
    return box.type().label().equals("40NOR");
  }

  private boolean dangerous() {
    return drafts.stream().anyMatch(draft -> draft.cargo().dangerous().isPresent());
  }

  private boolean harmlessCargo() {
    return Word.in(HARMLESS_CARGO, text.letters());
  }

  /** The same goods are named once more, or as part of what they are called. */
  private boolean goods(Span span) {
    var word = stem(span.in(text));
    return drafts.stream()
        .map(draft -> draft.cargo().description().map(Found::value).orElse(""))
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word));
  }

  /** "Camping gear (chairs, gazebos)", "treadmills and exercise bikes": one with the goods. */
  private boolean amongGoods(Span span) {
    return ledger.spans(Field.DESCRIPTION).stream()
        .filter(goods -> goods.end() <= span.start() && span.start() - goods.end() < FARTHEST)
        .anyMatch(goods -> Word.in(AMONG, text.letters().substring(goods.end(), span.start())));
  }

  private static String stem(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private boolean denied(Span span) {
    return Word.in(DENIED, Word.before(text, span.start(), 40))
        || Word.in(DENIED_AFTER, Word.after(text, span.end(), 30));
  }

  /** Figures within a name of letters and figures that is read as a whole elsewhere. */
  private boolean attached(Span span) {
    return ledger.spans(Field.DESCRIPTION).stream().anyMatch(goods -> goods.holds(span));
  }
}
