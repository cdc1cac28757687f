package dev.quayside.inbox.models;

import dev.quayside.inbox.intent.IntentFinder;
import dev.quayside.inbox.intent.IntentModel;
import dev.quayside.inbox.intent.language.LanguageFinder;
import dev.quayside.inbox.intent.language.LanguageModel;
import dev.quayside.inbox.names.NameFinder;
import dev.quayside.inbox.sentence.Sentences;
import java.nio.file.Path;

/** Those who were taught by examples: each answers one question about a text, to many threads. */
public record Models(
    LanguageFinder language, IntentFinder intent, Sentences sentences, NameFinder names) {

  /** What was learned when the product was built. */
  public static Models builtIn() {
    return of(ModelFiles.builtIn());
  }

  /**
   * What was trained anew and lies in a folder; the built-in where nothing lies there.
   *
   * @param folder as "quayside train" wrote it; need not be there
   */
  public static Loading in(Path folder) {
    return ModelFiles.in(folder);
  }

  /** The answerers out of what was learned. */
  public static Models of(Learned learned) {
    var sentences = new Sentences(learned.sentence());
    return new Models(
        new LanguageFinder(new LanguageModel(learned.language())),
        new IntentFinder(new IntentModel(learned.intent())),
        sentences,
        new NameFinder(sentences, learned.latinNames(), learned.chineseNames()));
  }
}
