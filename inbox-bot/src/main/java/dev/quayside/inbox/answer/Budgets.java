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

  /** An inquiry, our question, his answer, our price, and once more: a robot gets no further. */
  private static final int CONVERSATION_AN_HOUR = 4;

  /** Against robots that take their time. */
  private static final int CONVERSATION_A_DAY = 12;

  /** Why nobody is written to now; empty where there is room. */
  public Optional<Told> exceeded(Given given) {
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
    if (given.inConversation() >= CONVERSATION_AN_HOUR) {
      return Optional.of(
          Told.of(
              "the conversation was given %d answers within an hour",
              "一小时内此对话已答复 %d 次", given.inConversation()));
    }
    return given.inConversationToday() >= CONVERSATION_A_DAY
        ? Optional.of(
            Told.of(
                "the conversation was given %d answers within a day",
                "一天内此对话已答复 %d 次", given.inConversationToday()))
        : Optional.empty();
  }
}
