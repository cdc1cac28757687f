package dev.quayside.inbox.learn.proof;

import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.names.NameKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was right and what was wrong. */
final class Tallies {

  /** Of so many, so many were right. */
  static final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    int all() {
      return all;
    }

    double value() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  /** What is really there, such as the names people marked, what was found, and what is both. */
  static final class Hits {
    private int marked;
    private int found;
    private int both;

    void add(int more, int moreFound, int moreBoth) {
      marked += more;
      found += moreFound;
      both += moreBoth;
    }

    int marked() {
      return marked;
    }

    double precision() {
      return found == 0 ? 1 : (double) both / found;
    }

    double recall() {
      return marked == 0 ? 1 : (double) both / marked;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  final Map<String, Share> intentByLanguage = new TreeMap<>();
  final Map<String, Share> languages = new TreeMap<>();
  final Map<Intent, Map<Intent, Integer>> confusion = new EnumMap<>(Intent.class);
  final Hits sentences = new Hits();
  final Map<String, Map<NameKind, Hits>> names = new TreeMap<>();

  void intent(String language, Intent wanted, Intent found) {
    for (String group : new String[] {"all", language}) {
      intentByLanguage.computeIfAbsent(group, _ -> new Share()).add(wanted == found);
    }
    confusion
        .computeIfAbsent(wanted, _ -> new EnumMap<>(Intent.class))
        .merge(found, 1, Integer::sum);
  }

  void language(String wanted, String found) {
    languages.computeIfAbsent("all", _ -> new Share()).add(wanted.equals(found));
    languages.computeIfAbsent(wanted, _ -> new Share()).add(wanted.equals(found));
  }

  Hits names(String group, NameKind kind) {
    return names
        .computeIfAbsent(group, _ -> new EnumMap<>(NameKind.class))
        .computeIfAbsent(kind, _ -> new Hits());
  }
}
