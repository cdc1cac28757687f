package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;

/** What the words between two places say of them. */
enum Gap {
  /** From the first to the second. */
  LANE,
  /** "A / B": either a lane or two choices. */
  SLASH,
  /** Two choices. */
  CHOICE,
  /** A list. */
  LIST,
  /** By way of. */
  VIA,
  /** Nothing but a blank. */
  BLANK,
  /** Other words. */
  BREAK;

  private static final String TAIL =
      "(?:(?:港口|港区|港|口岸|市|新港|机场|工厂|仓库?|站|[ ]?(?:port|airport|sea"
          + " ?port|icd|cy|cfs|door|ramp|terminal|warehouse|factory|area|pol|[)\\]]|\\(\\w{3,5}\\)))(?!\\p{IsLatin}))?";
  private static final String HEAD =
      "(?:the |port of |port |airport |our (?:warehouse|factory|plant) (?:in|at) |door |icd |cfs"
          + " |\\(|\\[|美国|目的港|\\d{4,6}[ ])?";
  private static final Phrase LANE_WORDS =
      Phrase.any(
          "^"
              + TAIL
              + "(?:\\p{IsHan}{0,4}[ ]\\d{5,6}(?!\\d))?(?:[ ]?(?:上门)?[提取]货?件?)?["
              + " ,]{0,3}(?:(?:->|→)[ ]?airport["
              + " ]?(?:->|→)|-{1,3}>?|→|>{1,3}|=>|~|//|\\bto\\b|\\bupto\\b|\\bup"
              + " to\\b|\\buntil\\b|(?:\\band )?\\binto\\b|\\bdestined (?:for|to)\\b|\\bgoing"
              + " to\\b|\\bbound"
              + " for\\b|(?:出口|直达|直飞|海运|空运|发货|运输|发货|拼箱|整柜|铁路)?(?:出到|运到|运往|发往|发到|飞往|送到|去到|拼到|到|至|去|往|发|飞|走|出|拼|寄|派)|\\bnach\\b|\\bpara\\b|\\bhasta\\b|(?<="
              + " )até(?= )|\\ba\\b|(?<= )à(?= )|\\bvers\\b|\\bbis\\b|(?<=[ ])x(?=[ ]))[ ]{0,3}"
              + HEAD
              + "[ ]?$");
  private static final Phrase SLASH_SIGN = Phrase.any("^" + TAIL + "[ ]?/[ ]?" + HEAD + "$");
  private static final Phrase CHOICE_WORDS =
      Phrase.any(
          "^"
              + TAIL
              + "[ ]?(?:,?[ ]?\\bor\\b|或者?|还是|\\boder\\b|\\bou\\b|\\bo\\b|、或)[ ]?(?:to |of |from"
              + " |ex |in |at |via |从|到)?"
              + HEAD
              + "$");
  private static final Phrase LIST_WORDS =
      Phrase.any(
          "^"
              + TAIL
              + "[ ]?(?:,|、|&|\\+|,?[ ]?\\band\\b|和|及|跟|与|以及|\\bund\\b|\\by\\b|\\be\\b|\\bet\\b)["
              + " ]?(?:also |to |到|从)?"
              + HEAD
              + "$");
  private static final Phrase WIDE_BLANK = Phrase.exact(" {2,}");
  private static final Phrase VIA_WORDS =
      Phrase.any("(?:\\bvia\\b|\\bt/s\\b|\\btransit\\b|经由?|中转|转|über)[ :]{0,2}(?:port of )?$");

  /** "Vilnius (ramp, fork) to Zaragoza". */
  private static final Phrase ASIDE = Phrase.exact(" ?\\([\\p{L} ,'-]{2,24}\\)");

  /** "Lodz 93-231 to Lyon", "Tiruppur 641604 to Dallas". */
  private static final Phrase POSTCODE =
      Phrase.exact(
          "^,?[ ](?:[A-Z]{1,2}[ -])?(?:\\d{5,6}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4}(?:"
              + " [A-Z]{2})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)(?=,?"
              + " ?(?:to|-|->|→|nach|naar|para|à|a|bis)[ >])");

  static Gap of(String between) {
    if (between.length() > 60 || between.indexOf('\n') >= 0) {
      return BREAK;
    }
    var bare = POSTCODE.matcher(ASIDE.matcher(between).replaceAll("")).replaceAll("");
    var words = WIDE_BLANK.matcher(bare).replaceAll(" ");
    if (words.isBlank()) {
      return BLANK;
    }
    if (Word.in(VIA_WORDS, words)) {
      return VIA;
    }
    return Word.in(LANE_WORDS, words)
        ? LANE
        : Word.in(SLASH_SIGN, words)
            ? SLASH
            : Word.in(CHOICE_WORDS, words) ? CHOICE : Word.in(LIST_WORDS, words) ? LIST : BREAK;
  }
}
