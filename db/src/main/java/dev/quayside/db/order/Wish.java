package dev.quayside.db.order;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a customer wants of the papers, as he said it in the thread; whoever opens the file sees it.
 */
public enum Wish {
  TELEX_RELEASE("电放|\\btelex release\\b|\\bsurrender(ed)? b/?l\\b"),
  SEA_WAYBILL("海运单|\\bsea ?waybill\\b|\\bSWB\\b|\\bexpress (b/?l|release)\\b"),
  ORIGINAL_BL("正本提单|\\boriginal b/?ls?\\b|\\bOB/?L\\b"),
  LETTER_OF_CREDIT("信用证|\\bletter of credit\\b|\\bL/C\\b");

  private final Pattern said;

  Wish(String words) {
    this.said = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** Those that a text names. */
  public static List<Wish> in(String text) {
    return Arrays.stream(values()).filter(wish -> wish.said.matcher(text).find()).toList();
  }
}
