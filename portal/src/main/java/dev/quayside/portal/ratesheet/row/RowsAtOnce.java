package dev.quayside.portal.ratesheet.row;

import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.layout.Stated;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.BiPredicate;

/**
 * Reads the rows of a long sheet with several hands at once, and tells what came of each in the
 * order of the sheet, as if they had been read one after the other.
 */
public final class RowsAtOnce {

  private static final int IN_A_PILE = 256;
  private static final int MOST_PILES = 4;

  private record Waiting(Table table, Line line, Stated stated) {}

  private record Done(Line line, RowRates rates) {}

  private final RowReader reader;
  private final BiPredicate<Line, RowRates> to;
  private final Deque<FutureTask<List<Done>>> piles = new ArrayDeque<>();
  private List<Waiting> pile = new ArrayList<>(IN_A_PILE);
  private boolean on = true;

  /**
   * For one sheet.
   *
   * @param to is told what came of a row, and says whether to go on; it is called by the thread
   *     that brings the rows
   */
  public RowsAtOnce(RowReader reader, BiPredicate<Line, RowRates> to) {
    this.reader = reader;
    this.to = to;
  }

  /** Brings one more row; whether there is any use in the next one. */
  public boolean read(Table table, Line line, Stated stated) {
    pile.add(new Waiting(table, line, stated));
    if (pile.size() == IN_A_PILE) {
      handOut();
      if (piles.size() > MOST_PILES) {
        takeBack();
      }
    }
    return on;
  }

  /** Waits until all rows that were brought are told. */
  public boolean finish() {
    handOut();
    while (!piles.isEmpty()) {
      takeBack();
    }
    return on;
  }

  private void handOut() {
    if (on && !pile.isEmpty()) {
      List<Waiting> rows = pile;
      var task = new FutureTask<>(() -> readAll(rows));
      piles.add(task);
      ForkJoinPool.commonPool().execute(task);
    }
    pile = new ArrayList<>(IN_A_PILE);
  }

  private List<Done> readAll(List<Waiting> rows) {
    List<Done> done = new ArrayList<>(rows.size());
    for (Waiting row : rows) {
      done.add(new Done(row.line(), reader.read(row.table(), row.line(), row.stated())));
    }
    return done;
  }

  private void takeBack() {
    FutureTask<List<Done>> task = piles.remove();
    task.run(); // where nobody has begun it yet; else it does nothing
    for (Done row : told(task)) {
      on = on && to.test(row.line(), row.rates());
    }
  }

  private static List<Done> told(FutureTask<List<Done>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while rows were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A row could not be read", e.getCause());
    }
  }
}
