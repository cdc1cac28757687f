package dev.quayside.portal.search;

import dev.quayside.db.search.Found;
import dev.quayside.db.search.FoundPage;
import dev.quayside.db.search.Shelf;
import dev.quayside.db.search.Sought;
import dev.quayside.db.task.SalesTask;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a search shows.
 *
 * @param typed as it was typed
 * @param only the one shelf that is leafed through; empty for all
 * @param pages shelves on which something was found
 */
public record SearchView(String typed, Sought sought, Optional<Shelf> only, List<FoundPage> pages) {

  public SearchView {
    pages = List.copyOf(pages);
  }

  /** Whether there was anything to look for. */
  public boolean asked() {
    return !sought.isEmpty();
  }

  public Passage title(String named) {
    return Passage.whole(named, sought);
  }

  public Passage text(Found found) {
    return Passage.around(found.text(), sought);
  }

  /** Where something found is looked at. */
  public String opens(Shelf shelf, Found found) {
    return switch (shelf) {
      case ORDERS -> "/desk/orders/" + found.title();
      case TASKS ->
          found
              .inquiry()
              .map(inquiry -> "/desk/inquiries/" + inquiry)
              .orElse(
                  found.title().equals(SalesTask.Kind.FOLLOW_SIGNAL.name())
                      ? "/desk/signals/" + found.id()
                      : "/desk/tasks?kind=" + found.title());
      case INQUIRIES, QUOTES ->
          found.inquiry().map(inquiry -> "/desk/inquiries/" + inquiry).orElse("/desk");
      case CUSTOMERS -> "/desk/customers/" + found.id();
      case SHIPMENTS -> "/desk/shipments/" + encoded(found.title());
      case PARKED_MAILS -> "/desk/queue";
    };
  }

  /** The same search on all shelves. */
  public String everywhere() {
    return "/desk/search?q=" + encoded(typed);
  }

  /** All of a shelf, from its newest. */
  public String all(Shelf shelf) {
    return everywhere() + "&in=" + shelf.name();
  }

  public String next(FoundPage page) {
    return all(page.shelf()) + "&before=" + page.next().orElse(Long.MAX_VALUE);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
