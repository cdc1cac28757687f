package dev.quayside.inbox.read;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks whether a file says other than the letter it came with; a person must ask which holds. */
final class Contradictions {

  /** Letters round their weights; a twentieth apart is no other weight. */
  private static final double ROUNDED = 0.05;

  private Contradictions() {}

  static void check(Parts parts, List<Doubt> doubts) {
    var letter = parts.parts().getFirst();
    for (var i = 1; i < parts.parts().size(); i++) {
      if (parts.isFile(i)) {
        var file = parts.parts().get(i);
        boxes(letter, file, doubts);
        measures(letter, file, Facts::weights, Missing.WEIGHT, doubts);
        measures(letter, file, Facts::volumes, Missing.VOLUME, doubts);
      }
    }
  }

  private static void boxes(Facts letter, Facts file, List<Doubt> doubts) {
    var one = counted(letter.boxes());
    var other = counted(file.boxes());
    if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
      doubt(file.text(), file.boxes().getFirst().span(), Missing.EQUIPMENT, doubts);
    }
  }

  private static List<String> counted(List<Boxes.Mention> boxes) {
    return boxes.stream()
        .filter(box -> box.quantity().isPresent())
        .map(box -> box.quantity().orElse(0) + " " + box.equipment())
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  /** Each states one figure of the whole, and they are far apart. */
  private static void measures(
      Facts letter,
      Facts file,
      Function<Facts, List<Measure>> kind,
      Missing about,
      List<Doubt> doubts) {
    var one = whole(kind.apply(letter));
    var other = whole(kind.apply(file));
    if (one.size() == 1 && other.size() == 1) {
      var first = one.getFirst().value().doubleValue();
      var second = other.getFirst().value().doubleValue();
      if (Math.abs(first - second) > ROUNDED * Math.max(first, second)) {
        doubt(file.text(), other.getFirst().span(), about, doubts);
      }
    }
  }

  private static List<Measure> whole(List<Measure> stated) {
    var totals = stated.stream().filter(m -> m.sort() == Measure.Sort.TOTAL).toList();
    return totals.isEmpty()
        ? stated.stream().filter(m -> m.sort() == Measure.Sort.PLAIN).toList()
        : totals;
  }

  private static void doubt(Wording text, Span span, Missing about, List<Doubt> doubts) {
    doubts.add(new Doubt(Doubt.Reason.SEVERAL_VALUES, text.evidence(span).text(), about));
  }
}
