package dev.quayside.inbox.answer;

import dev.quayside.rates.told.Told;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * How many answers are given at the most, so that no loop with a robot that no rule knows outlives
 * its first round, and no flood of forged senders makes a flood of ours. They are counted in the
 * book, so that a restart forgives nothing. Whoever is not answered is a task for sales.
 *
 * @param houseAnHour what the house sends in an hour at the most
 */
public record Budgets(long houseAnHour) {

  private static final System.Logger LOG = System.getLogger(Budgets.class.getName());

  /** Nobody asks for so many prices by hand in an hour. */
  private static final int SENDER_AN_HOUR = 20;

  /** How many answers a conversation is given at the most, by how people talk there. */
  public enum Pace {

    /**
     * An inquiry, our question, his answer, our price, and once more: a robot gets no further; the
     * second is against robots that take their time.
     */
    MAIL(4, 12),

    /**
     * People write line by line, and hear of each line; a robot would have to hold a WeChat account
     * of its own, and WeCom itself lets us write five messages after each of his.
     */
    CHAT(16, 40);

    private final int anHour;
    private final int aDay;

    Pace(int anHour, int aDay) {
      this.anHour = anHour;
      this.aDay = aDay;
    }
  }

  /** Why nobody is written to now; empty where there is room. */
  public Optional<Told> exceeded(Given given, Pace pace) {
    if (given.houseSpent()) {
      Told alarm =
          Told.of(
              "ALARM: the house gave %d answers within an hour and gives no more for now",
              "警报：一小时内已答复 %d 封，暂停自动答复", houseAnHour);
      LOG.log(Level.WARNING, alarm.en() + "; look at the tasks at the desk for what goes round");
      return Optional.of(alarm);
    }
    if (given.toSender() >= SENDER_AN_HOUR) {
      return Optional.of(
          Told.of(
              "the sender was given %d answers within an hour",
              "一小时内已答复该发件人 %d 次", given.toSender()));
    }
    if (given.inConversation() >= pace.anHour) {
      return Optional.of(
          Told.of(
              "the conversation was given %d answers within an hour",
              "一小时内此对话已答复 %d 次", given.inConversation()));
    }
    return given.inConversationToday() >= pace.aDay
        ? Optional.of(
            Told.of(
                "the conversation was given %d answers within a day",
                "一天内此对话已答复 %d 次", given.inConversationToday()))
        : Optional.empty();
  }
}
