package dev.quayside.inbox.learn.sample;

import dev.quayside.inbox.names.Name;
import java.util.List;

/**
 * A text with its names marked.
 *
 * @param text without the marks
 */
public record Annotated(String text, List<Name> names) {

  public Annotated {
    names = List.copyOf(names);
  }
}
