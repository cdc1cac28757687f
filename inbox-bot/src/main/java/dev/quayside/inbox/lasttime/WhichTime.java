package dev.quayside.inbox.lasttime;

import dev.quayside.db.lasttime.LastTime;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.RateRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the earlier ones somebody means by "last time": what was quoted in this very thread, his
 * own before his colleagues', what he named, what he took, and else the newest; several of about
 * the same time where nothing tells.
 */
final class WhichTime {

  /** Of two that lie so close, either may be the last one to him. */
  private static final Duration ABOUT_THE_SAME_TIME = Duration.ofDays(14);

  private final LikeLastTime like;
  private final List<LastTime> own;

  /**
   * Among what one customer asked for.
   *
   * @param before what the customer asked for, the newest first
   * @param writer who writes, and where
   * @param zone in which a month begins and ends
   */
  WhichTime(LikeLastTime like, List<LastTime> before, Writer writer, ZoneId zone) {
    this.like = like;
    this.own =
        like.month()
            .map(month -> newestIn(month, hisOwn(before, writer), zone))
            .filter(found -> !found.isEmpty())
            .or(() -> like.month().map(month -> newestIn(month, before, zone)))
            .orElseGet(() -> lately(before, writer));
  }

  /** In that month, when it was last. */
  private static List<LastTime> newestIn(Month month, List<LastTime> all, ZoneId zone) {
    List<LastTime> then = all.stream().filter(one -> at(one, zone).getMonth() == month).toList();
    Optional<YearMonth> last =
        then.stream().map(one -> at(one, zone)).max(Comparator.naturalOrder());
    return then.stream().filter(one -> last.equals(Optional.of(at(one, zone)))).toList();
  }

  private static YearMonth at(LastTime one, ZoneId zone) {
    return YearMonth.from(one.at().atZone(zone));
  }

  private static List<LastTime> hisOwn(List<LastTime> before, Writer writer) {
    return before.stream().filter(one -> one.sender().equalsIgnoreCase(writer.address())).toList();
  }

  private static List<LastTime> lately(List<LastTime> before, Writer writer) {
    List<LastTime> here =
        before.stream()
            .filter(one ->
                one instanceof LastTime.Quoted quoted
                    && writer.conversation().equals(Optional.of(quoted.conversation())))
            .toList();
    List<LastTime> his = hisOwn(before, writer);
    return !here.isEmpty() ? here : his.isEmpty() ? before : his;
  }

  /** Sales answered the last one themselves, or one of that month, and it may be that one. */
  boolean byHand() {
    return like.quote().isEmpty()
        && own.stream()
            .limit(like.month().isPresent() ? own.size() : 1)
            .anyMatch(LastTime.ByHand.class::isInstance);
  }

  /** The one of this number. */
  Optional<LastTime.Quoted> quoted(String number) {
    return quoted().stream().filter(one -> one.number().equals(number)).findFirst();
  }

  private List<LastTime.Quoted> quoted() {
    return own.stream()
        .filter(LastTime.Quoted.class::isInstance)
        .map(LastTime.Quoted.class::cast)
        .toList();
  }

  /**
   * Those that may be meant, the newest first; none where there is none.
   *
   * @param said what he says anew: a lane that he had before tells which one
   */
  List<LastTime.Quoted> meant(RfqDraft said) {
    return like.quote().isPresent()
        ? quoted(like.quote().get()).stream().toList()
        : aboutThen(chosen(shipped(onHisLane(quoted(), said))));
  }

  /** Whether he says which one, and not only that it was the last. */
  boolean named() {
    return like.quote().isPresent() || like.month().isPresent();
  }

  private static List<LastTime.Quoted> onHisLane(List<LastTime.Quoted> all, RfqDraft said) {
    int most = all.stream().mapToInt(one -> ends(one.request(), said)).max().orElse(0);
    return all.stream().filter(one -> ends(one.request(), said) == most).toList();
  }

  private static int ends(RateRequest request, RfqDraft said) {
    return (is(said.origin(), request.origin()) ? 1 : 0)
        + (is(said.destination(), request.destination()) ? 1 : 0);
  }

  private static boolean is(Optional<PlaceDraft> said, Place place) {
    return said.flatMap(PlaceDraft::place)
        .filter(one -> one.code().equals(place.code()))
        .isPresent();
  }

  /** Who speaks of a shipment means one that he took, if he took any. */
  private List<LastTime.Quoted> shipped(List<LastTime.Quoted> all) {
    List<LastTime.Quoted> taken = all.stream().filter(one -> one.taken().isPresent()).toList();
    return like.shipped() && !taken.isEmpty() ? taken : all;
  }

  /** What he had when he took another one, he passed over. */
  private static List<LastTime.Quoted> chosen(List<LastTime.Quoted> all) {
    Optional<Instant> taken =
        all.stream().flatMap(one -> one.taken().stream()).max(Comparator.naturalOrder());
    return all.stream()
        .filter(one -> one.taken().isPresent() || !taken.filter(one.at()::isBefore).isPresent())
        .toList();
  }

  private List<LastTime.Quoted> aboutThen(List<LastTime.Quoted> all) {
    if (like.month().isPresent()) {
      return all;
    }
    return all.stream()
        .map(LastTime.Quoted::latest)
        .max(Comparator.naturalOrder())
        .map(newest -> newest.minus(ABOUT_THE_SAME_TIME))
        .map(since ->
            all.stream()
                .filter(one -> one.latest().isAfter(since))
                .sorted(Comparator.comparing(LastTime.Quoted::latest).reversed())
                .toList())
        .orElse(List.of());
  }
}
