package dev.quayside.portal.ratesheet.xlsx;

import dev.quayside.portal.ratesheet.grid.Line;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * The rows of a sheet, of which the next few hundred are taken out of the file while somebody is
 * still busy with those before.
 */
final class RowsAhead implements Iterator<Line>, AutoCloseable {

  private static final int AT_ONCE = 256;

  private final SheetRows rows;
  private Iterator<Line> now = List.<Line>of().iterator();
  private FutureTask<List<Line>> ahead;

  RowsAhead(SheetRows rows) {
    this.rows = rows;
    this.ahead = begun();
  }

  private FutureTask<List<Line>> begun() {
    var task = new FutureTask<>(this::some);
    ForkJoinPool.commonPool().execute(task);
    return task;
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
        ahead = begun();
      }
    }
    return now.hasNext();
  }

  /** A damaged file is the reader's trouble, not the helper's. */
  private List<Line> arrived() {
    ahead.run(); // where the helper is busy elsewhere; else it does nothing
    try {
      return ahead.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException damaged) {
        throw damaged;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a sheet was read", e);
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
    try {
      arrived();
    } catch (RuntimeException _) {
      // nobody asks for these rows any more
    } finally {
      rows.close();
    }
  }
}
