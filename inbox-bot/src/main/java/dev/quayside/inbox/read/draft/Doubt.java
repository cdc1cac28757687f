package dev.quayside.inbox.read.draft;

import java.util.Optional;

/**
 * A reason not to price an inquiry without a person looking at it.
 *
 * @param words the words of the message that raise the doubt
 * @param about the fact that asking the customer would settle
 * @param where the place of the words, where it is known
 */
public record Doubt(Reason reason, String words, Missing about, Optional<Evidence> where) {

  /** A doubt whose words are known, but not their place. */
  public Doubt(Reason reason, String words, Missing about) {
    this(reason, words, about, Optional.empty());
  }

  /** A doubt that these words raise. */
  public Doubt(Reason reason, Evidence words, Missing about) {
    this(reason, words.text(), about, Optional.of(words));
  }

  /** Why the reading is not sure. */
  public enum Reason {
    /** The message states something of weight that no field holds. */
    LEFT_OVER,
    /** Several values compete for one field. */
    SEVERAL_VALUES,
    /** A name means several places, or none that is known. */
    PLACE_UNCLEAR,
    /** Which place goes to which, or which cargo on which lane, is open. */
    LANES_UNCLEAR,
    /** Ship, plane or truck, or full box or loose, is open. */
    MODE_UNCLEAR,
    /** Dangerous goods are hinted at without a UN number or class. */
    DANGER_UNCLEAR,
    /** A number may be read in two ways, such as 3.185 kg. */
    NUMBER_UNCLEAR,
    /** A file came with it that was not read. */
    UNREAD_FILE,
    /** Part of a file stands in rows or columns that its writer's program does not show. */
    HIDDEN_CELLS,
    /** He may want something else than a price. */
    INTENT_UNCLEAR,
    /** He wants it as last time, and which time that was, or what of it, is open. */
    LAST_TIME_UNCLEAR,
    /** Too long to be read to its end. */
    TOO_LONG
  }
}
