package dev.quayside.portal.ratesheet.layout;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What titles and section rows say for all rows below them.
 *
 * @param facts each with the cell it stands in
 * @param notes words about charges and the voyage
 * @param groups ports under one name: "USWC BASE PORTS 1: LAX, LGB, OAK", by the name
 */
public record Stated(Map<Fact, Cell> facts, List<Cell> notes, Map<String, Cell> groups) {

  public static final Stated NOTHING = new Stated(Map.of(), List.of(), Map.of());

  public Stated {
    Map<Fact, Cell> tidy = new EnumMap<>(Fact.class);
    tidy.putAll(facts);
    facts = tidy;
    notes = List.copyOf(notes);
    groups = Map.copyOf(groups);
  }

  public Optional<Cell> fact(Fact fact) {
    return Optional.ofNullable(facts.get(fact));
  }

  /**
   * After a further row of words: what it says takes the place of what was said before. The notes
   * of a section end where the next one begins.
   */
  public Stated then(Stated next, boolean newSection) {
    Map<Fact, Cell> all = new EnumMap<>(Fact.class);
    all.putAll(facts);
    all.putAll(next.facts);
    List<Cell> words = new ArrayList<>(newSection ? List.of() : notes);
    words.addAll(next.notes);
    return new Stated(all, words, groups);
  }
}
