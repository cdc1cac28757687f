package dev.quayside.app.list;

import java.util.List;

/** A column of a list, known by what stands above it. */
public interface Headed {

  /** What may stand there, in lower case and in both languages; the first of each is shown. */
  List<String> headings();
}
