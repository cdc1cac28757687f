package dev.quayside.inbox.intent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each wish is.
 *
 * @param odds by intent, together 1
 * @param why what spoke for the likeliest, the strongest first
 */
record Wishes(Map<Intent, Double> odds, List<String> why) {

  Wishes {
    odds = Map.copyOf(odds);
    why = List.copyOf(why);
  }

  double of(Intent intent) {
    return odds.getOrDefault(intent, 0.0);
  }

  double of(List<Intent> intents) {
    return intents.stream().mapToDouble(this::of).sum();
  }

  /**
   * The same where something beside the words makes some wishes likelier. A model counts the words
   * of a phrase as if each had been said for itself, so that it is surer than it should be: half of
   * its certainty counts.
   */
  Wishes weighed(Map<Intent, Double> factors) {
    Map<Intent, Double> changed = new EnumMap<>(Intent.class);
    odds.forEach((intent, share) -> changed.put(intent, share * factors.getOrDefault(intent, 1.0)));
    double all = changed.values().stream().mapToDouble(Double::doubleValue).sum();
    changed.replaceAll((_, share) -> share / all);
    return new Wishes(changed, why);
  }
}
