package dev.quayside.portal.desk;

import dev.quayside.db.comeback.BouncedContact;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Suggestion;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.quote.GivenQuote;
import java.util.List;
import java.util.Optional;

/** What the pages of the desk show. */
public final class DeskViews {

  private DeskViews() {}

  /**
   * One mail beside what was understood, with the quotes that were given for it.
   *
   * @param suggestion the conversation it may belong to
   * @param drafted what waits for sales, or became of it, with the quotes it would give
   * @param toLookAt whether it left by itself and nobody has said yet whether he would have so
   * @param bounced contacts of the customer whose address does not take our mail
   */
  public record InquirySheet(
      FiledInquiry filed,
      Understood understood,
      List<GivenQuote> quotes,
      Reply reply,
      Optional<Delivery> delivery,
      Optional<HeldInquiry> held,
      Optional<Drafted> drafted,
      boolean toLookAt,
      Optional<Suggestion> suggestion,
      List<BouncedContact> bounced) {
    public InquirySheet {
      quotes = List.copyOf(quotes);
      bounced = List.copyOf(bounced);
    }
  }
}
