package dev.quayside.inbox.learn.proof;

import dev.quayside.inbox.intent.reference.ReferenceFinder;
import dev.quayside.inbox.learn.SentenceTraining;
import dev.quayside.inbox.learn.Training;
import dev.quayside.inbox.learn.sample.Annotated;
import dev.quayside.inbox.learn.sample.Letter;
import dev.quayside.inbox.learn.sample.Sample;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.names.Name;
import dev.quayside.inbox.names.NameKind;
import dev.quayside.inbox.sentence.Sentences;
import dev.quayside.inbox.sentence.Stretch;
import dev.quayside.inbox.sentence.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceSample;

/**
 * Proves the learning on messages it did not learn from: they are parted, and each part is judged
 * by what the others taught.
 */
public final class Proof {

  static final int PARTS = 3;

  /** Always the same shuffle, so that two proofs can be compared. */
  private static final long SEED = 20_261_122;

  private Proof() {}

  /** A table for people, in English. */
  public static String of(List<Sample> samples) throws IOException {
    List<Sample> shuffled = new ArrayList<>(samples);
    Collections.shuffle(shuffled, new Random(SEED));
    var tallies = new Tallies();
    for (int part = 0; part < PARTS; part++) {
      List<Sample> learned = new ArrayList<>();
      List<Sample> judged = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % PARTS == part ? judged : learned).add(shuffled.get(i));
      }
      Models models = Models.of(Training.of(learned));
      judged.forEach(sample -> judge(sample, models, tallies));
    }
    return ProofTable.of(samples.size(), tallies);
  }

  private static void judge(Sample sample, Models models, Tallies tallies) {
    Message message = Letter.of(sample);
    var references = ReferenceFinder.find(message.subject() + "\n" + message.asked());
    var intent = models.intent().judge(message, references).intent();
    tallies.intent(sample.language(), sample.intent(), intent);
    tallies.language(
        sample.language(), models.language().find(message.text().fresh(), message.subject()));
    sentences(SentenceTraining.sample(sample), models.sentences(), tallies.sentences);
    for (Annotated text : List.of(sample.subject(), sample.body())) {
      names(text, models.names().in(text.text()), tallies);
    }
  }

  /** Lines are put behind each other in one: does the finder see where each sentence ended? */
  private static void sentences(SentenceSample lines, Sentences finder, Tallies.Hits hits) {
    Set<Stretch> ours = Set.copyOf(finder.in(lines.getDocument()));
    Set<Stretch> right =
        Arrays.stream(lines.getSentences())
            .map(span -> new Stretch(span.getStart(), span.getEnd()))
            .collect(Collectors.toSet());
    int both = (int) right.stream().filter(ours::contains).count();
    hits.add(right.size(), ours.size(), both);
  }

  private static void names(Annotated text, List<Name> found, Tallies tallies) {
    String group = Tokens.chinese(text.text()) ? "chinese" : "latin";
    for (NameKind kind : NameKind.values()) {
      List<Name> marked = text.names().stream().filter(name -> name.kind() == kind).toList();
      List<Name> ours = found.stream().filter(name -> name.kind() == kind).toList();
      int both =
          (int)
              marked.stream()
                  .filter(name -> ours.stream().anyMatch(our -> same(name, our)))
                  .count();
      tallies.names(group, kind).add(marked.size(), ours.size(), both);
    }
  }

  private static boolean same(Name one, Name other) {
    return one.start() == other.start() && one.end() == other.end();
  }
}
