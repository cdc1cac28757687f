package dev.quayside.inbox.read.aside;

import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;

/** Tells figures under a name that no price hangs on: a phone, a reference, the validity. */
public final class Talk {

  /** Under these names anything may stand, also what a price hangs on. */
  private static final Phrase FREE =
      Phrase.any(
          "remark|note|special|requirement|comment|services|packing"
              + " list|shipment|stackable|insurance|customs|zip|备注|说明|要求|服务|包含|报关|保险|清关|邮编");

  private Talk() {}

  public static boolean aside(Wording text, Layout layout, Span span) {
    return layout.named().stream()
        .filter(fact -> fact.label() == Label.OTHER && fact.value().holds(span))
        .anyMatch(fact -> !Word.in(FREE, fact.name().in(text)));
  }

  /** Under "ready" a date may be given in any way; what is no day is not priced by. */
  public static boolean ready(Layout layout, Span span) {
    return layout.named().stream()
        .anyMatch(fact -> fact.label() == Label.READY && fact.value().holds(span));
  }
}
