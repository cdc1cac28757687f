package dev.quayside.inbox.read.draft;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;
import java.util.Optional;

/**
 * A reason not to price an inquiry without a person looking at it.
 *
 * @param said the words of the message that raise the doubt; of what it may mean, in ours
 * @param about the fact that asking the customer would settle
 * @param where the place of the words, where it is known
 */
public record Doubt(Reason reason, Told said, Missing about, Optional<Evidence> where) {

  /** A doubt whose words are known, but not their place. */
  public Doubt(Reason reason, String words, Missing about) {
    this(reason, Told.word(words), about, Optional.empty());
  }

  /** A doubt about what is not in the message. */
  public Doubt(Reason reason, Told said, Missing about) {
    this(reason, said, about, Optional.empty());
  }

  /** A doubt that these words raise. */
  public Doubt(Reason reason, Evidence words, Missing about) {
    this(reason, Told.word(words.text()), about, Optional.of(words));
  }

  /** The words of the message; ours in English. */
  public String words() {
    return said.en();
  }

  /** Why the reading is not sure. */
  public enum Reason implements Spoken {
    /** The message states something of weight that no field holds. */
    LEFT_OVER("LEFT_OVER", "未归入任何字段"),
    /** Several values compete for one field. */
    SEVERAL_VALUES("SEVERAL_VALUES", "同一字段有多个数值"),
    /** A name means several places, or none that is known. */
    PLACE_UNCLEAR("PLACE_UNCLEAR", "地点不明确"),
    /** Which place goes to which, or which cargo on which lane, is open. */
    LANES_UNCLEAR("LANES_UNCLEAR", "航线不明确"),
    /** Ship, plane or truck, or full box or loose, is open. */
    MODE_UNCLEAR("MODE_UNCLEAR", "运输方式不明确"),
    /** Dangerous goods are hinted at without a UN number or class. */
    DANGER_UNCLEAR("DANGER_UNCLEAR", "可能是危险品"),
    /** A number may be read in two ways, such as 3.185 kg. */
    NUMBER_UNCLEAR("NUMBER_UNCLEAR", "数字有两种读法"),
    /** A file came with it that was not read. */
    UNREAD_FILE("UNREAD_FILE", "附件未读取"),
    /** Part of a file stands in rows or columns that its writer's program does not show. */
    HIDDEN_CELLS("HIDDEN_CELLS", "附件中有隐藏的行或列"),
    /** He may want something else than a price. */
    INTENT_UNCLEAR("INTENT_UNCLEAR", "来意不明确"),
    /** He wants it as last time, and which time that was, or what of it, is open. */
    LAST_TIME_UNCLEAR("LAST_TIME_UNCLEAR", "“同上次”指哪一次或哪些内容不明确"),
    /** Too long to be read to its end. */
    TOO_LONG("TOO_LONG", "内容过长，未读完");

    private final String en;
    private final String zh;

    Reason(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }

    /** What it is called. */
    @Override
    public Told told() {
      return new Told(en, zh);
    }
  }
}
