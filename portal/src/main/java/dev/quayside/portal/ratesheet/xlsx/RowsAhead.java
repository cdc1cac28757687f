package dev.quayside.portal.ratesheet.xlsx;

import dev.quayside.portal.ratesheet.grid.Line;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The rows of a sheet, of which the next few hundred are taken out of the file while somebody is
 * still busy with those before.
 */
final class RowsAhead implements Iterator<Line>, AutoCloseable {

  private static final int AT_ONCE = 256;

  private final SheetRows rows;
  private Iterator<Line> now = List.<Line>of().iterator();
  private CompletableFuture<List<Line>> ahead;

  RowsAhead(SheetRows rows) {
    this.rows = rows;
    this.ahead = CompletableFuture.supplyAsync(this::some);
  }

  private List<Line> some() {
    List<Line> some = new ArrayList<>(AT_ONCE);
    while (some.size() < AT_ONCE && rows.hasNext()) {
      some.add(rows.next());
    }
    return some;
  }

  @Override
  public boolean hasNext() {
    if (!now.hasNext()) {
      List<Line> some = arrived();
      now = some.iterator();
      if (!some.isEmpty()) {
        ahead = CompletableFuture.supplyAsync(this::some);
      }
    }
    return now.hasNext();
  }

  /** A damaged file is the reader's trouble, not the helper's. */
  private List<Line> arrived() {
    try {
      return ahead.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException damaged) {
        throw damaged;
      }
      throw e;
    }
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return now.next();
  }

  /** Waits for what is being read: nobody takes the file away meanwhile. */
  @Override
  public void close() {
    ahead.handle((_, _) -> true).join();
    rows.close();
  }
}
