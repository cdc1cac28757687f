package dev.quayside.inbox.read.terms;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the day the cargo is ready; a week or a month alone is no day. */
public final class ReadyDates {

  private static final Phrase NEAR =
      Phrase.any(
          "(?:cargo ready|goods"
              + " ready|ready|rdy|readiness|crd|prête?s?|dispo|fertig|klaar|pronta|pronto|pronti|ritiro|enlèvement|chargement|finish(?:ed|es)?|at"
              + " your (?:warehouse|cfs)|verladung|beladung|prontidão|not"
              + " before|earliest|salida|embarque|saída|à partir du|a partir d|ab dem|carga"
              + " pronta|abholung|hand(?:ed)? ?over|available|pick"
              + " ?up|collection|collected|loading|load(?:ed)?|etd|ship(?:ped|ment)?"
              + " (?:on|date)|abholbereit|verladebereit|bereit|listo|lista|pronta|disponible|货好|备妥|入仓|进仓|备好|好货|做好|完货|装(?!箱单)|装箱|装车|装货|出货|走货|出运|发货|提货|取货|取件|可提|能提|能装|能走|能出|可装|可走|可出|可交|集港|进港|完工|生产完|拉货|货到(?!付)|进机场|能进|交仓|送仓|一起送|能拉|交货|好)");
  private static final Phrase DEADLINE =
      Phrase.any(
          "(?:deadline|due|offer by|quote by|reply by|respond by|revert by|answer"
              + " by|until|valid|till|before"
              + " noon|报价截止|截止|前报|前回复|之前给|有效|eta|arriv\\w{0,6}|到港|开船|船期|截关|结关|截单|截重|deliver(?:ed|y)?(?:"
              + " by)?|送到|angebot bis|bis zum)");

  /** Days ahead within which a day without a name can only be that of the cargo. */
  private static final int SOON = 75;

  /** What else a day may be of: an answer, a price, an arrival, another letter. */
  private static final Phrase OF_ELSE =
      Phrase.any(
          "(?<!\\p{L})(?:by|before|until|till|through|thru|than|from|since|of|dated|after|not|latest|eta|arriv\\p{L}{0,6}|deliver\\p{L}{0,5}|valid\\p{L}{0,5}|due|deadline|clos\\p{L}{0,4}|cut\\p{L}{0,3}|cut-?off|repl\\p{L}{0,3}|answer|holiday|meeting|call|gri|bid|tender|sail\\p{L}{0,4}|vessel|etd|bis|vom|gültig|hasta|antes|avant|jusqu|até|válid\\p{L}|expir\\p{L}{0,4}|effective|contract|laycan|window)(?!\\p{L})|\\d["
              + " ]?[-–~/][ ]?$");

  private static final Phrase ELSE_AFTER =
      Phrase.any(
          "^[ .,]{0,3}(?:-|–|to |until|till|latest|at the"
              + " latest|deadline|sailing|vessel|holiday|meeting)");

  private static final Phrase HAN = Phrase.exact("\\p{IsHan}");

  private ReadyDates() {}

  /**
   * The day under a name such as "ready", else a date beside such a word.
   *
   * @param day the day of the message where its writer is; relative days count from it
   */
  public static Optional<Found<LocalDate>> in(Wording text, Layout layout, LocalDate day) {
    for (var fact : layout.named()) {
      if (fact.label() != Label.READY
          && (fact.label() != Label.PICKUP || fact.value().in(text).length() > 16)) {
        continue;
      }
      var date = Days.first(text, fact.value(), day);
      if (date.isPresent()) {
        return Optional.of(new Found<>(date.get().day(), text.evidence(fact.value())));
      }
    }
    for (var mention : Days.all(text, day)) {
      var before = Word.before(text, mention.start(), 40);
      var after = Word.after(text, mention.end(), 14);
      var near = last(NEAR, before) > last(DEADLINE, before) || first(NEAR, after);
      if (near && !first(DEADLINE, after)) {
        return Optional.of(
            new Found<>(mention.day(), text.evidence(new Span(mention.start(), mention.end()))));
      }
    }
    return lone(text, day);
  }

  /** "2x40HC Shanghai - Hamburg 15 Dec": the only day there is, and close ahead. */
  private static Optional<Found<LocalDate>> lone(Wording text, LocalDate day) {
    var days = Days.all(text, day);
    if (days.size() != 1 || Word.in(HAN, text.live().in(text))) {
      return Optional.empty();
    }
    var only = days.getFirst();
    var span = new Span(only.start(), only.end());
    return span.in(text).chars().anyMatch(Character::isDigit)
            && only.day().isAfter(day)
            && only.day().isBefore(day.plusDays(SOON))
            && !Word.in(OF_ELSE, clause(Word.before(text, span.start(), 26)))
            && !Word.in(ELSE_AFTER, Word.after(text, span.end(), 16))
        ? Optional.of(new Found<>(only.day(), text.evidence(span)))
        : Optional.empty();
  }

  private static String clause(String before) {
    return before.substring(
        Math.max(
                before.lastIndexOf(','), Math.max(before.lastIndexOf(';'), before.lastIndexOf('|')))
            + 1);
  }

  /** Every date, whatever it is of. */
  public static List<Span> spans(Wording text, LocalDate day) {
    return Days.all(text, day).stream()
        .map(mention -> new Span(mention.start(), mention.end()))
        .toList();
  }

  /** The day that the words at this place mean. */
  public static Optional<LocalDate> day(Wording text, Span span, LocalDate day) {
    return Days.all(text, day).stream()
        .filter(mention -> mention.start() == span.start() && mention.end() == span.end())
        .map(Days.Mention::day)
        .findFirst();
  }

  private static boolean first(Phrase pattern, String after) {
    var clause = after.split("[,;。\\n]|\\. ", 2)[0];
    return Word.in(pattern, clause);
  }

  private static int last(Phrase pattern, String before) {
    var clause = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
    var matcher = pattern.matcher(clause);
    var last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
