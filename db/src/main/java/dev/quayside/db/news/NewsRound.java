package dev.quayside.db.news;

import dev.quayside.db.customer.Language;
import dev.quayside.db.notice.WishStore;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.NewsPost;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.ShipmentWords;
import dev.quayside.db.shipment.Shipment;
import dev.quayside.db.shipment.ShipmentRows;
import dev.quayside.db.status.ShipmentTelling;
import dev.quayside.rates.notice.Wishes;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.news.Past;
import dev.quayside.rates.tracking.news.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Tells customers what has become of their shipments: what was told of them since each was told
 * last becomes one letter, put in the transaction in which it is noted that he knows.
 */
public final class NewsRound {

  /** So many are looked at together. */
  public static final int SHIPMENTS = 200;

  /** Where sales do not leave it to the robot, or enough has left. */
  private static final Duration AGAIN = Duration.ofMinutes(15);

  private final StatelessSession session;
  private final NewsMarks marks;

  public NewsRound(StatelessSession session) {
    this.session = session;
    this.marks = new NewsMarks(session);
  }

  /**
   * From whom the letters come.
   *
   * @param box by which of our boxes they leave
   * @param domain of our addresses
   * @param zone of the house, for whoever has told none of his own
   */
  public record House(String box, String domain, ZoneId zone) {}

  /** One reader's letter about one shipment. */
  private record Told(View view, Ledger.Line line, ShipmentWords words, boolean daily) {}

  /**
   * Tells what is due, of so many shipments at the most.
   *
   * @return how many were looked at; 0 where none is due, another process tells, or the outbox is
   *     full
   */
  public int tell(House house, ShipmentTelling telling, int shipments, Instant now) {
    if (!marks.mine()) {
      return 0;
    }
    var post = new NewsPost(session, now);
    // A shipment has a handful of readers.
    int most = Math.min(shipments, post.room() / 5);
    Map<Long, Mark> due = most == 0 ? Map.of() : marks.take(most, now);
    if (due.isEmpty()) {
      return 0;
    }
    List<View> views = views(due);
    Map<Ledger.Key, Ledger.Kept> known = new Ledger(session).of(due.keySet());
    Map<String, Wishes> wishes =
        new WishStore(session)
            .ofAddresses(
                views.stream().map(view -> view.reader().address()).collect(Collectors.toSet()),
                house.zone());
    List<Told> told = new ArrayList<>();
    List<Ledger.Line> lines = new ArrayList<>();
    Map<Long, Instant> later = new HashMap<>();
    for (View view : views) {
      Ledger.Kept kept =
          Optional.ofNullable(
                  known.get(new Ledger.Key(view.shipment().id(), view.reader().address())))
              .orElseGet(() ->
                  new Ledger.Kept(Ledger.Line.first(view.reader(), view.before()), false, false));
      if (kept.bounced()) {
        continue;
      }
      Ledger.Line line = kept.line().knowing(view.withFirstDay(kept.line().known()));
      Wishes wanted = Objects.requireNonNull(wishes.get(view.reader().address()));
      var past = new Past(view.mark().since(), line.toldAt(), kept.unsent());
      switch (view.verdict(line.known(), wanted, past, now)) {
        case Verdict.Nothing() -> lines.add(line);
        case Verdict.PassedOver() -> lines.add(line.knowing(view.after(line.known())));
        case Verdict.Later(Instant from) -> {
          lines.add(line);
          later.merge(view.shipment().id(), from, NewsRound::first);
        }
        case Verdict.Tell(var news) when post.mayLeave(view.reader().customer(), view.lane()) ->
            told.add(new Told(view, line, view.words(news, telling, session, now), wanted.daily()));
        case Verdict.Tell _ -> {
          lines.add(line);
          later.merge(view.shipment().id(), now.plus(AGAIN), NewsRound::first);
        }
      }
    }
    letters(told).forEach(letter -> lines.addAll(put(letter, post, house, now)));
    new Ledger(session).write(lines);
    marks.put(
        later.entrySet().stream()
            .map(one ->
                new NewsMarks.Put(one.getKey(), since(due, one.getKey(), now), one.getValue()))
            .toList());
    return due.size();
  }

  /** What cannot be told holds up nothing else: it is tried again later. */
  public void putOffFirst(Instant now) {
    marks.putOffFirst(now, now.plus(AGAIN));
  }

  /** Where nobody is told, what was marked is forgotten. */
  public void clear(Instant now) {
    marks.clear(now);
  }

  private static Instant first(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant since(Map<Long, Mark> due, long shipment, Instant now) {
    return first(Objects.requireNonNull(due.get(shipment)).since(), now);
  }

  private List<View> views(Map<Long, Mark> due) {
    var rows = new ShipmentRows(session);
    Map<Long, List<Event>> events = rows.events(due.keySet());
    Map<Long, Integer> before = marks.before(due);
    Map<Long, List<Reader>> readers = new Readers(session).of(due.keySet());
    List<View> views = new ArrayList<>();
    for (Shipment shipment : rows.shipments(due.keySet())) {
      List<Event> told = events.getOrDefault(shipment.id(), List.of());
      int old = before.getOrDefault(shipment.id(), 0);
      Mark mark = Objects.requireNonNull(due.get(shipment.id()));
      for (Reader reader : readers.getOrDefault(shipment.id(), List.of())) {
        View.of(shipment, reader, mark, told, old).ifPresent(views::add);
      }
    }
    return views;
  }

  /** One for each shipment; one in all for whoever is told once a day. */
  private static List<List<Told>> letters(List<Told> all) {
    Map<Object, List<Told>> letters = new LinkedHashMap<>();
    for (Told told : all) {
      Object which = told.daily() ? told.line().address() : told.line().key();
      letters.computeIfAbsent(which, _ -> new ArrayList<>()).add(told);
    }
    return List.copyOf(letters.values());
  }

  private List<Ledger.Line> put(List<Told> letter, NewsPost post, House house, Instant now) {
    Told first = letter.getFirst();
    Reader reader = first.view().reader();
    List<ShipmentWords> words = letter.stream().map(Told::words).toList();
    String about =
        "%d %s %d".formatted(first.line().shipment(), reader.address(), first.line().told() + 1);
    String id =
        post.put(about, house.box(), house.domain(), notice(reader, words, house, now), now);
    return letter.stream()
        .map(one -> one.line().told(one.view().after(one.line().known()), id, now))
        .toList();
  }

  private static Notice.ShipmentNews notice(
      Reader reader, List<ShipmentWords> words, House house, Instant now) {
    ShipmentWords first = words.getFirst();
    String subject =
        words.size() == 1
            ? first.number()
                + (reader.language() == Language.ZH ? "：" : ": ")
                + first.news().getFirst()
            : switch (reader.language()) {
              case EN -> "News of %d of your shipments".formatted(words.size());
              case ZH -> "您的 %d 票货物最新动态".formatted(words.size());
            };
    var to =
        new Envelope(
            reader.name(),
            reader.address(),
            subject,
            Optional.empty(),
            List.of(),
            reader.language(),
            "",
            now.atZone(house.zone()).toOffsetDateTime());
    return new Notice.ShipmentNews(to, words);
  }
}
