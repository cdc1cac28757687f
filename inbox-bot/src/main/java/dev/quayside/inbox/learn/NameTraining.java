package dev.quayside.inbox.learn;

import dev.quayside.inbox.learn.sample.Annotated;
import dev.quayside.inbox.learn.sample.Sample;
import dev.quayside.inbox.names.Name;
import dev.quayside.inbox.sentence.Sentences;
import dev.quayside.inbox.sentence.Stretch;
import dev.quayside.inbox.sentence.Token;
import dev.quayside.inbox.sentence.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Learns from messages in which people marked names how names stand among other words. */
public final class NameTraining {

  private NameTraining() {}

  /**
   * A model of one group of languages.
   *
   * @param chinese for texts read character by character; else for those with words
   */
  public static TokenNameFinderModel train(
      List<Sample> samples, Sentences sentences, boolean chinese) throws IOException {
    var parameters = new TrainingParameters();
    // A perceptron finds half as many names again as maximum entropy does, in a third of the time.
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    // One reading at a time: three at once, the usual, cost three times as long and find no more.
    parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, 1);
    var learned =
        (chinese ? OtherGoods.and(samples) : samples)
            .stream()
                .filter(NameTraining::marked)
                .flatMap(sample -> Stream.of(sample.subject(), sample.body()))
                .filter(text -> Tokens.chinese(text.text()) == chinese)
                .flatMap(text -> sentences(text, sentences).stream())
                .toList();
    var factory = new TokenNameFinderFactory(features(chinese), Map.of(), new BioCodec());
    return NameFinderME.train(
        chinese ? "zh" : "mul",
        null,
        ObjectStreamUtils.createObjectStream(learned),
        parameters,
        factory);
  }

  /** In a message without any mark nobody looked for names; it teaches nothing about them. */
  private static boolean marked(Sample sample) {
    return !sample.subject().names().isEmpty() || !sample.body().names().isEmpty();
  }

  private static byte[] features(boolean chinese) throws IOException {
    String name = chinese ? "names-zh.xml" : "names-latin.xml";
    try (InputStream in = Objects.requireNonNull(NameTraining.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }

  private static List<NameSample> sentences(Annotated text, Sentences sentences) {
    List<NameSample> learned = new ArrayList<>();
    boolean first = true;
    for (Stretch sentence : sentences.in(text.text())) {
      List<Token> tokens = Tokens.in(text.text(), sentence);
      List<Span> spans = new ArrayList<>();
      for (Name name : text.names()) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
          if (tokens.get(i).end() > name.start() && tokens.get(i).start() < name.end()) {
            start = start < 0 ? i : start;
            end = i + 1;
          }
        }
        if (start >= 0) {
          spans.add(new Span(start, end, name.kind().word()));
        }
      }
      var words = tokens.stream().map(Token::word).toArray(String[]::new);
      learned.add(new NameSample(words, spans.toArray(Span[]::new), first));
      first = false;
    }
    return learned;
  }
}
