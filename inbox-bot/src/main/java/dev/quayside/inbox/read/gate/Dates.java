package dev.quayside.inbox.read.gate;

import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.terms.ReadyDates;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.time.LocalDate;
import java.util.List;

/** Tells which days a message names beside the one on which the cargo is ready. */
final class Dates {

  private static final Phrase LETTER_HEAD =
      Phrase.any(
          "^[ ]{0,3}(?:date|sent|datum|gesendet|fecha|enviado|date d'envoi|发送时间|日期|时间)[ ]?:");
  private static final Phrase MEETING =
      Phrase.any(
          "(?:call|meeting|spoke|talked|discussed|holiday|yesterday|mail of|mail dated|e-mail"
              + " of|message of|见面|通话|昨天|上次)[^.;\\n]{0,24}$");

  private final Wording text;
  private final List<LocalDate> ready;
  private final LocalDate day;

  Dates(Wording text, List<RfqDraft> drafts, LocalDate day) {
    this.text = text;
    this.day = day;
    this.ready =
        drafts.stream().flatMap(d -> d.readyDate().stream()).map(found -> found.value()).toList();
  }

  /** It is the ready date once more, the date of a letter, or the day of a talk. */
  boolean harmless(Span span) {
    var said = ReadyDates.day(text, span, day);
    return said.filter(ready::contains).isPresent()
        || Word.in(LETTER_HEAD, Word.before(text, span.start(), 24))
        || Word.in(MEETING, Word.before(text, span.start(), 40));
  }
}
