package dev.quayside.inbox.mail;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether what is newly written sends the reader to the letter below: "see below", a forward. */
final class Pointing {
  private static final List<String> BELOW = PhraseFile.lines(Pointing.class, "pointing.txt");
  private static final List<String> AS_BEFORE = PhraseFile.lines(Pointing.class, "as-before.txt");
  private static final List<String> CHANGES = PhraseFile.lines(Pointing.class, "changes.txt");
  private static final List<String> CARGO = PhraseFile.lines(Pointing.class, "cargo-words.txt");
  private static final List<String> AMOUNTS = PhraseFile.lines(Pointing.class, "amounts.txt");
  private static final List<String> FORWARDS = PhraseFile.lines(Pointing.class, "forwards.txt");
  private static final List<String> PREFIXES =
      PhraseFile.lines(Pointing.class, "forward-prefixes.txt");

  /** "其它条件都不变", "everything else stays as it was": in more ways than a list can hold. */
  private static final Pattern REST_AS_BEFORE =
      Pattern.compile(
          "(?:其[他它余]|别的|剩下的?|别处)[\\p{IsHan}、]{0,8}?(?:不变|一样|照旧|相同|没变|不动|没动|同前|照前|保持)|(?:同样|同一|还是|仍是|仍然是|就是)的?[这那上]?[次回封]?[个批票单款]?(?:[批票单]|货|柜子?)(?:货|柜子?)?(?!品)[,，、。"
              + " ]|(?:everything|anything|all|nothing) else (?:stays?|remains?|is|are|to stay|to"
              + " remain|unchanged|as is|as it (?:is|was)|same|equal|changes)|(?:the"
              + " )?(?:rest|others?|other"
              + " (?:details|points|terms|conditions|data|facts|info\\w{0,8}))"
              + " (?:(?:stays?|remains?|is|are|as|keep|all|to)[ ]){0,2}(?:the"
              + " same|same|unchanged|as is|as was|as"
              + " before|equal|identical|likewise)|(?:same|identical|very same)"
              + " (?:batch|consignment|load|parcel|order|boxes|box|container|containers|pallets|equipment|commodity|volume|terms)\\b");

  /** So many letters after "see below" show that the details stand there, in the new text. */
  private static final int A_FEW_WORDS = 200;

  private Pointing() {}

  /** A subject may be empty, as in a chat. */
  static boolean toHistory(String subject, MessageText text) {
    if (text.history().isBlank()) {
      return false;
    }
    String fresh = text.fresh().toLowerCase(Locale.ROOT);
    return fresh.isBlank()
        || forwards(subject, text.history())
        || Answers.given(text.fresh(), text.history())
        || AS_BEFORE.stream().anyMatch(fresh::contains)
        || REST_AS_BEFORE.matcher(fresh).find()
        || BELOW.stream().anyMatch(phrase -> pointsBelow(fresh, phrase));
  }

  private static boolean forwards(String subject, String history) {
    String firstLine = history.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    String head = withoutTags(subject.strip().toLowerCase(Locale.ROOT));
    return FORWARDS.stream().anyMatch(firstLine::contains)
        || PREFIXES.stream().anyMatch(head::startsWith);
  }

  /** Mail gateways put "[EXTERNAL]" and the like before the subject. */
  private static String withoutTags(String subject) {
    String rest = subject;
    int end = closingBracket(rest);
    while (end > 0) {
      rest = rest.substring(end + 1).strip();
      end = closingBracket(rest);
    }
    return rest;
  }

  private static int closingBracket(String text) {
    return text.startsWith("[") ? text.indexOf(']') : text.startsWith("【") ? text.indexOf('】') : -1;
  }

  /** "see below" points at the history, unless the details follow at once in the new text. */
  private static boolean pointsBelow(String fresh, String phrase) {
    int at = fresh.lastIndexOf(phrase);
    int after = at + phrase.length();
    if (at < 0 || fresh.length() - after > A_FEW_WORDS || limits(fresh, at, after)) {
      return false;
    }
    int lineEnd = fresh.indexOf('\n', after);
    String sameLine = fresh.substring(after, lineEnd < 0 ? fresh.length() : lineEnd);
    String next = lineEnd < 0 ? "" : fresh.substring(lineEnd);
    int colon = Math.max(sameLine.indexOf(':'), sameLine.indexOf('：'));
    if (colon >= 0) {
      String introduced = sameLine.substring(colon + 1) + next;
      return !speaksOfCargo(introduced) && !namesLane(introduced);
    }
    boolean changed = CHANGES.stream().anyMatch(sameLine::contains);
    return !speaksOfCargo(next) && (changed || !speaksOfCargo(sameLine));
  }

  /** "below USD 2000", "2000以下" is a price and points nowhere. */
  private static boolean limits(String fresh, int at, int after) {
    String rest = fresh.substring(after).stripLeading();
    boolean digitBefore = at > 0 && Character.isDigit(fresh.charAt(at - 1));
    boolean digitAfter = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
    return digitBefore || digitAfter || AMOUNTS.stream().anyMatch(rest::startsWith);
  }

  private static boolean speaksOfCargo(String words) {
    return CARGO.stream().anyMatch(words::contains);
  }

  private static boolean namesLane(String words) {
    return words.contains(" to ") || words.contains("-") || words.contains("到");
  }
}
