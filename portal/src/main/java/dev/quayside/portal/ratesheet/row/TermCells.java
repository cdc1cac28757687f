package dev.quayside.portal.ratesheet.row;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.notes.WeightText;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Scope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads for whom a row's rates are, and for which cargo. */
record TermCells(RowCells cells, Trade trade) {

  private static final Set<String> ANY_CARGO =
      Set.of(
          "", "-", "fak", "freight all kinds", "all", "general cargo", "gc", "gdsm", "普货", "一般货物");

  Agreement agreement(String level) {
    Optional<CustomerId> customer = cells.said(Fact.CUSTOMER, customer());
    String contract = cells.text(Fact.CONTRACT);
    if (customer.isPresent()) {
      return new Agreement(Agreement.Kind.CONTRACT, customer, "", contract);
    }
    return level.isEmpty()
        ? new Agreement(Agreement.Kind.TARIFF, Optional.empty(), "", contract)
        : new Agreement(Agreement.Kind.PRICE_LEVEL, Optional.empty(), level, contract);
  }

  private Understood<CustomerId> customer() {
    String code = cells.text(Fact.CUSTOMER);
    if (code.isBlank()) {
      return new Understood.Nothing<>();
    }
    return trade
        .customers()
        .apply(code)
        .<Understood<CustomerId>>map(Understood.Is::new)
        .orElseGet(() ->
            new Understood.Wrong<>(
                "is no customer's code; import the customer first, or leave it blank for a tariff"
                    + " rate"));
  }

  /**
   * @param noted the weight limit the remarks name
   */
  Scope scope(Optional<BigDecimal> noted) {
    Cell limit = cells.cell(Fact.WEIGHT_LIMIT);
    Optional<BigDecimal> most = WeightText.cell(limit.text());
    if (most.isEmpty() && !limit.blank() && !limit.text().equals("-")) {
      cells.wrong(limit, "is no weight limit; write 15吨 or 18000 KGS");
    }
    return new Scope(commodities(), Optional.empty(), most.or(() -> noted));
  }

  private List<String> commodities() {
    if (cells.text(Fact.COMMODITY).isEmpty()) {
      return List.of();
    }
    return Arrays.stream(cells.text(Fact.COMMODITY).toLowerCase(Locale.ROOT).split("[,;/、，\n]"))
        .map(String::strip)
        .filter(word -> !ANY_CARGO.contains(word))
        .toList();
  }
}
