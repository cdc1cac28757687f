package dev.quayside.inbox.answer;

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
  public Optional<String> exceeded(Given given) {
    if (given.houseSpent()) {
      String alarm =
          "ALARM: the house gave %d answers within an hour and gives no more for now"
              .formatted(houseAnHour);
      LOG.log(Level.WARNING, alarm + "; look at the tasks at the desk for what goes round");
      return Optional.of(alarm);
    }
    if (given.toSender() >= SENDER_AN_HOUR) {
      return Optional.of(
          "the sender was given %d answers within an hour".formatted(given.toSender()));
    }
    if (given.inConversation() >= CONVERSATION_AN_HOUR) {
      return Optional.of(
          "the conversation was given %d answers within an hour".formatted(given.inConversation()));
    }
    return given.inConversationToday() >= CONVERSATION_A_DAY
        ? Optional.of(
            "the conversation was given %d answers within a day"
                .formatted(given.inConversationToday()))
        : Optional.empty();
  }
}
