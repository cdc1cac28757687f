package dev.quayside.rates.tracking.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.QuietHours;
import dev.quayside.rates.notice.Wishes;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import dev.quayside.rates.tracking.event.Side;
import dev.quayside.rates.tracking.route.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One notice for each real change, at the hour its reader wants. */
class NewsroomTest {

  private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Wishes ALL = Wishes.none(SHANGHAI);

  private final List<Event> told = new ArrayList<>();

  private NewsroomTest happens(Milestone milestone, Instant when, Reason... why) {
    return tell(milestone, Classifier.ACT, when, when, why);
  }

  private NewsroomTest expected(LocalDate arrival, Instant toldAt, Reason... why) {
    Instant when = arrival.atStartOfDay(ZoneOffset.UTC).toInstant();
    return tell(Milestone.ARRIVED, Classifier.EST, when, toldAt, why);
  }

  private NewsroomTest tell(
      Milestone milestone, Classifier how, Instant when, Instant toldAt, Reason... why) {
    told.add(
        new Event(
            milestone,
            how,
            when.atOffset(ZoneOffset.UTC),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            why.length == 0 ? Optional.empty() : Optional.of(why[0]),
            toldAt));
    return this;
  }

  private Journey journey() {
    return Journey.derivedFrom(Route.direct("CNSHA", "USLAX", ""), Set.of(), told, Side.all());
  }

  private Known known() {
    return Known.of(journey(), true);
  }

  private Verdict judged(Known known, Wishes wishes, Instant since, Instant now) {
    return Newsroom.judge(
        known, journey(), true, wishes, new Past(since, Optional.empty(), false), now);
  }

  private static Verdict.Later later(String at) {
    return new Verdict.Later(Instant.parse(at));
  }

  @Test
  void a_departure_is_told_once() {
    Known before = known();
    happens(Milestone.DEPARTED, NOON);

    var verdict = judged(before, ALL, NOON, NOON);

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Tell.class,
            tell -> assertThat(tell.news()).hasExactlyElementsOfTypes(News.Passed.class));
    assertThat(judged(before.and(journey(), true), ALL, NOON, NOON))
        .isEqualTo(new Verdict.Nothing());
  }

  @Test
  void what_was_filed_a_month_late_is_history() {
    Known before = known();
    happens(Milestone.DEPARTED, NOON.minus(Duration.ofDays(30)));

    assertThat(judged(before, ALL, NOON, NOON)).isEqualTo(new Verdict.Nothing());
  }

  @Test
  void a_later_arrival_waits_half_an_hour_for_its_reason() {
    expected(LocalDate.of(2026, 6, 14), NOON.minusSeconds(60));
    Known before = known();
    expected(LocalDate.of(2026, 6, 17), NOON);

    assertThat(judged(before, ALL, NOON, NOON)).isEqualTo(later("2026-06-01T04:30:00Z"));
    assertThat(judged(before, ALL, NOON, NOON.plusSeconds(1_800))).isInstanceOf(Verdict.Tell.class);
    expected(LocalDate.of(2026, 6, 17), NOON.plusSeconds(60), Reason.WEATHER);
    assertThat(judged(before, ALL, NOON, NOON.plusSeconds(120))).isInstanceOf(Verdict.Tell.class);
  }

  @Test
  void quiet_hours_and_the_morning_of_who_wants_it_daily_are_waited_for() {
    Known before = known();
    happens(Milestone.DEPARTED, NOON);
    var quiet =
        new Wishes(
            Set.of(),
            Optional.of(new QuietHours(LocalTime.of(11, 0), LocalTime.of(14, 0))),
            SHANGHAI);
    var daily = new Wishes(Set.of(), Optional.empty(), SHANGHAI, 1, true);

    assertThat(judged(before, quiet, NOON, NOON)).isEqualTo(later("2026-06-01T06:00:00Z"));
    assertThat(judged(before, daily, NOON, NOON)).isEqualTo(later("2026-06-02T00:00:00Z"));
    assertThat(judged(before, daily, NOON, Instant.parse("2026-06-02T00:00:00Z")))
        .isInstanceOf(Verdict.Tell.class);
  }

  @Test
  void what_he_has_switched_off_is_passed_over_and_the_rest_is_told() {
    var moves = new Wishes.Off(Occasion.SHIPMENT_MOVES, Channel.MAIL);
    var wishes = new Wishes(Set.of(moves), Optional.empty(), SHANGHAI);
    Known before = known();
    happens(Milestone.DEPARTED, NOON);

    assertThat(judged(before, wishes, NOON, NOON)).isEqualTo(new Verdict.PassedOver());

    happens(Milestone.HOLD, NOON.plusSeconds(1), Reason.CUSTOMS);

    assertThat(judged(before, wishes, NOON, NOON.plusSeconds(2)))
        .isInstanceOfSatisfying(
            Verdict.Tell.class,
            tell -> assertThat(tell.news()).hasExactlyElementsOfTypes(News.Stopped.class));
  }

  @Test
  void a_thousand_jittery_feeds_tell_each_real_change_once_and_nothing_else() {
    var chance = new Random(8);
    for (int feed = 0; feed < 1_000; feed++) {
      told.clear();
      int threshold = 1 + chance.nextInt(4);
      var wishes = new Wishes(Set.of(), Optional.empty(), SHANGHAI, threshold, false);
      LocalDate day = LocalDate.of(2026, 7, 1);
      Instant at = NOON;
      expected(day, at, Reason.WEATHER);
      Known known = known();
      LocalDate knows = day;
      for (int nth = 0; nth < 12; nth++) {
        day = day.plusDays(chance.nextInt(5) - 2);
        at = at.plus(Duration.ofHours(7));
        expected(day, at, Reason.WEATHER);
        boolean real = Math.abs(ChronoUnit.DAYS.between(knows, day)) >= threshold;

        var verdict = judged(known, wishes, at, at);

        assertThat(verdict instanceof Verdict.Tell).as("feed %d", feed).isEqualTo(real);
        knows = real ? day : knows;
        known = real ? known.and(journey(), true) : known;
      }
    }
  }
}
