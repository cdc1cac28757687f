package dev.quayside.inbox.read.gate;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;

/** What the words just before a figure say of it: that it is more, or that it was said before. */
final class Clause {

  private static final Phrase MORE =
      Phrase.any(
          "(?:(?<!\\p{L})(?:also|another|additional(?:ly)?|in addition|plus|extra|more|as well"
              + " as|besides|along with|together with|alternatively|instead|then"
              + " again|zusätzlich|außerdem|sowie|auch|weitere[rns]?|noch|además|también|adicional|otr[oa]s?|também|outr[oa]s?|aussi|également|autre|encore)(?!\\p{L})|\\+|另外|另加|另有|另要|另|外加|再加|加上|还有|还要|还|以及|再来|再要|再|加一|加|多一|追加|顺便|同时|也)[^.;!?。]{0,44}$");
  private static final Phrase SAID =
      Phrase.any(
          "(?:(?<!\\p{L})(?:per|/|each|every|the|this|these|those|both|all|above|said|your|our|je|pro|por|par|los|las|die|der|den|des|les)|每|每个|单|上述|这|这个|以上|整|该|的)["
              + " ]?$");

  private Clause() {}

  /** "Also", "plus", "另外" stands before it in its clause. */
  static boolean announcesMore(Wording text, Span span) {
    return Word.in(MORE, Word.before(text, span.start(), 56));
  }

  /** "The", "per", "上述" stands right before it: it was spoken of already. */
  static boolean saidBefore(Wording text, Span span) {
    return Word.in(SAID, Word.before(text, span.start(), 8));
  }
}
