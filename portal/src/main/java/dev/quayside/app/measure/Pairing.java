package dev.quayside.app.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds which request of an answer was meant for which of the right ones. */
final class Pairing {

  /** Up to so many requests every pairing is tried; 7! are 5,040. */
  private static final int TRY_ALL = 7;

  private static final int CRITICAL_WEIGHT = 3;

  private final int[][] points;
  private final int[] current;
  private int[] best;
  private int bestSum = -1;

  private Pairing(int[][] points) {
    this.points = points;
    this.current = new int[points.length];
    this.best = new int[points.length];
  }

  /** For each of the right requests the index of its partner, if there is one. */
  static List<Optional<Integer>> best(List<Facts> right, List<Facts> given) {
    boolean swapped = right.size() > given.size();
    List<Facts> few = swapped ? given : right;
    List<Facts> many = swapped ? right : given;
    int[][] points = new int[few.size()][many.size()];
    for (int i = 0; i < few.size(); i++) {
      for (int k = 0; k < many.size(); k++) {
        points[i][k] = swapped ? points(many.get(k), few.get(i)) : points(few.get(i), many.get(k));
      }
    }
    int[] chosen = many.size() <= TRY_ALL ? new Pairing(points).all(many.size()) : greedy(points);
    var partners =
        new ArrayList<Optional<Integer>>(Collections.nCopies(right.size(), Optional.empty()));
    for (int i = 0; i < chosen.length; i++) {
      if (swapped) {
        partners.set(chosen[i], Optional.of(i));
      } else {
        partners.set(i, Optional.of(chosen[i]));
      }
    }
    return partners;
  }

  private static int points(Facts right, Facts given) {
    int sum = 0;
    for (Map.Entry<Field, JsonNode> fact : right.stated().entrySet()) {
      JsonNode said = given.stated().get(fact.getKey());
      if (said != null && Sameness.same(fact.getKey(), fact.getValue(), said)) {
        sum += fact.getKey().critical() ? CRITICAL_WEIGHT : 1;
      }
    }
    return sum;
  }

  private int[] all(int many) {
    place(0, new boolean[many], 0);
    return best;
  }

  private void place(int next, boolean[] taken, int sum) {
    if (next == points.length) {
      if (sum > bestSum) {
        bestSum = sum;
        best = current.clone();
      }
      return;
    }
    for (int k = 0; k < taken.length; k++) {
      if (!taken[k]) {
        taken[k] = true;
        current[next] = k;
        place(next + 1, taken, sum + points[next][k]);
        taken[k] = false;
      }
    }
  }

  private static int[] greedy(int[][] points) {
    int[] chosen = new int[points.length];
    boolean[] taken = new boolean[points.length == 0 ? 0 : points[0].length];
    for (int i = 0; i < points.length; i++) {
      int best = -1;
      for (int k = 0; k < taken.length; k++) {
        if (!taken[k] && (best < 0 || points[i][k] > points[i][best])) {
          best = k;
        }
      }
      taken[best] = true;
      chosen[i] = best;
    }
    return chosen;
  }
}
