package dev.quayside.inbox.learn;

import dev.quayside.inbox.learn.sample.Sample;
import dev.quayside.inbox.models.Learned;
import dev.quayside.inbox.sentence.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Learns everything that is learned from labelled messages. */
public final class Training {

  private Training() {}

  /** The same messages in the same order always teach the same. */
  public static Learned of(List<Sample> samples) throws IOException {
    var sentence = SentenceTraining.train(samples);
    var sentences = new Sentences(sentence);
    // Side by side, as nothing learns from another's learning; each by itself is done in order.
    var intent = later(() -> IntentTraining.train(samples));
    var latin = later(() -> NameTraining.train(samples, sentences, false));
    var chinese = later(() -> NameTraining.train(samples, sentences, true));
    var language = later(() -> LanguageTraining.train(samples));
    return new Learned(intent.join(), language.join(), sentence, latin.join(), chinese.join());
  }

  private interface Lesson<M> {
    M learn() throws IOException;
  }

  private static <M> CompletableFuture<M> later(Lesson<M> lesson) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return lesson.learn();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
