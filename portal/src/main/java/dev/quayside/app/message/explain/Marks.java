package dev.quayside.app.message.explain;

import dev.quayside.app.message.explain.Mark.Ink;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.proof.Proof;
import dev.quayside.inbox.understand.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects which words of one part of a message stand for what. */
final class Marks {

  private Marks() {}

  /** In reading order, none within another; words that say several facts bear all of them. */
  static List<Mark> in(Source part, Understanding understanding) {
    var all = new ArrayList<Mark>();
    for (var request : understanding.requests()) {
      for (var proof : Proof.of(request)) {
        add(all, part, proof.evidence(), proof.field().label(), ink(proof.evidence()));
      }
    }
    for (var doubt : understanding.doubts()) {
      doubt.where().ifPresent(words -> add(all, part, words, reason(doubt), Ink.DOUBT));
    }
    all.sort(Comparator.comparingInt(Mark::start));
    return joined(all);
  }

  /** "LEFT_OVER" in a reader's words. */
  static String reason(Doubt doubt) {
    return switch (doubt.reason()) {
      case LEFT_OVER -> "left over";
      case SEVERAL_VALUES -> "several values";
      case PLACE_UNCLEAR -> "which place?";
      case LANES_UNCLEAR -> "which lane?";
      case MODE_UNCLEAR -> "by what?";
      case DANGER_UNCLEAR -> "dangerous?";
      case NUMBER_UNCLEAR -> "which number?";
      case UNREAD_FILE -> "file not read";
      case HIDDEN_CELLS -> "hidden rows or columns";
      case INTENT_UNCLEAR -> "a price?";
      case LAST_TIME_UNCLEAR -> "which last time?";
      case TOO_LONG -> "too long to be read to its end";
    };
  }

  private static Ink ink(Evidence words) {
    return switch (words.sure()) {
      case EXACT, LABELLED -> Ink.SURE;
      case COMPUTED, GUESSED, HISTORY -> Ink.OPEN;
    };
  }

  private static void add(List<Mark> all, Source part, Evidence words, String meaning, Ink ink) {
    if (words.source().equals(part) && words.start() < words.end()) {
      all.add(new Mark(words.start(), words.end(), meaning, ink));
    }
  }

  private static List<Mark> joined(List<Mark> all) {
    var marks = new ArrayList<Mark>();
    for (var mark : all) {
      if (!marks.isEmpty() && marks.getLast().overlaps(mark)) {
        marks.add(marks.removeLast().and(mark));
      } else {
        marks.add(mark);
      }
    }
    return List.copyOf(marks);
  }
}
