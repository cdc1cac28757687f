package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.Optional;

/** Tells from the words before a size how many pieces have it: "two pallets of 120x80x100". */
final class SizeCounts {

  private static final Phrase COUNT_BEFORE =
      Phrase.any(
          "(?:(?<![\\d.,])(?<!(?<!\\p{L})(?:box|crate|case|pallet|plt|carton|ctn|item|pos|package|pkg|skid|colis|caisse|no)[."
              + " ]{0,2}#?)(\\d{1,4})|(?<!each )(?<!every )(?<!per )(?<!cada )(?<!jede )("
              + Numbers.SPELT
              + "))[ ]?(?:x|\\*|个|pcs of|of|@|nos\\.?)?[ ]?(?:(?:[a-z-]{2,12}["
              + " ]){0,2}(?:"
              + Pieces.WORDS
              + "))?[ ]?(?:each|of|de|da|di|von|@|at|a|à|:|,|,? ?size|,?"
              + " ?dims?|尺寸|每个|每件|每箱|每托|规格|[(]|[ ]|=|-){0,4}$");

  /** "Cada um, 110 x 110": an article, no count. */
  private static final Phrase ARTICLE =
      Phrase.any("^(?:um|uma|un|une|uno|una|ein\\p{L}{0,2}|one)[^\\p{L}]*$");

  /** "Size of 1 carton" announces the size of each. */
  private static final Phrase OF_EACH =
      Phrase.any(
          "(?:sizes?|dim(?:s|ension)?s?\\.?|measure\\p{L}{0,6}) (?:of|per|for) (?:1|one)"
              + " \\p{L}{2,12}[ :]*$");

  private SizeCounts() {}

  /** "Two of" before a size. */
  static Optional<Integer> before(Wording text, int start) {
    var words = Word.before(text, start, 48);
    var before = COUNT_BEFORE.matcher(words);
    if (Word.in(OF_EACH, words) || !before.find()) {
      return Optional.empty();
    }
    var word = before.group(2);
    var article = word != null && Word.in(ARTICLE, before.group());
    return article ? Optional.empty() : Numbers.count(word == null ? before.group(1) : word);
  }
}
