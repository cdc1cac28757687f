package dev.quayside.inbox.read;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.boxes.Modes;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.terms.Prices;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Subject;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.cargo.Equipment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Decides which containers, and how many, the stated ones come to; one said twice counts once. */
final class BoxChoice {

  private static final Phrase COUNT =
      Phrase.any(
          "("
              + Numbers.COUNT
              + ")[ ]?(?:x |\\*|more |个|条)?["
              + " ]?(?:boxes|box|containers?|ctrs?|cntrs?|reefers?|units?|(?:truck|box|full)?loads?|柜子?|货柜|集装箱|conten\\w{2,6})(?![\\p{IsLatin}])");

  /** "20尺的小柜, 一共6个": the count follows its own word. */
  private static final Phrase ALTOGETHER =
      Phrase.any(
          "(?:一共|总共|共|数量|柜量)[^\\d\\n,。一两二三四五六七八九十]{0,4}(\\d{1,3}|[一两二三四五六七八九十]{1,2})["
              + " ]?[个条只](?![\\p{L}\\d])");

  private static final Phrase EACH =
      Phrase.any("各[ ]?([1-9一两二三])[ ]?[个条只]|\\b([1-9]|one|two)(?: of)? each\\b");
  private static final Phrase EACH_AFTER =
      Phrase.any("^[ ,(]{0,2}(?:each|ea\\b|per piece|a piece|apiece|jeweils|cada|各|每件|一件)");
  private static final Phrase LONG_NAME = Phrase.any("cont|ctr|load|货柜|集装箱|柜子");

  private static final Phrase INSTEAD =
      Phrase.any(
          "(?:[换改](?:成|为|用|走|装|报|订)?|(?:change|switch|swap|replace|amend|revise)d?(?: it| this|"
              + " that| them)?(?: to| by| with| for| into)|make (?:it|that|this))[ :]{0,2}$");

  private BoxChoice() {}

  static List<BoxDraft> of(Facts facts, List<Doubt> doubts) {
    var monthly = Prices.frequencySpan(facts.text());
    var byType = new LinkedHashMap<Equipment, List<Boxes.Mention>>();
    for (var box : kept(facts)) {
      var often = monthly.filter(span -> span.overlaps(box.span())).isPresent();
      var counted = often ? new Boxes.Mention(box.equipment(), Optional.empty(), box.span()) : box;
      byType.computeIfAbsent(box.equipment(), type -> new ArrayList<>()).add(counted);
    }
    var rows =
        facts.layout().rows().stream().filter(r -> r.cells().containsKey(Label.BOXES)).toList();
    var drafts = new ArrayList<BoxDraft>();
    byType.forEach((type, mentions) -> drafts.add(one(facts, rows, mentions, doubts)));
    for (var span : Boxes.unsized(facts.text(), facts.boxes())) {
      if (drafts.isEmpty()) {
        doubts.add(
            new Doubt(Doubt.Reason.LEFT_OVER, facts.text().evidence(span), Missing.EQUIPMENT));
      }
    }
    Boxes.choice(facts.text(), facts.boxes())
        .ifPresent(span ->
            doubts.add(
                new Doubt(
                    Doubt.Reason.SEVERAL_VALUES, facts.text().evidence(span), Missing.EQUIPMENT)));
    if (drafts.isEmpty()) {
      return Modes.trucks(facts.text());
    }
    var altogether = facts.text().matcher(ALTOGETHER);
    if (drafts.size() == 1 && altogether.find() && open(drafts.getFirst())) {
      return List.of(
          new BoxDraft(
              drafts.getFirst().type(),
              Numbers.count(altogether.group(1)),
              facts.text().evidence(Span.of(altogether))));
    }
    var anew =
        drafts.size() == 1 ? counted(facts.text(), drafts.getFirst()) : Optional.<BoxDraft>empty();
    if (anew.isPresent()) {
      if (!Word.in(LONG_NAME, anew.get().evidence().text())) {
        // "2 boxes this time" may be two cartons.
        doubts.add(
            new Doubt(Doubt.Reason.SEVERAL_VALUES, anew.get().evidence(), Missing.EQUIPMENT));
      }
      return List.of(anew.get());
    }
    var each = each(facts.text(), drafts);
    if (each.isPresent()) {
      return each.get();
    }
    if (drafts.size() == 1 && drafts.getFirst().quantity().isEmpty()) {
      return List.of(counted(facts, drafts.getFirst()));
    }
    return List.copyOf(drafts);
  }

  /** "这个高柜装不了, 换2个20GP": those before are no longer wanted. */
  private static List<Boxes.Mention> kept(Facts facts) {
    var instead =
        facts.boxes().stream()
            .filter(box -> box.quantity().isPresent())
            .filter(box -> Word.in(INSTEAD, Word.before(facts.text(), box.span().start(), 24)))
            .mapToInt(box -> box.span().start())
            .max();
    return facts.boxes().stream().filter(box -> box.span().start() >= instead.orElse(0)).toList();
  }

