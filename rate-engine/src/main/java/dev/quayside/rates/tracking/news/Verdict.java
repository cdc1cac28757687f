package dev.quayside.rates.tracking.news;

import java.time.Instant;
import java.util.List;

/** Whether somebody is told now of what has changed. */
public sealed interface Verdict {

  /** Nothing has, or not by as much as he wants to hear of; what he knows stays what it was. */
  record Nothing() implements Verdict {}

  /** Nothing that he wants to hear of; it is passed over. */
  record PassedOver() implements Verdict {}

  /**
   * Not yet; what is true then he is told then.
   *
   * @param from asked again then
   */
  record Later(Instant from) implements Verdict {}

  record Tell(List<News> news) implements Verdict {
    public Tell {
      news = List.copyOf(news);
    }
  }
}
