package dev.quayside.inbox.lasttime;

import dev.quayside.inbox.bargain.Change;
import dev.quayside.inbox.bargain.Changed;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.BoxDraft.Container;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many containers it is this time, and how heavy that makes the cargo of last time. */
sealed interface Quantity {

  /**
   * It is plain.
   *
   * @param now with the containers he says, counted
   * @param kg of last time's cargo in them, where that is known and was not said anew
   */
  record AsSaid(RfqDraft now, Optional<BigDecimal> kg) implements Quantity {}

  /** A person must read it. */
  record Unclear(Told why) implements Quantity {}

  /** "3 containers", of no kind. */
  Pattern SO_MANY =
      Pattern.compile(
          "(%s) ?(?:x |个|条|只)?(?:boxes|box|containers?|cntrs?|ctrs?|units?|fcls?|柜子?|货柜|集装箱|箱子)(?![\\p{IsLatin}])"
              .formatted(Numbers.COUNT),
          Pattern.CASE_INSENSITIVE);

  /** More or fewer than last time, and not how many that is. */
  Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:more|another|extra|additional|add|plus|double|twice|triple|half|fewer|less|minus|drop|without|instead"
              + " of|rather than|in place of)\\b"
              + "|多[加要来]?[一两二三四五\\d]|[再另]?[加添][一两二三四五\\d]|再多|再加|少[一两二三四五\\d]|减[少掉]?[一两二三四五\\d]"
              + "|减半|翻[一]?倍|加倍|双倍|一半|不要|去掉",
          Pattern.CASE_INSENSITIVE);

  static Quantity of(RfqDraft said, LastFacts last, Message rest) {
    String words = rest.text().fresh();
    Map<Equipment, Integer> before = last.boxes().map(Containers::counts).orElse(Map.of());
    if (RELATIVE.matcher(words).find()) {
      return new Unclear(new Told("wants more or less than last time", "数量比上次多或少"));
    }
    Matcher many = SO_MANY.matcher(words);
    if (said.equipment().isEmpty() && many.find()) {
      return before.size() == 1
          ? counted(said, before.keySet().iterator().next(), many, last)
          : new Unclear(new Told("says how many containers, and not which", "写了柜数，未写箱型"));
    }
    if (said.equipment().isEmpty()) {
      return new AsSaid(said, kg(said, last));
    }
    return before.isEmpty() ? new AsSaid(said, Optional.empty()) : asMany(said, before, last);
  }

  private static Quantity counted(RfqDraft said, Equipment kind, Matcher many, LastFacts last) {
    var words = new Evidence(Source.BODY, many.start(), many.end(), many.group());
    var box = new BoxDraft(new Container(kind), Numbers.count(many.group(1)), words);
    return inBoxes(
        said.settled(many.group())
            .carrying(Optional.of(new Found<>(Mode.FCL, words)), List.of(box)),
        last);
  }

  /** "40HQ this time": as many as there were. */
  private static Quantity asMany(RfqDraft said, Map<Equipment, Integer> before, LastFacts last) {
    boolean open = said.equipment().stream().anyMatch(box -> box.quantity().isEmpty());
    if (!open) {
      return inBoxes(said, last);
    }
    if (said.equipment().size() > 1 || before.size() > 1) {
      return new Unclear(new Told("names containers, and not how many", "写了箱型，未写几个"));
    }
    BoxDraft box = said.equipment().getFirst();
    Optional<Integer> count = before.values().stream().findFirst();
    return inBoxes(
        said.carrying(said.mode(), List.of(new BoxDraft(box.type(), count, box.evidence()))), last);
  }

  /** More boxes hold as much each; in fewer, or in others, it is the same cargo. */
  private static Quantity inBoxes(RfqDraft said, LastFacts last) {
    if (kg(said, last).isEmpty()) {
      return new AsSaid(said, Optional.empty());
    }
    List<Change.Box> boxes =
        said.equipment().stream()
            .flatMap(box ->
                box.type() instanceof Container(Equipment kind)
                    ? Stream.of(new Change.Box(kind, box.quantity()))
                    : Stream.of())
            .toList();
    var request = last.quote().request();
    return switch (Changed.of(request, List.of(new Change.Instead(boxes)), request.askedOn())) {
      case Changed.Request(var changed) -> new AsSaid(said, changed.goods().grossKg());
      case Changed.Senseless(Told why) ->
          new Unclear(Told.of("as last time it does not fit: %s", "与上次不相符：%s", why));
    };
  }

  /** Other goods weigh what nobody knows. */
  private static Optional<BigDecimal> kg(RfqDraft said, LastFacts last) {
    return last.kg()
        .filter(_ -> said.cargo().weightKg().isEmpty() && said.cargo().description().isEmpty())
        .filter(_ -> last.load().isPresent());
  }
}
