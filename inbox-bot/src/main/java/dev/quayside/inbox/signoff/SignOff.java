package dev.quayside.inbox.signoff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The writer's own name at the very end of his words, though no greeting stands before it: as he is
 * called in From, as we know him, or as his address spells him.
 *
 * @param names in small letters
 * @param mailbox what stands before the at sign
 */
public record SignOff(List<String> names, String mailbox) {

  /** Nobody is known. */
  public static final SignOff NOBODY = new SignOff(List.of(), "");

  private static final int LONGEST = 40;
  private static final int SHORTEST_PIECE = 3;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}.' -]{2,40}");

  /** 小陈, 老王, 阿杰. */
  private static final Pattern CALLED = Pattern.compile("[小老阿]\\p{IsHan}{1,2}");

  /** What begins like a family name and is a word of the trade. */
  private static final Set<String> WORDS =
      Set.of(
          "方案", "高柜", "高箱", "包装", "包干", "包税", "成交", "成本", "单价", "单证", "金额", "安排", "安全", "石材", "万一",
          "马上", "文件", "常规", "管材", "白货", "向上", "于是", "何时", "关单", "左右");

  public SignOff {
    names =
        names.stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .toList();
    mailbox = mailbox.toLowerCase(Locale.ROOT);
  }

  /** Whoever is called so in From or in our book, under this address. */
  public static SignOff of(String shown, Optional<String> known, String address) {
    var names = new ArrayList<>(List.of(shown));
    known.ifPresent(names::add);
    int at = address.indexOf('@');
    return new SignOff(names, at < 0 ? "" : address.substring(0, at));
  }

  /** Whether a clause, in small letters, is his name and nothing else. */
  public boolean is(String clause) {
    return clause.length() <= LONGEST
        && (names.contains(clause)
            || (HAN.matcher(clause).matches() && han(clause))
            || (LATIN.matcher(clause).matches() && latin(clause)));
  }

  /** 陈明 of 陈小明, 小陈 of the same; of 王芳 also where only "wang" is known. */
  private boolean han(String clause) {
    if (WORDS.contains(clause)) {
      return false;
    }
    boolean called = CALLED.matcher(clause).matches();
    String name = called ? clause.substring(1) : clause;
    String family = name.substring(0, 1);
    return names.stream()
            .anyMatch(known ->
                known.contains(name) || (known.startsWith(family) && HAN.matcher(known).matches()))
        || FamilyNames.spelt(family)
            .filter(spelt ->
                pieces(mailbox).stream().anyMatch(piece -> piece.startsWith(spelt))
                    || names.stream().anyMatch(known -> pieces(known).contains(spelt)))
            .isPresent();
  }

  private boolean latin(String clause) {
    Set<String> known = new HashSet<>(pieces(mailbox));
    names.forEach(name -> known.addAll(pieces(name)));
    return pieces(clause).stream()
        .allMatch(piece -> piece.length() >= SHORTEST_PIECE && known.contains(piece));
  }

  private static List<String> pieces(String name) {
    return Pattern.compile("[^\\p{L}]+").splitAsStream(name).filter(it -> !it.isEmpty()).toList();
  }
}
