package dev.quayside.db.asking;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;
import java.util.List;
import java.util.Optional;

/**
 * Something the customer must still say before a price can be given.
 *
 * @param offered what it may be, each with its letter, the first is a; none where he must say it in
 *     his own words
 * @param lastTime the one of them that he took last time, where it is offered first for that
 * @param unclear what he answered to it before, which can be read in two ways
 */
public record Question(
    About about, List<Choice> offered, Optional<Choice> lastTime, Optional<String> unclear) {

  /** What is asked for. */
  public enum About implements Spoken {
    ORIGIN("ORIGIN", "起运地"),
    DESTINATION("DESTINATION", "目的地"),
    MODE("MODE", "运输方式"),
    EQUIPMENT("EQUIPMENT", "箱型"),
    QUANTITY("QUANTITY", "箱量"),
    WEIGHT("WEIGHT", "重量"),
    VOLUME("VOLUME", "体积"),
    COMMODITY("COMMODITY", "品名");

    private final String en;
    private final String zh;

    About(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }

    /** What it is called. */
    @Override
    public Told told() {
      return new Told(en, zh);
    }
  }

  public Question {
    offered = List.copyOf(offered);
  }

  public Question(About about, List<Choice> offered) {
    this(about, offered, Optional.empty(), Optional.empty());
  }

  /** The letter of an answer: a for the first. */
  public static String letter(int nth) {
    return String.valueOf((char) ('a' + nth));
  }

  public Question offering(List<Choice> others, Optional<Choice> first) {
    return new Question(about, others, first, unclear);
  }

  /** The same asked once more, for what he answered can be read in two ways. */
  public Question again(String said) {
    return new Question(about, offered, lastTime, Optional.of(said));
  }
}
