package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A message in the order in which its parts count: the new words, then the files, then the subject
 * of a reply, which speaks of what was before, and last the history. What an earlier part says no
 * later one can change; what it leaves open the later ones fill.
 *
 * @param whole all of it, for the places of words in it are counted over the whole
 * @param view the same as one lane of several has it, without the words of the others
 * @param parts what each part states, never empty
 */
record Parts(Wording whole, Wording view, List<Facts> parts) {

  /** More files than this hold no one inquiry. */
  private static final int MOST_FILES = 8;

  private static final Phrase REPLY =
      Phrase.any("^\\s{0,3}(?:re|aw|sv|fw|fwd|wg|tr|rv|rif|回复|答复|转发|r)\\s?[:：]");

  /** The heads of quoted letters name people and dates, no cargo. */
  private static final Phrase LETTERHEAD =
      Phrase.any(
          "(?m)^[>*"
              + " ]{0,8}(?:(?:from|sent|to|cc|date|subject|von|gesendet|an|betreff|de|envoyé|à|objet|enviado|para|asunto|fra|sendt|til|emne|från|skickat|till|ämne|van|verzonden|aan|onderwerp|inviato|oggetto|发件人|发送时间|收件人|抄送|主题|日期|时间)["
              + " *]{0,2}:.{0,200}|(?:on|at|am|le|el|于|在)["
              + " ].{0,160}(?:wrote|schrieb|écrit|escribió|写道)[ ]?[::]?.{0,20})$");

  Parts {
    parts = List.copyOf(parts);
  }

  static Parts of(Asked asked) {
    var whole = Wording.of(asked);
    var stretches = whole.stretches();
    var reply = Word.in(REPLY, whole.letters());
    var views = new ArrayList<Wording>();
    Predicate<Wording.Stretch> fresh =
        part ->
            part.source().kind() == Source.Kind.BODY
                || (!reply && part.source().kind() == Source.Kind.SUBJECT);
    if (stretches.stream().anyMatch(fresh)) {
      views.add(only(whole, stretches, fresh));
    }
    stretches.stream()
        .filter(part -> part.source().kind() == Source.Kind.FILE)
        .limit(MOST_FILES)
        .forEach(file -> views.add(only(whole, stretches, file::equals)));
    for (var kind : List.of(Source.Kind.SUBJECT, Source.Kind.HISTORY)) {
      stretches.stream()
          .filter(part -> part.source().kind() == kind && !fresh.test(part))
          .map(part -> only(whole, stretches, part::equals))
          .map(part -> part.without(Word.spans(LETTERHEAD, part)))
          .forEach(views::add);
    }
    return new Parts(
        whole,
        whole,
        views.isEmpty() ? List.of(Facts.in(whole)) : views.stream().map(Facts::in).toList());
  }

  /** The words of these parts alone; every letter keeps its place. */
  private static Wording only(
      Wording whole, List<Wording.Stretch> stretches, Predicate<Wording.Stretch> wanted) {
    var own = stretches.stream().filter(wanted).map(Wording.Stretch::span).toList();
    return own.size() == stretches.size() ? whole : whole.only(own);
  }

  /** Whether this part is an attached file. */
  boolean isFile(int index) {
    var own = parts.get(index).text();
    return whole.stretches().stream()
        .filter(part -> part.source().kind() == Source.Kind.FILE)
        .anyMatch(part -> !part.span().in(own).isBlank());
  }

  /** How a text is set out; it is known already where the text is one of the parts. */
  Layout layout(Wording text) {
    return parts.stream()
        .filter(part -> part.text() == text)
        .map(Facts::layout)
        .findFirst()
        .orElseGet(() -> Layout.of(text));
  }

  /** What must be accounted for to the last word: all but what was written long ago. */
  Wording toAccountFor() {
    return only(whole, whole.stretches(), part -> part.source().kind() != Source.Kind.HISTORY);
  }

  /** The same where one part is seen in another light, such as by one of its lanes. */
  Parts with(int index, Facts instead, Wording text) {
    var changed = new ArrayList<>(parts);
    changed.set(index, instead);
    return new Parts(whole, text, changed);
  }

  /** What the first part that says anything of it says. */
  <T> Optional<T> first(Function<Facts, Optional<T>> reading) {
    return parts.stream().map(reading).flatMap(Optional::stream).findFirst();
  }

  /** The same for facts that there may be several of. */
  <T> List<T> firstOf(Function<Facts, List<T>> reading) {
    return parts.stream()
        .map(reading)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
