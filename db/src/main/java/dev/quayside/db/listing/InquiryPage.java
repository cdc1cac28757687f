package dev.quayside.db.listing;

import dev.quayside.db.inquiry.FiledInquiry;
import java.util.List;
import java.util.Optional;

/**
 * Some inquiries, the newest first.
 *
 * @param next behind which the next page begins; empty where there is no more
 */
public record InquiryPage(List<FiledInquiry> inquiries, Optional<Spot> next) {

  public InquiryPage {
    inquiries = List.copyOf(inquiries);
  }
}
