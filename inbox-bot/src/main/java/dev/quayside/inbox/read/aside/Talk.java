package dev.quayside.inbox.read.aside;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.util.Locale;
import java.util.Set;

/** Tells figures under a name that no price hangs on: a phone, a reference, the validity. */
public final class Talk {

  /** Under these names stand people, papers and times. */
  private static final Set<String> ASIDE =
      Set.copyOf(PhraseFile.lines(Talk.class, "names-aside.txt"));

  private Talk() {}

  public static boolean aside(Wording text, Layout layout, Span span) {
    return layout.named().stream()
        .filter(fact -> fact.label() == Label.OTHER && fact.value().holds(span))
        .anyMatch(fact -> ASIDE.contains(fact.name().in(text).strip().toLowerCase(Locale.ROOT)));
  }

  /** Under "ready" a date may be given in any way; what is no day is not priced by. */
  public static boolean ready(Layout layout, Span span) {
    return layout.named().stream()
        .anyMatch(fact -> fact.label() == Label.READY && fact.value().holds(span));
  }
}
