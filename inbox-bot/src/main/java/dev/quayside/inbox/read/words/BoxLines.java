package dev.quayside.inbox.read.words;

import java.util.ArrayList;
import java.util.List;

/** Reads "Qty: 3" on the line beside "Containers: 40HC": so many containers, and no packages. */
final class BoxLines {

  private static final Phrase COUNT_NAME =
      Phrase.any(
          "^(?:qty|q'ty|quantity|qnty|units?|no\\.?|anzahl|menge|cantidad|quantidade|quantité|数量|个数)\\.?$");
  private static final Phrase COUNT =
      Phrase.any("^[1-9]\\d?(?: ?(?:x|nos?|units?|containers?|ctrs?|boxes))?\\.?$");
  private static final Phrase KIND =
      Phrase.any(
          "^(?:20|40|45)[ ]?(?:'|ft|foot|feet|尺)?[ -]?(?:high["
              + " -]?cube|gp|dc|dv|st|hc|hq|rf|rh|ot|fr|tk|standard|dry|reefer|高柜|普柜)?(?:"
              + " containers?)?$");

  private BoxLines() {}

  /** The same facts, a bare count beside a bare kind of container called what it is. */
  static List<Layout.Named> counted(Wording text, List<Layout.Named> named) {
    var facts = new ArrayList<>(named);
    for (var i = 0; i < facts.size(); i++) {
      if (count(text, facts.get(i))
          && ((i > 0 && kind(text, facts.get(i - 1)))
              || (i + 1 < facts.size() && kind(text, facts.get(i + 1))))) {
        var fact = facts.get(i);
        facts.set(i, new Layout.Named(Label.BOX_COUNT, fact.name(), fact.value()));
      }
    }
    return facts;
  }

  private static boolean count(Wording text, Layout.Named fact) {
    return fact.label() == Label.PIECES
        && Word.in(COUNT_NAME, fact.name().in(text).strip())
        && Word.in(COUNT, fact.value().in(text).strip());
  }

  private static boolean kind(Wording text, Layout.Named fact) {
    return fact.label() == Label.BOXES && Word.in(KIND, fact.value().in(text).strip());
  }
}
