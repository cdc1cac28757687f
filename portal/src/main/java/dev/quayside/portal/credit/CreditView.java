package dev.quayside.portal.credit;

import dev.quayside.db.credit.Credit;
import dev.quayside.db.credit.CreditAccount;
import dev.quayside.db.credit.Exposed;
import java.util.List;

/**
 * A customer's credit on one page.
 *
 * @param history all that was told of it, the newest first
 * @param exposed his open quotes and orders
 * @param form what stands in the fields
 * @param decides whether the reader may tell it
 * @param wrong why what he told was not kept, a key of the texts; "" for nothing
 */
public record CreditView(
    CreditAccount account,
    List<Credit> history,
    List<Exposed> exposed,
    CreditForm form,
    boolean decides,
    String wrong) {

  public CreditView {
    history = List.copyOf(history);
    exposed = List.copyOf(exposed);
  }

  /** The same with what somebody had typed, and why it was not kept. */
  CreditView typed(CreditForm typed, String why) {
    return new CreditView(account, history, exposed, typed, decides, why);
  }

  /** When what is on the page was told, which the form carries; "" where nothing was. */
  public String seen() {
    return account.credit().map(it -> it.at().toString()).orElse("");
  }
}
