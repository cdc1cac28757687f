package dev.quayside.portal.care;

import dev.quayside.db.care.CareEntry;
import dev.quayside.db.care.CareRequest;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What the pages of requests show. */
public final class CareViews {

  private CareViews() {}

  /**
   * A form for a new one.
   *
   * @param wrong what is wrong with it, as the words name it; "" for nothing
   */
  public record Form(CareTyped typed, String wrong) {}

  /** Those of a customer, the newest first. */
  public record Listed(List<CareRequest> requests, Form form) {
    public Listed {
      requests = List.copyOf(requests);
    }
  }

  /**
   * One with all that was said in it.
   *
   * @param own whether the reader acts for its customer; of a subsidiary's he only reads
   * @param key for what he writes next
   */
  public record One(
      CareRequest request, List<CareEntry> said, boolean own, String key, String wrong) {
    public One {
      said = List.copyOf(said);
    }

    static boolean own(CareRequest request, CustomerId reader) {
      return request.customer().equals(reader);
    }
  }

  /** Those that are open, for sales. */
  public record Desk(List<CareRequest> requests, Instant now) {

    public Desk {
      requests =
          requests.stream()
              .sorted(
                  Comparator.comparing((CareRequest one) -> !one.state().withUs())
                      .thenComparing(one -> one.due().orElse(Instant.MAX))
                      .thenComparing(CareRequest::saidAt))
              .toList();
    }
  }
}
