package dev.quayside.rates.tracking.told;

import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.news.News;
import java.util.List;

/** Says what has changed of a shipment, a sentence for each. */
public final class NewsTelling {

  private final Words words;
  private final Journey journey;

  private NewsTelling(Words words, Journey journey) {
    this.words = words;
    this.journey = journey;
  }

  public static List<String> of(List<News> news, Journey journey, Words words) {
    var telling = new NewsTelling(words, journey);
    return news.stream().map(telling::said).toList();
  }

  private String said(News news) {
    return switch (news) {
      case News.Passed(var milestone, String place, Event event) ->
          place.isEmpty()
              ? words.say("where.other", words.day(event), words.milestone(milestone))
              : words.say(
                  "where.other.at",
                  words.day(event),
                  words.milestone(milestone),
                  words.place(place));
      case News.ArrivalMoved moved -> moved(moved);
      case News.Stopped(Event hold) ->
          hold.reason()
              .map(why -> words.say("where.held.why", words.day(hold), words.reason(why)))
              .orElseGet(() -> words.say("where.held", words.day(hold)))
              .strip();
      case News.GoesOn() -> words.say("news.goesOn");
      case News.LeftBehind(Event rolled) -> words.say("why.rolled", words.day(rolled));
      case News.Ready() -> words.say("collect.now", pod());
    };
  }

  private String moved(News.ArrivalMoved moved) {
    long days = moved.daysLater();
    String said =
        words.say(
            days > 0 ? "news.later" : "news.earlier",
            pod(),
            words.day(moved.after()),
            Math.abs(days),
            words.day(moved.before()));
    if (days < 0) {
      return said;
    }
    return said
        + moved
            .reason()
            .map(why -> words.say("why.reason", words.reason(why)))
            .orElseGet(() -> words.say("why.noReason"));
  }

  private String pod() {
    return words.place(journey.route().discharge());
  }
}
