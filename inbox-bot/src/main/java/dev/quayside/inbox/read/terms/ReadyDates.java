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
              + " your (?:warehouse|cfs)|verladung|prontidão|not"
              + " before|earliest|salida|embarque|saída|à partir du|a partir d|ab dem|carga"
              + " pronta|abholung|hand(?:ed)? ?over|available|pick"
              + " ?up|collection|collected|loading|load(?:ed)?|etd|ship(?:ped|ment)?"
              + " (?:on|date)|abholbereit|verladebereit|bereit|listo|lista|pronta|disponible|货好|备妥|入仓|进仓|备好|好货|做好|完货|装(?!箱单)|装箱|装车|装货|出货|走货|出运|发货|提货|取货|取件|可提|交货|好)");
  private static final Phrase DEADLINE =
      Phrase.any(
          "(?:deadline|due|offer by|quote by|reply by|respond by|revert by|answer"
              + " by|until|valid|till|before"
              + " noon|报价截止|截止|前报|前回复|之前给|有效|eta|arriv\\w{0,6}|到港|开船|船期|截关|deliver(?:ed|y)?(?:"
              + " by)?|送到|angebot bis|bis zum)");

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
      var date = Days.first(fact.value().in(text), day);
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
    return Optional.empty();
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
    var clause = after.split("[,;。\\n]", 2)[0];
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
