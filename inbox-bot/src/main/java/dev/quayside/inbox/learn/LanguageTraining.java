package dev.quayside.inbox.learn;

import dev.quayside.inbox.intent.language.LanguageModel;
import dev.quayside.inbox.learn.sample.Sample;
import java.io.IOException;
import java.util.List;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.LanguageSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns what the letters of a language look like. */
public final class LanguageTraining {

  private LanguageTraining() {}

  public static LanguageDetectorModel train(List<Sample> samples) throws IOException {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "NAIVEBAYES");
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    var learned =
        samples.stream()
            .map(sample ->
                new LanguageSample(
                    new Language(sample.language()),
                    LanguageModel.letters(sample.subject().text() + "\n" + sample.body().text())))
            .toList();
    return LanguageDetectorME.train(
        ObjectStreamUtils.createObjectStream(learned), parameters, new LanguageDetectorFactory());
  }
}
