package dev.quayside.portal.ratesheet.grid;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sheet says of its rows and columns as a whole.
 *
 * @param hiddenColumns the columns nobody sees who opens it, counted from 0
 * @param hiddenRows the rows, counted from 1
 */
public record Marks(Set<Integer> hiddenColumns, Set<Integer> hiddenRows, List<Merged> merged) {

  public static final Marks NONE = new Marks(Set.of(), Set.of(), List.of());

  public Marks {
    hiddenColumns = new TreeSet<>(hiddenColumns);
    hiddenRows = new TreeSet<>(hiddenRows);
    merged = List.copyOf(merged);
  }
}
