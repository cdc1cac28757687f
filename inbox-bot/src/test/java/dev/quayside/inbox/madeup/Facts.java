package dev.quayside.inbox.madeup;

import dev.quayside.inbox.read.RfqReader;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.proof.Proof;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** What was read from a made-up inquiry, to be held against what is right. */
record Facts(List<RfqDraft> drafts) {

  static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+08:00");

  private static final Places PLACES = Places.builtIn();

  static Facts of(MadeUpInquiry inquiry) {
    return new Facts(RfqReader.read(Asked.of(inquiry.subject(), inquiry.body()), SENT, PLACES));
  }

  boolean clear() {
    return drafts.stream().allMatch(RfqDraft::clear);
  }

  /** Every fact in words, such as "EQUIPMENT 2 x 40hc"; a request's lane stands among them. */
  List<String> all() {
    return drafts.stream()
        .flatMap(draft -> Proof.of(draft).stream())
        .map(proof -> (proof.field() + " " + proof.value()).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** More is read than before, and nothing less. */
  boolean addTo(Facts before) {
    var now = all();
    var kept = before.all().stream().allMatch(fact -> now.stream().anyMatch(f -> keeps(f, fact)));
    return kept && now.size() + longest(now) > before.all().size() + longest(before.all());
  }

  /** A name of goods may have grown, or lost a word to a line that was put into it. */
  private static boolean keeps(String now, String before) {
    var goods = "description ";
    return now.equals(before)
        || (before.startsWith(goods) && now.startsWith(goods) && within(now, before, goods));
  }

  private static boolean within(String now, String before, String goods) {
    return now.contains(before.substring(goods.length()))
        || before.contains(now.substring(goods.length()));
  }

  private static int longest(List<String> facts) {
    return facts.stream().mapToInt(String::length).sum();
  }

  /** Lane, boxes and weight are those of the inquiry. */
  boolean are(Shipment right) {
    if (drafts.size() != 1) {
      return false;
    }
    var draft = drafts.getFirst();
    return isAt(draft.origin(), right.from())
        && isAt(draft.destination(), right.to())
        && boxes(draft).equals(boxes(right))
        && draft
            .cargo()
            .weightKg()
            .map(found -> found.value().intValueExact())
            .equals(right.kilos())
        && draft.readyDate().map(found -> found.value()).equals(right.ready())
        && draft.incoterm().map(found -> found.value()).equals(right.term());
  }

  private static boolean isAt(Optional<PlaceDraft> read, Port port) {
    return read.flatMap(PlaceDraft::place).stream()
        .flatMap(place -> place.codes().stream())
        .anyMatch(code -> code.code().equals(port.code()));
  }

  private static TreeMap<String, Integer> boxes(RfqDraft draft) {
    var boxes = new TreeMap<String, Integer>();
    draft
        .equipment()
        .forEach(b -> boxes.merge(b.type().label(), b.quantity().orElse(0), Integer::sum));
    return boxes;
  }

  private static TreeMap<String, Integer> boxes(Shipment right) {
    var boxes = new TreeMap<String, Integer>();
    right.boxes().forEach(b -> boxes.merge(b.type(), b.quantity(), Integer::sum));
    return boxes;
  }
}
