package dev.quayside.inbox.lasttime;

import dev.quayside.db.lasttime.LastTime;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.proof.Proof;
import dev.quayside.rates.told.Told;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills what somebody leaves open with what he had last time, where it is plain which time that is.
 * What he says anew wins. What several times differ in is asked; where it would not be asked, a
 * person reads it.
 */
public final class Recollection {

  private final LikeLastTime like;
  private final WhichTime which;
  private final Filling filling;
  private final ZoneId zone;
  private final boolean now;

  /**
   * For one mail.
   *
   * @param like what he says of last time
   * @param now whether he says so in this very mail, and not in an earlier one that we asked about
   * @param before what the customer had, the newest first; never another customer's
   */
  public Recollection(
      LikeLastTime like,
      boolean now,
      List<LastTime> before,
      Writer writer,
      Filling filling,
      ZoneId zone) {
    this.like = like;
    this.now = now;
    this.which = new WhichTime(like, before, writer, zone);
    this.filling = filling;
    this.zone = zone;
  }

  /**
   * The requests, filled.
   *
   * @param takenOver what each of them has from an earlier quote
   */
  public record Recalled(List<RfqDraft> drafts, List<Optional<TakenOver>> takenOver) {
    public Recalled {
      drafts = List.copyOf(drafts);
      takenOver = List.copyOf(takenOver);
    }

    /** Nothing of it is from an earlier time. */
    public static Recalled nothing(List<RfqDraft> drafts) {
      return new Recalled(drafts, List.of());
    }
  }

  /** Whether it is this very mail that says so. */
  public boolean saidNow() {
    return now;
  }

  /** The requests of the mail, filled. */
  public Recalled into(List<RfqDraft> drafts) {
    boolean complete = drafts.stream().allMatch(draft -> draft.missing().isEmpty());
    if (complete && !like.firm()) {
      return Recalled.nothing(drafts);
    }
    if (which.byHand()) {
      return doubted(drafts, new Told("sales answered what he asked for last", "上次那票由销售亲自答复"));
    }
    var filled = new ArrayList<RfqDraft>();
    var takenOver = new ArrayList<Optional<TakenOver>>();
    for (RfqDraft draft : drafts) {
      RfqDraft now = into(draft);
      filled.add(now);
      takenOver.add(takenOver(now));
    }
    return new Recalled(filled, takenOver);
  }

  private RfqDraft into(RfqDraft draft) {
    List<LastTime.Quoted> times = which.meant(draft);
    if (times.isEmpty()) {
      return which.named()
          ? draft.doubted(
              doubt(
                  like.quote().isPresent()
                      ? new Told("names a quote that is not his", "所写报价编号不是他的")
                      : new Told("names a month in which nothing was quoted to him", "所写月份没有他的报价")))
          : draft;
    }
    if (times.stream().anyMatch(time -> !time.request().haulage().isEmpty())) {
      return draft.doubted(doubt(new Told("a truck was part of what he had last", "上次那票含拖车")));
    }
    LastFacts facts = LastFacts.of(times, like.parts());
    RfqDraft filled = filling.of(draft, facts, like.rest());
    boolean silent =
        filled.missing().isEmpty()
            && facts.differing().stream().anyMatch(part -> unsaid(part, draft));
    return silent
        ? filled.doubted(
            doubt(
                new Told(
                    "his last ones differ, and he does not say which he means", "近几票不同，未说明是哪一票")))
        : filled;
  }

  private static boolean unsaid(Part part, RfqDraft draft) {
    return switch (part) {
      case FROM -> draft.origin().isEmpty();
      case TO -> draft.destination().isEmpty();
      case LOAD -> draft.equipment().isEmpty() && draft.cargo().weightKg().isEmpty();
      case GOODS -> draft.cargo().description().isEmpty();
      case WEIGHT -> draft.cargo().weightKg().isEmpty();
      case TERM -> draft.incoterm().isEmpty();
      case LINES -> draft.carriers().isEmpty() && draft.shunned().isEmpty();
    };
  }

  private static Recalled doubted(List<RfqDraft> drafts, Told why) {
    return Recalled.nothing(drafts.stream().map(draft -> draft.doubted(doubt(why))).toList());
  }

  static Doubt doubt(Told why) {
    return new Doubt(Doubt.Reason.LAST_TIME_UNCLEAR, why, Missing.COMMODITY);
  }

  /** What stands in a draft by the word of an earlier quote alone. */
  private Optional<TakenOver> takenOver(RfqDraft draft) {
    List<Proof> recalled =
        Proof.of(draft).stream()
            .filter(proof -> proof.evidence().source().kind() == Source.Kind.QUOTE)
            .toList();
    Set<Part> parts = EnumSet.noneOf(Part.class);
    recalled.forEach(proof -> Filling.part(proof.field()).ifPresent(parts::add));
    return parts.isEmpty()
        ? Optional.empty()
        : which
            .quoted(recalled.getFirst().evidence().source().name())
            .map(quote ->
                new TakenOver(quote.number(), quote.at().atZone(zone).toLocalDate(), parts));
  }
}
