package dev.quayside.inbox.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The names in one text. Most letters are read without them, so that they are looked for when
 * somebody asks, and once; for one thread.
 */
public final class NamesIn implements Supplier<List<Name>> {

  private final String text;
  private final NameFinder finder;
  private Optional<List<Name>> found = Optional.empty();

  public NamesIn(String text, NameFinder finder) {
    this.text = text;
    this.finder = finder;
  }

  @Override
  public List<Name> get() {
    if (found.isEmpty()) {
      found = Optional.of(finder.in(text));
    }
    return found.get();
  }
}