  private static BoxDraft one(
      Facts facts, List<Layout.Row> rows, List<Boxes.Mention> mentions, List<Doubt> doubts) {
    var inRows =
        mentions.stream()
            .filter(m -> rows.stream().anyMatch(row -> row.span().holds(m.span())))
            .toList();
    if (rows.size() > 1 && inRows.size() == mentions.size()) {
      var sum = inRows.stream().mapToInt(m -> m.quantity().orElse(inRow(facts, rows, m))).sum();
      return new BoxDraft(
          new BoxDraft.Container(inRows.getFirst().equipment()),
          Optional.of(sum),
          inRows.getFirst().draft(facts.text()).evidence());
    }
    var numbers = mentions.stream().flatMap(m -> m.quantity().stream()).distinct().toList();
    if (numbers.size() > 1) {
      doubts.add(
          new Doubt(
              Doubt.Reason.SEVERAL_VALUES,
              facts.text().evidence(mentions.getLast().span()),
              Missing.EQUIPMENT));
    }
    return mentions.stream()
        .filter(m -> m.quantity().isPresent())
        .findFirst()
        .orElse(mentions.getFirst())
        .draft(facts.text());
  }

  /** "2 | motor bed | 40'FR each": one for each piece of the row, else one for the row. */
  private static int inRow(Facts facts, List<Layout.Row> rows, Boxes.Mention box) {
    var row = rows.stream().filter(r -> r.span().holds(box.span())).findFirst();
    return EACH_AFTER.matcher(Word.after(facts.text(), box.span().end(), 12)).find()
        ? row.flatMap(r -> r.cell(Label.PIECES))
            .flatMap(cell -> Numbers.count(cell.in(facts.text()).strip()))
            .orElse(1)
        : 1;
  }

  /** Its count is not said, or was said long ago. */
  private static boolean open(BoxDraft box) {
    return box.quantity().isEmpty() || box.evidence().source().kind() == Source.Kind.HISTORY;
  }

  /** It stands in the letter that is answered, or in that one's subject. */
  private static boolean old(Wording text, BoxDraft box) {
    return switch (box.evidence().source().kind()) {
      case HISTORY -> true;
      case SUBJECT -> Subject.ofAnswer(text);
      case BODY, FILE, QUOTE -> false;
    };
  }

  /** "Same as last time, but two boxes": the count is new, the kind is from the words before. */
  private static Optional<BoxDraft> counted(Wording text, BoxDraft box) {
    if (!old(text, box)) {
      return Optional.empty();
    }
    var count = text.matcher(COUNT);
    return count.find() && text.evidence(Span.of(count)).source().kind() == Source.Kind.BODY
        ? Numbers.count(count.group(1))
            .map(n -> new BoxDraft(box.type(), Optional.of(n), text.evidence(Span.of(count))))
        : Optional.empty();
  }

  /** The count of containers given under a name of its own. */
  private static BoxDraft counted(Facts facts, BoxDraft box) {
    return facts.layout().of(Label.BOX_COUNT).stream()
        .flatMap(fact ->
            Numbers.count(fact.value().in(facts.text()).replaceFirst("[^0-9].*$", "")).stream())
        .findFirst()
        .or(() -> lone(facts.text()))
        .map(n -> new BoxDraft(box.type(), Optional.of(n), box.evidence()))
        .orElse(box);
  }

  /** "40HQ, 20GP 各一个": as many of each kind. */
  private static Optional<List<BoxDraft>> each(Wording text, List<BoxDraft> drafts) {
    var each = text.matcher(EACH);
    if (drafts.size() < 2
        || drafts.stream().anyMatch(box -> box.quantity().isPresent())
        || !each.find()) {
      return Optional.empty();
    }
    var count = Numbers.count(each.group(1) != null ? each.group(1) : each.group(2));
    return Optional.of(
        drafts.stream().map(box -> new BoxDraft(box.type(), count, box.evidence())).toList());
  }

  /** "2 containers" beside a kind without count, where no other count of containers is said. */
  private static Optional<Integer> lone(Wording text) {
    var monthly = Prices.frequencySpan(text);
    var counts =
        Word.found(COUNT, text)
            .filter(count -> monthly.filter(Span.of(count)::overlaps).isEmpty())
            .filter(count -> Word.in(LONG_NAME, count.group()))
            .flatMap(count -> Numbers.count(count.group(1)).stream())
            .distinct()
            .toList();
    return counts.size() == 1 ? Optional.of(counts.getFirst()) : Optional.empty();
  }

  /** All boxes together, where every count is known. */
  static Optional<Integer> count(List<BoxDraft> equipment) {
    return equipment.isEmpty() || equipment.stream().anyMatch(box -> box.quantity().isEmpty())
        ? Optional.empty()
        : Optional.of(equipment.stream().mapToInt(box -> box.quantity().orElseThrow()).sum());
  }
}
