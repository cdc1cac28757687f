package dev.quayside.db;

import dev.quayside.db.shelf.Shelf;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A folder that does not answer before it is told to. */
record SlowShelf(Shelf folder, CountDownLatch goesOn, CountDownLatch asked) implements Shelf {

  @Override
  public String place() {
    return folder.place();
  }

  @Override
  public void lay(String digest, Path content) {
    answer();
    folder.lay(digest, content);
  }

  @Override
  public byte[] read(String digest, long from, int length) {
    answer();
    return folder.read(digest, from, length);
  }

  private void answer() {
    asked.countDown();
    try {
      goesOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void each(Consumer<Lying> seen) {
    folder.each(seen);
  }

  @Override
  public void remove(String digest) {
    folder.remove(digest);
  }

  @Override
  public Optional<String> trouble() {
    return folder.trouble();
  }
}
