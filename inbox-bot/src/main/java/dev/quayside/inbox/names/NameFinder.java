package dev.quayside.inbox.names;

import dev.quayside.inbox.sentence.Sentences;
import dev.quayside.inbox.sentence.Stretch;
import dev.quayside.inbox.sentence.Token;
import dev.quayside.inbox.sentence.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/** Finds names of goods, carriers and addresses in free wording, as people marked them before. */
public final class NameFinder {

  /** Nobody names goods behind so much text. */
  private static final int MOST_TOKENS = 3_000;

  private final Sentences sentences;
  private final TokenNameFinderModel latin;
  private final TokenNameFinderModel chinese;

  /**
   * OpenNLP's finder remembers what it saw, so that each text has one to itself; making one is
   * dear, so that it is kept for the next text.
   */
  private final Queue<NameFinderME> idleLatin = new ConcurrentLinkedQueue<>();

  private final Queue<NameFinderME> idleChinese = new ConcurrentLinkedQueue<>();

  /**
   * A finder out of learning.
   *
   * @param latin for languages whose words are parted by blanks
   * @param chinese for texts read character by character
   */
  public NameFinder(Sentences sentences, TokenNameFinderModel latin, TokenNameFinderModel chinese) {
    this.sentences = sentences;
    this.latin = latin;
    this.chinese = chinese;
  }

  /** The names in the order they stand, none over another. Many threads may ask. */
  public List<Name> in(String text) {
    boolean han = Tokens.chinese(text);
    Queue<NameFinderME> idle = han ? idleChinese : idleLatin;
    @Nullable NameFinderME free = idle.poll();
    var finder = free == null ? new NameFinderME(han ? chinese : latin) : free;
    List<Name> names = in(text, finder);
    finder.clearAdaptiveData();
    idle.add(finder);
    return names;
  }

  private List<Name> in(String text, NameFinderME finder) {
    List<Name> names = new ArrayList<>();
    int read = 0;
    for (Stretch sentence : sentences.in(text)) {
      List<Token> tokens = Tokens.in(text, sentence);
      read += tokens.size();
      if (read > MOST_TOKENS) {
        break;
      }
      Span[] found = finder.find(tokens.stream().map(Token::word).toArray(String[]::new));
      double[] sure = finder.probs(found);
      for (int i = 0; i < found.length; i++) {
        names.add(name(found[i], tokens, sure[i]));
      }
    }
    return names;
  }

  private static Name name(Span span, List<Token> tokens, double probability) {
    return new Name(
        NameKind.valueOf(span.getType().toUpperCase(Locale.ROOT)),
        tokens.get(span.getStart()).start(),
        tokens.get(span.getEnd() - 1).end(),
        probability);
  }
}
