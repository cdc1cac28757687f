package dev.quayside.inbox.intent;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** What was learned of the words people choose for what they want. Many threads may ask it. */
public final class IntentModel {

  /** So much of the evidence is shown to a colleague. */
  private static final int SHOWN = 5;

  /** How OpenNLP writes a feature of a document. */
  private static final String FEATURE = "bow=";

  private final DocumentCategorizerME categorizer;
  private final Map<?, ?> contexts;
  private final List<Intent> intents;

  /**
   * A model out of learning.
   *
   * @throws IllegalArgumentException where it knows other classes than the intents
   */
  public IntentModel(DoccatModel model) {
    this.categorizer = new DocumentCategorizerME(model);
    this.intents =
        IntStream.range(0, categorizer.getNumberOfCategories())
            .mapToObj(categorizer::getCategory)
            .map(word -> Intent.valueOf(word.toUpperCase(Locale.ROOT)))
            .toList();
    this.contexts =
        model.getMaxentModel() instanceof AbstractModel learned
                && learned.getDataStructures()[1] instanceof Map<?, ?> byFeature
            ? byFeature
            : Map.of();
  }

  Wishes judge(List<String> features) {
    double[] shares = categorizer.categorize(features.toArray(String[]::new));
    Map<Intent, Double> odds = new EnumMap<>(Intent.class);
    int first = 0;
    for (int i = 0; i < shares.length; i++) {
      odds.put(intents.get(i), shares[i]);
      first = shares[i] > shares[first] ? i : first;
    }
    return new Wishes(odds, strongest(features, first));
  }

  private List<String> strongest(List<String> features, int intent) {
    record Weighed(String feature, double weight) {}

    return features.stream()
        .filter(IntentFeatures::telling)
        .map(feature -> new Weighed(feature, weight(feature, intent)))
        .filter(found -> found.weight > 0)
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .limit(SHOWN)
        .map(Weighed::feature)
        .toList();
  }

  private double weight(String feature, int intent) {
    if (contexts.get(FEATURE + feature) instanceof Context context) {
      int[] outcomes = context.getOutcomes();
      for (int i = 0; i < outcomes.length; i++) {
        if (outcomes[i] == intent) {
          return context.getParameters()[i];
        }
      }
    }
    return 0;
  }
}
