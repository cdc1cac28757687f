package dev.quayside.inbox.triage;

import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.told.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides how an inquiry is taken. What is in doubt goes to sales before anything is asked, and
 * what is missing is asked before anything is priced: half a price is none.
 */
public final class Triage {

  /** More lanes than this in one mail are a tender, which sales answer. */
  static final int MOST_REQUESTS = 5;

  private final Lines carriers;

  public Triage(Carriers carriers) {
    this.carriers = new Lines(carriers, Carriers.airlines());
  }

  /** What was understood, one line a request. */
  public static List<String> understood(List<RfqDraft> drafts) {
    return drafts.stream().map(Gaps::understood).toList();
  }

  public Intake judge(List<RfqDraft> drafts, Buyer buyer, LocalDate today) {
    if (drafts.size() > MOST_REQUESTS) {
      return new Intake.ForSales(
          Told.of(
              "%d lanes in one mail, more than the %d that are quoted by machine",
              "一封邮件 %d 条航线，多于机器报价的 %d 条", drafts.size(), MOST_REQUESTS));
    }
    for (RfqDraft draft : drafts) {
      Optional<Told> odd = Standard.whyNot(draft, carriers);
      if (odd.isPresent()) {
        return new Intake.ForSales(odd.get());
      }
    }
    var questions = Gaps.questions(drafts);
    if (drafts.isEmpty() || !questions.isEmpty()) {
      return new Intake.Incomplete(understood(drafts), questions, outlooks(drafts, buyer, today));
    }
    var ready = new ArrayList<RateRequest>();
    for (RfqDraft draft : drafts) {
      ready.add(Completed.request(draft, buyer, carriers.of(draft), today));
    }
    return new Intake.Ready(ready);
  }

  private List<Outlook> outlooks(List<RfqDraft> drafts, Buyer buyer, LocalDate today) {
    return drafts.stream()
        .filter(draft -> !Gaps.questions(List.of(draft)).isEmpty())
        .map(draft ->
            new Outlook(
                Gaps.lane(draft), Possibilities.of(draft, buyer, carriers.of(draft), today)))
        .filter(outlook -> !outlook.possible().isEmpty())
        .toList();
  }
}
