package dev.quayside.app.list;

import static java.util.stream.Collectors.joining;

import dev.quayside.portal.ratesheet.file.GridReader;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.words.Saying;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * A .csv or .xlsx that was opened to be read line by line, or why it was not.
 *
 * @param <C> its columns
 */
public sealed interface OpenedList<C extends Enum<C> & Headed> {

  record Open<C extends Enum<C> & Headed>(HeadedList<C> list) implements OpenedList<C> {}

  /** It is no such list; says why. */
  record Unreadable<C extends Enum<C> & Headed>(String why) implements OpenedList<C> {}

  /** A list that needs all of its columns. */
  static <C extends Enum<C> & Headed> OpenedList<C> read(Path file, Class<C> columns) {
    return read(file, columns, EnumSet.allOf(columns));
  }

  /** A list of which some columns may be missing. */
  static <C extends Enum<C> & Headed> OpenedList<C> read(
      Path file, Class<C> columns, Set<C> needed) {
    return switch (GridReader.read(file)) {
      case GridFile.Unreadable(Saying why) -> new Unreadable<>(why.english());
      case GridFile.Opened(var grids, var _, var _) ->
          HeadedList.of(grids.getFirst(), columns, needed)
              .map(OpenedList::withLines)
              .orElseGet(() ->
                  new Unreadable<>(
                      "needs the headings %s (%s) in its first row"
                          .formatted(first(needed, true), first(needed, false))));
    };
  }

  private static <C extends Enum<C> & Headed> OpenedList<C> withLines(HeadedList<C> list) {
    return list.lines().isEmpty()
        ? new Unreadable<>("has headings and no lines below them")
        : new Open<>(list);
  }

  /** What each is called first in English, or in Chinese. */
  private static String first(Set<? extends Headed> columns, boolean english) {
    return columns.stream()
        .flatMap(column ->
            column.headings().stream()
                .filter(heading -> heading.chars().allMatch(it -> it < 128) == english)
                .limit(1))
        .collect(joining(", "));
  }
}
