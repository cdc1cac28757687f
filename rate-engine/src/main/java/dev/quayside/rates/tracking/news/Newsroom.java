package dev.quayside.rates.tracking.news;

import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Telling;
import dev.quayside.rates.notice.Wishes;
import dev.quayside.rates.tracking.Journey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether somebody is told of what has changed: once for each real change, not in his quiet
 * hours, not before the reason is there or has been waited for, and not every hour another day.
 */
public final class Newsroom {

  /** So long the reason is waited for. */
  private static final Duration FOR_THE_REASON = Duration.ofMinutes(30);

  /** A day of arrival that was told is not told anew before. */
  private static final Duration DAY_HOLDS = Duration.ofHours(6);

  private static final Duration STILL_ON_ITS_WAY = Duration.ofMinutes(5);

  /** When he is told who wants it once a day. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private Newsroom() {}

  /**
   * The verdict for one reader.
   *
   * @param free whether nothing keeps the house from letting it be handed out
   */
  public static Verdict judge(
      Known known, Journey journey, boolean free, Wishes wishes, Past past, Instant now) {
    List<News> news = known.news(journey, free, wishes.arrivalDays(), now);
    if (news.isEmpty()) {
      return new Verdict.Nothing();
    }
    List<News> wanted =
        news.stream()
            .filter(one ->
                !(wishes.telling(one.occasion(), Channel.MAIL, now) instanceof Telling.Never))
            .toList();
    if (wanted.isEmpty()) {
      return new Verdict.PassedOver();
    }
    return waits(wanted, wishes, past, now)
        .filter(now::isBefore)
        .<Verdict>map(Verdict.Later::new)
        .orElseGet(() -> new Verdict.Tell(wanted));
  }

  /** The latest moment that any of it is held back to. */
  private static Optional<Instant> waits(List<News> news, Wishes wishes, Past past, Instant now) {
    Instant first = past.since().isAfter(now) ? now : past.since();
    Optional<Instant> reason =
        Optional.of(first.plus(FOR_THE_REASON))
            .filter(_ -> news.stream().anyMatch(News::lacksReason));
    Optional<Instant> day =
        past.toldAt()
            .map(told -> told.plus(DAY_HOLDS))
            .filter(_ -> news.stream().allMatch(one -> one instanceof News.ArrivalMoved));
    Optional<Instant> sent = Optional.of(now.plus(STILL_ON_ITS_WAY)).filter(_ -> past.unsent());
    Optional<Instant> morning =
        Optional.of(morning(past.toldAt().filter(first::isBefore).orElse(first), wishes))
            .filter(_ -> wishes.daily());
    Optional<Instant> quiet =
        wishes.telling(news.getFirst().occasion(), Channel.MAIL, now)
                instanceof Telling.Later(Instant from)
            ? Optional.of(from)
            : Optional.empty();
    return Stream.of(reason, day, sent, morning, quiet)
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  /** The first eight o'clock after, by his clock. */
  private static Instant morning(Instant after, Wishes wishes) {
    ZonedDateTime at = after.atZone(wishes.zone());
    ZonedDateTime today = at.with(MORNING);
    return (today.isAfter(at) ? today : at.plusDays(1).with(MORNING)).toInstant();
  }
}
