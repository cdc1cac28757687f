package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.db.notice.StopToken;
import dev.quayside.db.order.QuoteToken;
import dev.quayside.db.tracking.ShipmentToken;
import java.util.Optional;

/**
 * Where a customer finds the page of his quote, to accept it, to decline it or to ask; and that of
 * his shipment, to see where it is.
 *
 * @param portal how customers reach the pages, without a slash at the end; empty where they cannot
 */
public record QuotePage(Optional<String> portal) {

  public static final QuotePage NONE = new QuotePage(Optional.empty());

  /** The page's address, in the language of the quote; it also stands in the paper's square. */
  public Optional<String> of(QuoteToken token, Language language) {
    return portal.map(base -> "%s/q/%s?lang=%s".formatted(base, token.text(), language.tag()));
  }

  /** The address at which news of shipments is stopped. */
  public Optional<String> of(StopToken token, Language language) {
    return portal.map(
        base -> "%s/news/stop/%s?lang=%s".formatted(base, token.text(), language.tag()));
  }

  /** The address of a shipment's page. */
  public Optional<String> of(ShipmentToken token, Language language) {
    return portal.map(base -> "%s/t/%s?lang=%s".formatted(base, token.text(), language.tag()));
  }
}
