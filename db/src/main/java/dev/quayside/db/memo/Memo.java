package dev.quayside.db.memo;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.quayside.db.unserved.Missed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What somebody of the house is told. It holds facts; the notifier finds the words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Memo {

  /** What customers wanted carried in a week and no rate of ours served; for those who buy. */
  record UnservedWeek(LocalDate first, LocalDate last, List<Missed> missed) implements Memo {
    public UnservedWeek {
      missed = List.copyOf(missed);
    }
  }

  /**
   * What somebody has to do on a day.
   *
   * @param all how many there are; the first of them are named
   */
  record TasksOfDay(LocalDate day, int all, List<Todo> first) implements Memo {
    public TasksOfDay {
      first = List.copyOf(first);
    }
  }

  /**
   * Another program of the house is told nothing more of what happens.
   *
   * @param number of its webhook
   * @param host where it is
   * @param why GONE, FAILING or FULL
   */
  record WebhookStopped(long number, String host, String why) implements Memo {}

  /**
   * One thing to do.
   *
   * @param customer his name; "" where nobody registered wrote
   */
  record Todo(String customer, String about, Instant due, boolean late) {}
}
