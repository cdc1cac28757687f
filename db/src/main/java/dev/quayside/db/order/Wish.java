package dev.quayside.db.order;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a customer wants of the papers, as he said it in the thread; whoever opens the file sees it.
 */
public enum Wish implements Spoken {
  TELEX_RELEASE("telex release", "电放", "电放|\\btelex release\\b|\\bsurrender(ed)? b/?l\\b"),
  SEA_WAYBILL(
      "sea waybill", "海运单", "海运单|\\bsea ?waybill\\b|\\bSWB\\b|\\bexpress (b/?l|release)\\b"),
  ORIGINAL_BL("original B/L", "正本提单", "正本提单|\\boriginal b/?ls?\\b|\\bOB/?L\\b"),
  LETTER_OF_CREDIT("letter of credit", "信用证", "信用证|\\bletter of credit\\b|\\bL/C\\b");

  private final String en;
  private final String zh;
  private final Pattern said;

  Wish(String en, String zh, String words) {
    this.en = en;
    this.zh = zh;
    this.said = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  @Override
  public Told told() {
    return new Told(en, zh);
  }

  /** Those that a text names. */
  public static List<Wish> in(String text) {
    return Arrays.stream(values()).filter(wish -> wish.said.matcher(text).find()).toList();
  }
}
