package dev.quayside.portal.credit;

import dev.quayside.db.credit.CreditAccount;
import java.util.List;

/** The page of all customers' credit. */
public record CreditList(List<CreditAccount> accounts) {

  public CreditList {
    accounts = List.copyOf(accounts);
  }
}
