package dev.quayside.portal.quotes;

import java.util.List;

/** A customer's quotes, the newest first. */
public record QuoteList(List<QuoteLine> lines) {

  public QuoteList {
    lines = List.copyOf(lines);
  }
}
